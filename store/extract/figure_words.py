"""Words around numbers: approximations, units, and those behind which a number counts nothing."""

from __future__ import annotations

import re

APPROXIMATIONS = re.compile(
    r"(?<![^\W_])(?P<words>approximately|about|around|roughly|nearly|almost|some|over|more than|less than|fewer "
    r"than|up to|at least|at most|"
    r"an estimated|close to|just over|just under|well over|as many as|as much as|"
    r"около|примерно|более|более чем|свыше|почти|порядка|менее|не менее|"
    r"rund|etwa|circa|ca\.|ungefähr|knapp|fast|mehr als|über|weniger als|mindestens|bis zu|gut|"
    r"environ|près de|plus de|moins de|jusqu'à|unos|unas|casi|cerca de|más de|menos de|alrededor de|circa|quasi|"
    r"oltre|più di|"
    r"qariyb|salkam|taxminan|қарийб|салкам|тахминан|шамамен|жуық|yaklaşık|"
    r"cerca de|quase|mais de|ongeveer|bijna|meer dan)[ \u00a0]$",
    re.IGNORECASE,
)
COLLECTIVES = frozenset(
    "people men women children staff troops personnel police cattle sheep fish aircraft spacecraft offspring "
    "species percent hectares".split()
)
COUNTERS = frozenset(
    "nafar ta dan ortiq ziyod ga yaqin nafardan dona нафар та дан ортиқ зиёд га яқин дона нафардан адам шақты астам "
    "жуық dan ortiqroq xil хил".split()
)
PHYSICAL_UNITS = frozenset(
    "km kilometers kilometres kilometer kilometre miles mile meters metres m cm mm kg kilograms tons tonnes ton "
    "tonne t hectares hectare ha "
    "acres acre gw mw kw gwh mwh kwh gigawatts megawatts kilowatts barrels litres liters gallons degrees celsius "
    "mph km/h "
    "км м см кг тонн тонны га гвт мвт квт квтч баррелей литров километров метров гектаров километра метра гектара "
    "kilometr metr tonna gektar mvt gvt километр метр тонна гектар kilometer tonnen hektar liter".split()
)
TIME_UNITS = frozenset(
    "year years year-old years-old month months week weeks day days hour hours minute minutes second seconds decade "
    "decades century centuries "
    "o'clock am pm a.m p.m p.m. a.m. times time th st nd rd "
    "год года лет году годом годов годы месяц месяца месяцев неделя недели недель день дня дней час часа часов "
    "минут минуты секунд раз раза "
    "jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten sekunden uhr mal "
    "yil yilda yilga yilgacha yildan yillik yili oy oyda kun kuni kunlik kundan soat soatda daqiqa marta yoshda "
    "yosh yoshli "
    "йил йилда йили ой кун куни соат дақиқа марта ёш ёшда жыл жылы жылдың ай күн сағат минут рет жас жаста "
    "an ans année années mois semaine semaines jour jours heure heures minutes fois "
    "año años mes meses semana semanas día días hora horas minutos veces anni anno mesi settimane giorni ore minuti "
    "volte "
    "anos ano dias horas vezes jaar jaren maanden weken dagen uur yıl yılında ay gün saat dakika kez yaşında lat "
    "lata dni godzin".split()
)
NO_COUNT_BEFORE = frozenset(
    "no nos number article articles section chapter page pages paragraph part clause act resolution rule route "
    "highway flight gate room level "
    "phase stage tier type version episode season volume vol grade class formula title apollo boeing airbus iphone "
    "galaxy windows python "
    "top covid series local fi wi-fi ios android ps xbox aged age ages at by since until before after "
    "номер статья статьи статье пункт пункта глава стр страница № ст п ч формула рейс "
    "nr nummer artikel seite paragraf kapitel absatz band teil jahrgang platz "
    "modda band bet raqam модда банд бет рақам article page numéro artículo página número articolo pagina".split()
)
STOP_WORDS = frozenset(
    "of in on at to from by with for and or but as than that which who whom whose is are was were be been being has "
    "have had will would can could "
    "may might must shall should do does did not per a an the this these those his her its their our your my while "
    "when where if because after before "
    "since until during between among against over under above below through across into onto more less fewer most "
    "each every both all any about "
    "compared versus vs so then also only just even still yet already again ago later earlier old out up down off "
    "away said says he she it they we you i "
    "there here what how why last next first second third "
    "в во на по из от до за к у о об с со при для без под над через после перед и а но или не что как который "
    "которые было были будет это "
    "und oder aber als wie in im an am auf aus bei mit nach von vom vor zu zum zur für um bis durch gegen ohne der "
    "die das den dem des ein eine einen "
    "ist sind war waren wird wurden werden hat haben hatte nicht mehr pro je so "
    "et ou mais de du des le la les un une en au aux à par pour sur dans avec sans que qui dont est sont était a ont "
    "y o pero el los las una unos en al por para con sin sobre que es son fue a e ma il lo gli di da per tra che è "
    "sono "
    "va ham bilan uchun esa edi bo'lib boʻlib boldi va ва ҳам билан учун эса эди және мен үшін ve ile için bir "
    "daha".split()
)
