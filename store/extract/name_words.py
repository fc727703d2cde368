"""Words that tell what a capitalised name is: titles, organisations' heads, months, nations, sentence openers."""

from __future__ import annotations

TITLES = frozenset(
    """
    president vice-president premier minister prime-minister chancellor secretary senator congressman congresswoman
    representative
    governor mayor ambassador envoy commissioner chairman chairwoman chairperson chair chief ceo cfo cto coo founder
    co-founder director
    manager head leader speaker spokesman spokeswoman spokesperson general colonel major captain lieutenant sergeant
    admiral marshal
    commander officer detective judge justice attorney prosecutor lawyer sheriff king queen prince princess duke
    duchess emperor sultan
    emir sheikh pope bishop archbishop cardinal reverend rev father imam rabbi ayatollah pastor professor prof dr
    doctor mr mrs ms miss
    sir dame lord lady baroness analyst economist author writer journalist reporter editor columnist correspondent
    historian scientist
    researcher engineer actor actress singer musician director-general coach striker midfielder defender goalkeeper
    quarterback star
    entrepreneur billionaire activist candidate lawmaker deputy adviser advisor aide minister-president
    premier-minister mp pm gov sen rep
    gen col lt capt sgt hon deputy-mayor hokim khokim akim hakim councillor
    президент президента президенту президентом премьер премьер-министр премьер-министра премьер-министром
    премьер-министру министр
    министра министром министру вице-премьер вице-президент замминистра глава главы главой главе председатель
    председателя председателем
    спикер спикера директор директора директором гендиректор ректор губернатор губернатора мэр мэра аким акима хоким
    хокима посол посла
    депутат депутата депутатом сенатор сенатора секретарь секретаря советник советника генерал полковник майор
    капитан адвокат судья
    прокурор эксперт экономист аналитик политолог журналист режиссер режиссёр актер актёр певец певица тренер
    представитель представителя
    пресс-секретарь омбудсмен руководитель руководителя лидер лидера канцлер канцлера король королева принц профессор
    академик
    основатель начальник начальника заместитель заместителя
    prezident prezidenti vazir vaziri vaziriga vazirining bosh-vazir raisi rais hokimi hokim elchisi elchi direktori
    direktor rahbari
    senator deputat deputati kotibi kotib vakili mudiri boshlig'i boshligʻi boshlig‘i rektori maslahatchisi
    o'rinbosari oʻrinbosari
    президенти вазир вазири раиси раис ҳокими элчиси директори раҳбари котиби вакили ректори ўринбосари
    президенті министрі төрағасы әкімі елшісі басшысы директоры спикері хатшысы
    präsident präsidenten präsidentin bundespräsident bundespräsidenten ministers kanzlers bundeskanzler
    bundeskanzlerin kanzler kanzlerin minister ministerin ministerpräsident
    ministerpräsidentin finanzminister finanzministerin außenminister außenministerin innenminister innenministerin
    verteidigungsminister verteidigungsministerin wirtschaftsminister gesundheitsminister staatssekretär vizechef
    vizekanzler vizepräsident bürgermeister
    bürgermeisterin oberbürgermeister oberbürgermeisterin landrat chef chefin vorsitzender vorsitzende vorsitzenden
    sprecher sprecherin direktor
    direktorin geschäftsführer geschäftsführerin trainer trainerin experte expertin professorin herr frau doktor
    könig königin prinz
    botschafter botschafterin generalsekretär generalsekretärin parteichef parteichefin fraktionschef senatorin
    us-präsident
    regierungschef regierungschefin staatschef außenamtssprecher papst anwalt anwältin autor autorin forscher
    forscherin kommissarin
    cumhurbaşkanı başbakan bakan bakanı başkanı başkan genel-müdürü milletvekili vali valisi müdürü büyükelçisi sözcüsü
    président présidente ministre premier-ministre maire directeur directrice porte-parole députée député sénateur
    sénatrice m mme
    professeur roi reine pape
    presidente presidenta ministro ministra alcalde alcaldesa portavoz director directora senador diputado diputada
    rey reina papa
    secretario secretaria don doña señor señora
    presidenza sindaco sindaca ministri onorevole segretario direttore direttrice sottosegretario
    """.split()
)
"""Words before a name that say what a person is, in lower case."""

WEAK_TITLES = frozenset(
    "chief head star chair general major king queen prince princess father lord lady justice speaker m don star "
    "leader coach deputy premier "
    "author writer secretary officer minister director captain head judge bishop pope duke marshal miss dame rey "
    "papa roi star".split()
)
"""Titles that are also surnames or plain words: alone they do not make a name of one word."""

