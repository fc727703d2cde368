"""People, organisations and places from running text: what is found, and what must not be."""

from __future__ import annotations

from typing import Any

import pytest

from store.extract.name_forms import nominative
from store.extract.names import suggest_names
from store.extract.text_blocks import make_blocks

Names = dict[str, list[dict[str, Any]]]


def names(text: str, language: str = "en") -> Names:
    whole = f"Some words on top\n\n{text}"
    return suggest_names(whole, make_blocks(whole), language)


def people(text: str, language: str = "en") -> dict[str, str]:
    return {p["value"]: p["attributes"].get("role", "") for p in names(text, language)["people"]}


def places(text: str, language: str = "en") -> list[str]:
    return [p["value"] for p in names(text, language)["places"]]


def organisations(text: str, language: str = "en") -> list[str]:
    return [o["value"] for o in names(text, language)["organisations"]]


class TestPeople:
    @pytest.mark.parametrize(
        ("text", "name", "role"),
        [
            (
                "It was led by Uljas Bektenov, Prime Minister of Kazakhstan, and others.",
                "Uljas Bektenov",
                "Prime Minister of Kazakhstan",
            ),
            ("Guests met President Shavkat Mirziyoyev on Monday.", "Shavkat Mirziyoyev", "President"),
            ("They saw U.S. Treasury Secretary Janet Yellen there.", "Janet Yellen", "U.S. Treasury Secretary"),
            ("The plan pleased analyst Mary-Jane Watson at once.", "Mary-Jane Watson", "analyst"),
            ("Nurlan Sauranbayev, the transport minister, agreed.", "Nurlan Sauranbayev", "the transport minister"),
            (
                "A letter by Prime Minister of Kazakhstan Olzhas Bektenov came.",
                "Olzhas Bektenov",
                "Prime Minister of Kazakhstan",
            ),
        ],
    )
    def test_roles(self, text: str, name: str, role: str) -> None:
        found = people(text)
        assert list(found) == [name]
        assert found[name].removeprefix("the ") == role.removeprefix("the ")

    def test_short_forms_fold_into_the_full_name(self) -> None:
        (person,) = names("Abdulla Aripov came to Navoi. Later Aripov left. “Fine,” Mr. Aripov said.")["people"]
        assert person["value"] == "Abdulla Aripov"
        assert [e["quote"] for e in person["evidence"]] == ["Abdulla Aripov", "Aripov", "Aripov"]

    def test_two_of_one_surname_stay_apart(self) -> None:
        found = people("Donald Trump spoke. Melania Trump listened. Trump left.")
        assert set(found) == {"Donald Trump", "Melania Trump"}

    def test_russian_cases(self) -> None:
        found = people(
            "Встреча с премьер-министром Казахстана Олжасом Бектеновым прошла тихо. Шавкат Мирзиёев принял Бектенова.",
            "ru",
        )
        assert set(found) == {"Олжас Бектенов", "Шавкат Мирзиёев"}

    @pytest.mark.parametrize(
        ("oblique", "plain"),
        [
            ("Олжасом Бектеновым", "Олжас Бектенов"),
            ("Сергеем Лавровым", "Сергей Лавров"),
            ("Дмитрия Пескова", "Дмитрий Песков"),
            ("Анна Петрова", "Анна Петрова"),
            ("Владимира Зеленского", "Владимир Зеленский"),
            ("Шавкат Мирзиёев", "Шавкат Мирзиёев"),
        ],
    )
    def test_nominative(self, oblique: str, plain: str) -> None:
        assert nominative(oblique) == plain

    def test_uzbek_suffixes(self) -> None:
        found = people(
            "O'zbekiston Prezidenti Shavkat Mirziyoyev Oljas Bektenovni qabul qildi. Mirziyoyevning so'zlari.", "uz"
        )
        assert found["Shavkat Mirziyoyev"] == "O'zbekiston Prezidenti"
        assert "Oljas Bektenov" in found

    def test_german(self) -> None:
        found = people(
            "Bundeskanzler Olaf Scholz traf in Berlin Präsident Emmanuel Macron. Der Bund zahlt. Die Neue Regierung "
            "Kommt.",
            "de",
        )
        assert found == {"Olaf Scholz": "Bundeskanzler", "Emmanuel Macron": "Präsident"}

    @pytest.mark.parametrize(
        "text",
        [
            "Markets Rise As Fed Waits. However, Trade Talks Continue.",
            "The Golden Globe went to a film. Next Tuesday Morning we meet.",
            "The Cleveland Browns beat the Golden State Warriors.",
            "They shop at Walt Disney Co. and play Final Fantasy there.",
            "Winter Storm Watch is on. New Year Celebrations begin.",
            "The University of Oxford and the World Bank did not comment.",
        ],
    )
    def test_what_is_nobody(self, text: str) -> None:
        assert people(text) == {}

    def test_headlines_name_nobody_new(self) -> None:
        text = (
            "Grace Kelly Garden Opens\n\nThe new garden opened on Monday, and many "
            "people came to see it in spite of the rain that fell.\n\nMore."
        )
        assert suggest_names(text, make_blocks(text), "en")["people"] == []

    def test_scores_tell_sure_from_unsure(self) -> None:
        sure = names("President Joe Biden spoke. Biden left.")["people"][0]
        unsure = names("They met with President Zelensky yesterday.")["people"][0]
        assert sure["score"] >= 0.9
        assert unsure["score"] < 0.8


