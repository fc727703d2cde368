"""Dates, figures and languages in the language of the window: shown in words, stored and typed as ever."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest
from babel import Locale
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication

from gui import languages, worded
from gui.queue.delegate import short_date
from gui.record import describe
from gui.record.editors.inputs import LineInput
from store.articles import Value
from store.exporter import export
from store.fields import Field, FieldType
from tests.gui.conftest import Hands

K = Qt.Key
_DATE = Field(key="published", label="Published", type=FieldType.DATE)
_NUMBER = Field(key="figures", label="Figures", type=FieldType.NUMBER, many=True)
_LANGUAGE = Field(key="language", label="Language", type=FieldType.LANGUAGE)


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    yield
    languages.install("en")


@pytest.mark.parametrize(
    ("iso", "language", "words"),
    [
        ("2024-10-24", "en", "24 October 2024"),
        ("2024-10-24", "de", "24. Oktober 2024"),
        ("2024-10-24", "ru", "24 октября 2024"),
        ("2024-10-24", "uz", "24-oktabr, 2024"),
        ("2024-10", "en", "October 2024"),
        ("2024-03", "de", "März 2024"),
        ("2024-10", "ru", "октябрь 2024"),
        ("2024", "ru", "2024"),
        ("2024-10-24T17:06+05:00", "de", "24. Oktober 2024, 17:06 +05:00"),
        ("2024-10-24T17:06:07.5Z", "en", "24 October 2024, 17:06:07.5 UTC"),
        ("2024-02-31", "de", "2024-02-31"),
        ("some day", "ru", "some day"),
    ],
)
def test_dates(iso: str, language: str, words: str) -> None:
    assert worded.date(iso, language).casefold() == words.casefold()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["4.4 bn USD", "1,250.5", "−32 %", "5 to 10"]),
        ("de", ["4,4 Mrd. USD", "1.250,5", "−32 %", "5–10"]),
        ("ru", ["4,4 млрд USD", "1\xa0250,5", "−32 %", "5–10"]),
        ("uz", ["4,4 mlrd USD", "1\xa0250,5", "−32 %", "5–10"]),
    ],
)
def test_figures(language: str, words: list[str]) -> None:
    languages.install(language)
    values = [
        Value(value=4_400_000_000, attributes={"unit": "USD"}), Value(value=1250.5),
        Value(value=-32, attributes={"unit": "%"}), Value(value=5, attributes={"to": 10}),
    ]  # fmt: skip
    assert [describe.value_text(_NUMBER, v) for v in values] == words


@pytest.mark.parametrize(
    ("language", "words"), [("en", "Uzbek"), ("de", "Usbekisch"), ("ru", "Узбекский"), ("uz", "O‘zbek")]
)
def test_languages_are_named_with_their_tag(language: str, words: str) -> None:
    languages.install(language)
    assert describe.value_text(_LANGUAGE, Value(value="uz-Latn")) == f"{words} (uz-Latn)"
    assert describe.value_text(_LANGUAGE, Value(value="qqq")) == "qqq"


@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_the_names_are_those_of_cldr(language: str) -> None:
    kept = orjson.loads(Path("resources/i18n/languages.json").read_bytes())[language]
    assert len(kept) > 400
    told = {code: name for code, name in Locale(language).languages.items() if code in kept}
    assert {code: name.casefold() for code, name in kept.items()} == {c: n.casefold() for c, n in told.items()}


def test_the_list_of_articles_has_short_dates_in_the_language() -> None:
    year = QDate.currentDate().year()
    shown = {}
    for language in languages.LANGUAGES:
        languages.install(language)
        shown[language] = (short_date(f"{year}-10-22"), short_date("2019-03-02"), short_date("2019-03"))
    assert shown["en"] == ("22 Oct", "2 Mar 2019", "Mar 2019")
    assert shown["de"] == ("22. Okt.", "2. März 2019", "März 2019")
    assert shown["ru"][0].startswith("22 окт")
    assert shown["uz"][0] == "22-okt"


def test_only_what_is_shown_changes(desk: Hands, tmp_path: Path) -> None:
    def exported() -> bytes:
        out = tmp_path / "out.jsonl"
        assert desk.context.session is not None
        export(desk.context.session.project, out, "copydesk", only="all", replace=True)
        return out.read_bytes()

    before = exported()
    languages.install("de")
    state = desk.window.desk.state
    assert state is not None
    assert "22. Oktober 2024" in describe.spoken(state["published"])
    assert exported() == before
    desk.focus("published")
    desk.press("E")
    editor = QApplication.focusWidget()
    assert isinstance(editor, LineInput)
    assert editor.words() == "2024-10-22", "what is typed stays in ISO form"
    desk.press(K.Key_Up, K.Key_Return)
    assert desk.values("published") == [("2024-10-23", "corrected")]