TITLE_MODIFIERS = frozenset(
    """
    prime deputy vice former chief executive foreign finance defence defense interior health education economy trade
    energy transport
    labour labor agriculture environment culture home justice first general state acting senior managing assistant
    associate interim
    incoming outgoing then late ex co national security press managing special permanent regional principal lead
    minister's under-
    attorney secretary opposition party house senate majority minority crown chief- board supreme high
    бывший бывшего экс первый первого заместитель исполняющий обязанности генеральный генерального исполнительный
    исполнительного
    иностранных дел внутренних обороны финансов экономики здравоохранения образования юстиции энергетики торговли
    старший
    viloyati viloyat shahri tumani respublikasi bosh birinchi sobiq tashqi ishlar ichki moliya iqtisodiyot mudofaa
    sogʻliqni saqlash ta'lim vazirligi respublikasi
    бош биринчи собиқ ташқи ички молия ишлар
    ehemaliger ehemalige frühere früherer stellvertretender stellvertretende
    ancien ancienne premier première
    """.split()
)

ROLE_NOUNS = TITLES | frozenset(
    "owner partner principal member resident student teacher nurse doctor physician surgeon expert fellow scholar "
    "lecturer strategist "
    "president-elect executive chief-of-staff consultant specialist cofounder trader farmer mother father son "
    "daughter wife husband "
    "brother sister driver pilot photographer artist designer producer composer architect musician winner champion "
    "veteran victim "
    "witness counsel board vice-chairman treasurer organiser organizer campaigner correspondent curator "
    "superintendent trustee".split()
)