class TestPlaces:
    def test_english(self) -> None:
        assert places("He flew from Samarkand to New York, then to Paris, France.") == [
            "Samarkand",
            "New York",
            "Paris",
            "France",
        ]

    @pytest.mark.parametrize(
        ("text", "language", "found"),
        [
            (
                "Встреча прошла в Самарканде, вблизи Ташкента; гости из Москвы и Германии.",
                "ru",
                ["Самарканд", "Ташкент", "Москва", "Германия"],
            ),
            ("Uchrashuv Samarqandda bo'lib o'tdi, mehmonlar Toshkentdan keldi.", "uz", ["Samarqand", "Toshkent"]),
            ("Das Treffen in Taschkent freute Deutschlands Regierung.", "de", ["Taschkent", "Deutschland"]),
            ("Toplantı İstanbul'da yapıldı.", "tr", ["İstanbul"]),
        ],
    )
    def test_inflected(self, text: str, language: str, found: list[str]) -> None:
        assert places(text, language) == found

    @pytest.mark.parametrize(
        "text",
        [
            "Michael Jordan and Paris Hilton came.",
            "The Chicago Bulls won.",
            "He was reading a nice book on mobile phones.",
            "They read the Washington Post.",
        ],
    )
    def test_what_is_no_place(self, text: str) -> None:
        assert places(text) == []

    def test_all_mentions_are_evidence(self) -> None:
        (place,) = names("In Navoi, the Navoi region and Navoi's streets are wide.")["places"]
        assert [e["quote"] for e in place["evidence"]] == ["Navoi"] * 3


class TestOrganisations:
    @pytest.mark.parametrize(
        ("text", "name"),
        [
            ("The Ministry of Transport and Communications said so.", "Ministry of Transport and Communications"),
            ("He works at Asaka Bank in town.", "Asaka Bank"),
            ("She left the University of Oxford early.", "University of Oxford"),
            ("It bought Acme Widgets Ltd last year.", "Acme Widgets Ltd"),
            ("Aid came from the World Food Programme (WFP) at once.", "World Food Programme"),
            ("It is said by the Government of Uzbekistan.", "Government of Uzbekistan"),
        ],
    )
    def test_english(self, text: str, name: str) -> None:
        assert organisations(text) == [name]

    def test_russian_and_uzbek(self) -> None:
        assert organisations("Об этом сообщила компания «Узметкомбинат» и ООН.", "ru") == ["Узметкомбинат", "ООН"]
        assert organisations("Bu haqda Iqtisodiyot va moliya vazirligi xabar berdi.", "uz") == [
            "Iqtisodiyot va moliya vazirligi"
        ]

    def test_an_acronym_that_was_spelled_out_is_a_mention(self) -> None:
        (organisation,) = names("The World Food Programme (WFP) helped. WFP staff came.")["organisations"]
        assert [e["quote"] for e in organisation["evidence"]] == ["World Food Programme", "WFP", "WFP"]

    @pytest.mark.parametrize(
        "text", ["The CEO bought a TV and a USB stick. ALL OF IT.", "This Government is new. Our Company grows."]
    )
    def test_what_is_none(self, text: str) -> None:
        assert organisations(text) == []