ORG_HEADS = frozenset(
    """
    Ministry Department Bureau Agency Office Commission Committee Council Authority Administration Service Board
    Court Tribunal Parliament
    Senate Congress Assembly Government Bank Fund University College Institute Academy School Hospital Clinic Company
    Corporation Corp Co Inc
    Ltd LLC PLC Plc Group Holdings Holding Airlines Airways Railways Industries Partners Capital Ventures
    Technologies Systems Motors
    Pharmaceuticals Energy Telecom Media Press Times Post Journal Tribune Herald Gazette Guardian Telegraph News
    Union Federation
    Association Organization Organisation Foundation Society Alliance League Club Party Church Police Army Navy Force
    Forces Guard Museum
    Theatre Theater Orchestra Studios Pictures Records Entertainment Networks Network Airport Exchange Centre Center
    Center Chamber Trust
    Consortium Coalition Movement Front Brigade Directorate Secretariat Embassy Consulate Laboratory Laboratories
    Observatory Library
    GmbH AG SE KG e.V. SA S.A. SpA NV N.V. AB ASA Oyj JSC OJSC LLP
    Universität Hochschule Institut Ministerium Bundesministerium Bundesamt Landesamt Verband Verein Partei
    Gewerkschaft Stiftung Kammer
    Behörde Gericht Bundesgericht Polizei Bundespolizei Feuerwehr Sparkasse Volksbank Werke Klinikum
    Universiteti Vazirligi Banki Agentligi Qo'mitasi Qoʻmitasi Qo‘mitasi Jamg'armasi Kengashi Instituti Akademiyasi
    Assotsiatsiyasi
    Bakanlığı Üniversitesi Bankası Kurumu Başkanlığı Partisi Derneği Vakfı
    Ministère Université Banque Conseil Assemblée Ministerio Universidad Banco Consejo Partido Ministero Università
    Banca
    Университет Институт Министерство Академия Агентство Ассоциация Федерация Партия Банк
    """.split()
)
ORG_STARTS = frozenset(
    "Ministry Department Bank University Government Institute Office Bureau Federation Association Academy Embassy "
    "Council Court School Union Chamber House Party Church College Society Board Organization Organisation "
    "Commission Committee Agency Fund League Parliament Senate".split()
)
SOLE_HEADS = frozenset("Inc Corp Ltd LLC PLC Plc GmbH AG SE KG SA S.A. SpA NV N.V. AB ASA Oyj JSC OJSC LLP Co".split())
ACRONYM_STOP = frozenset(
    "CEO CFO CTO COO GDP USB DVD CD TV PC AI IT PR HR VIP PM AM FAQ PDF RSS URL HTML API SMS GPS LED LCD OLED CPU "
    "GPU RAM SSD HDMI WIFI "
    "DNA RNA HIV AIDS COVID COVID-19 SARS ID IQ OK US USA UK UAE EU USD EUR GBP CET EST GMT UTC PST EDT MSK II III "
    "IV VI VII VIII IX XI XII "
    "XIV XVI XX XXI BST MP MEP MBA PhD BA MA LGBT LGBTQ LGBTQI SUV EV MVP GOP DIY FYI LOL ETA B2B IPO ESG NGO NGOs "
    "PPE ICU CCTV UFO ATM VPN "
    "UN NO NOT YES ALL NEW THE AND FOR WITH YOU MORE SEE READ LIVE UPDATE WATCH EXCLUSIVE BREAKING PHOTO VIDEO "
    "CORRECTION DER DIE DAS EIN".split()
)
NOT_NAMES = frozenset(
    """
    harbor harbour beach falls complex institution commonwealth gym railway schoolhouse rights cardinals eagles
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday
    saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun christmas easter
    ramadan thanksgiving
    halloween hanukkah eid new year day week month century street road avenue boulevard lane square park river lake
    mount mountain sea ocean
    island bay valley bridge tower palace castle cathedral station airport stadium arena hotel restaurant hall house
    building highway
    north south east west northern southern eastern western central upper lower greater summit forum conference
    festival cup championship
    olympics games series season award awards prize act bill law treaty agreement accord pact convention declaration
    protocol plan program
    programme project initiative strategy report survey study index war battle revolution crisis pandemic covid
    coronavirus internet web
    world europe asia africa america god jesus christ bible quran islam christianity judaism english russian german
    french spanish italian
    chinese japanese arabic turkish uzbek kazakh ukrainian american british european african asian indian iranian
    israeli palestinian
    brexit twitter facebook instagram google youtube tiktok amazon apple microsoft netflix telegram whatsapp linkedin
    reuters bloomberg
    read more share click photo image video getty images source follow subscribe newsletter email copyright
    advertisement live
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember
    uhr prozent euro
    region province oblast district county city town village republic state states kingdom empire union
    """.split()
)
SENTENCE_WORDS = frozenset(
    """
    a an the this that these those it its he she they we you i his her their our your my him them us in on at by for
    from with without of to
    into onto over under after before since until during while when where why how what who whom which whose if unless
    although though
    because as so but and or nor yet not no yes all any some many most much more less few several each every both
    either neither one two
    three four five six seven eight nine ten first second third last next then there here now today yesterday
    tomorrow also however
    meanwhile moreover furthermore additionally indeed still even just only currently recently earlier later once
    again according about
    above across against among around behind below between beyond despite down except like near off out per through
    throughout toward
    towards up upon via within is are was were be been being has have had do does did will would can could may might
    must shall should
    let say says said asked according such other another new old good great big small high low long short own same
    well hundreds
    thousands millions dear please thank thanks hello hi sorry ok okay perhaps maybe sure see read mr
    der die das den dem des ein eine einer eines einem einen und oder aber denn doch wenn als wie wo wer was warum
    weil dass daß ob nach
    vor bei mit von zu zum zur im in am an auf aus für gegen ohne um durch über unter zwischen seit bis während wir
    ich er sie es ihr du
    man sich mein dein sein unser euer dieser diese dieses jener jede jeder alle viele einige auch noch nur schon so
    dann da hier jetzt
    heute gestern morgen doch laut damit dabei dazu daher allerdings zudem außerdem nun
    le la les un une des du de et ou mais donc or ni car il elle ils elles nous vous je tu on ce cet cette ces son sa
    ses leur leurs mon
    ma mes dans sur sous avec sans pour par en au aux après avant depuis pendant selon comme quand si que qui quoi
    dont où plus moins
    el los las una unos unas y o pero porque aunque cuando donde como según por para con sin sobre desde hasta entre
    hacia este esta estos
    estas ese esa su sus mi mis lo al del se no sí ya más muy también además así
    il lo gli uno ed ma perché quando dove come secondo per con senza su tra fra questo questa quello suo sua non più
    anche
    в во на по с со из от до за к ко у о об при про для без над под между через после перед и а но или да же ли если
    когда где как что
    кто это эта этот эти тот та те он она они оно мы вы я ты его её ее их наш ваш мой все весь вся также так уже ещё
    еще только по-прежнему
    ранее однако кроме однако согласно теперь сегодня вчера сейчас напомним отметим
    va bu shu ular biz siz men sen u uning ham lekin ammo biroq chunki agar bundan shuningdek shunday yana hozir
    bugun kecha mazkur ushbu
    ва бу шу улар биз сиз мен сен у унинг ҳам лекин аммо бироқ чунки агар бундан шунингдек яна бугун мазкур ушбу
    және бұл ол олар біз сіз бірақ егер сондай осы қазір бүгін
    bir ve bu şu o onlar biz siz ben sen ama fakat çünkü eğer ayrıca ise için de da
    """.split()
)
AMBIGUOUS_GIVEN = frozenset(
    """
    will mark art grace hope faith joy summer april may june august jan dallas paris london china india israel
    georgia jordan chase major
    king prince royal price young park bank page rose ruby jade amber crystal dawn eve iris lily olive holly heather
    ivy daisy violet
    autumn winter star sky skye destiny trinity justice liberty honor victoria charlotte austin houston jackson
    madison lincoln dakota carolina
    virginia florence sydney adelaide brooklyn chelsea savannah phoenix asia africa america angel christian bishop
    pope dean duke earl
    baron judge guy bill rich pat drew miles rob sue ray gene dale glen cliff forest lane brook wade reed heath clay
    stone wood rusty sandy
    sunny happy merry lucky blue red gray green white black brown golden silver great long short hardy noble wise
    best well general
    man wolf bear fox hunter fisher baker cook carter mason taylor tyler parker porter potter smith gardener archer
    chance chancellor
    son mai ana see sun lay sen san los las van von der den del dos ten ter jean-pierre real santa santo don dona
    may-be union press bay
    mercedes porsche ford lexus kia royce bentley tesla apple alexa siri cortana echo lincoln regina pilot mission
    story remember early
    precious princess queen legend maverick blaze ace jet rocket storm rain river ocean harbor field garden rising
    europa asien afrika deutsch ernst kraft lust frank kai mal rat art wende ute ende mann frau kind welt erde sommer
    winter engel
    roman handy metro final fantasy sonos dell love war bad salt moss sage basil rosemary pepper ginger candy honey
    cherry berry peaches christmas easter noel tuesday wednesday friday
    canada kenya cuba chad alabama tennessee montana nevada indiana israel ireland holland denmark trump biden obama
    clinton bush
    мир вера надежда любовь слава роман марта май лев новая земля победа роза лилия
    doctor nation senator case many star ever never over paul-henri central east west north south lake mount saint st
    """.split()
)
SAYING = frozenset(
    """
    said says told tells added adds explained explains noted notes stated states announced announces argued argues
    warned warns insisted
    insists claimed claims wrote writes asked asks replied tweeted acknowledged admitted recalled stressed emphasized
    emphasised confirmed
    denied declared believes thinks predicted commented concluded remarked
    сказал сказала заявил заявила сообщил сообщила отметил отметила подчеркнул подчеркнула добавил добавила рассказал
    рассказала написал
    написала пояснил пояснила считает говорит уточнил уточнила объяснил призвал выразил поблагодарил поручил
    sagte sagt erklärte erklärt betonte schrieb teilte meinte warnte forderte kündigte räumte fügte kritisierte
    berichtet berichtete
    dedi aytdi taʼkidladi ta'kidladi bildirdi деди айтди таъкидлади билдирди деді айтты
    söyledi belirtti açıkladı dile ifade konuştu
    déclaré affirmé expliqué indiqué assure affirme explique dijo afirmó explicó señaló aseguró declaró añadió
    anunció dice
    ha-detto dice spiega afferma dichiara
    """.split()
)
SURNAME_ENDINGS = (
    "ov", "ova", "ev", "eva", "yev", "yeva", "iev", "ieva", "enko", "sky", "skyy", "skiy", "skii", "ski", "ska",
    "skaya", "ović", "ovic", "evic",
    "ević", "ovich", "evich", "ovna", "evna", "shvili", "dze", "oğlu", "oglu", "ów", "uly", "uli", "zoda", "zadeh",
    "sson", "sen",
    "ов", "ова", "ев", "ева", "ёв", "ёва", "ин", "ина", "ын", "ский", "ская", "цкий", "цкая", "енко", "швили", "дзе",
    "янц", "зода", "улы", "ұлы",
    "ова", "овой", "евой", "ову", "еву", "овым", "евым", "овича", "ович", "евич", "овна", "евна",
)  # fmt: skip
REGION_HEADS = frozenset(
    "region province oblast district county city state republic territory prefecture governorate area capital "
    "border peninsula viloyati tumani "
    "shahri respublikasi viloyat области область облысы район вилояти тумани шаҳри province's regional".split()
)
DIRECTIONS = frozenset(
    "north south east west northern southern eastern western central northeast northwest southeast southwest "
    "nearby".split()
)
PLACE_PREPOSITIONS = frozenset(
    "in at from near to of across throughout outside around toward towards between into through within via and with "
    "the for including "
    "в во из на под до у около близ по между с и городе город г области "
    "aus nach bei von zwischen rund um nahe für und "
    "en à au aux de du depuis vers près y a hacia desde entre "
    "da di nel nella dal verso tra e ve ile va bilan".split()
)
ROMAN = frozenset("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI".split())
