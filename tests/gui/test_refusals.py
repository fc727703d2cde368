"""What the store refuses is said in the language of the window."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from gui import help_pages, languages
from gui.refusals import in_words
from store.always.rule import Rule, RuleKind
from store.errors import Refused, UserError
from store.fields import Field
from store.normalise import Context, normalise
from store.normalise.context import NOTHING
from store.normalise.dates import parse_date
from store.project import Edit
from store.review.state import accept
from store.search.parser import InvalidQuery, parse
from tests import texts
from tests.gui.conftest import Hands
from tests.store.projects import item, new_project

K = Qt.Key


@pytest.fixture(params=texts.TRANSLATED)
def language(request: pytest.FixtureRequest, desk: Hands) -> Iterator[str]:
    languages.install(request.param)
    yield request.param
    languages.install("en")


def test_a_refusal_is_said_in_the_language_with_its_values(language: str) -> None:
    error = Refused("This project has no field “{0}”, so nothing was changed.", "people")
    shown = in_words(error)
    assert shown == texts.translations(language)["store", str(error.args[0])].format("people")
    assert shown != str(error)
    assert "people" in shown


def test_what_is_within_is_translated_too(language: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_date("x1x", NOTHING)
    found = texts.translations(language)
    assert found["store", "write it as 2024-10-22, 2024-10 or 2024"] in in_words(caught.value)
    with pytest.raises(InvalidQuery) as query:
        parse("(a")
    assert found["store", "this parenthesis is not closed"] in in_words(query.value)


def test_names_within_a_refusal_are_those_of_the_window(language: str) -> None:
    field = Field(key="headline", label="Headline")
    with pytest.raises(UserError) as caught:
        normalise(field, "  ", Context())
    name = languages.label("Headline")
    assert name != "Headline"
    assert in_words(caught.value).startswith(f"{name}: ")
    assert "Headline" in str(caught.value), "the command line goes on in English"
    own = Field(key="mine", label="My {0} field")
    with pytest.raises(UserError) as caught:
        normalise(own, "  ", Context())
    assert in_words(caught.value).startswith("My {0} field: "), "a label of one's own stays as it is"


def test_steps_and_fields_are_named_in_what_cannot_be_undone(language: str, tmp_path: Path) -> None:
    with new_project(tmp_path, item("a")) as project:
        rule = project.add_rule("anna", Rule(kind=RuleKind.NEVER, field="people", value="Uljas Bektenov"))
        project.apply_rules("anna", [rule.id])
        people = project.state(1, "boris")["people"]
        project.decide("boris", 1, [Edit("values", "people", None, accept(people, 0))], action="accept")
        with pytest.raises(Refused) as caught:
            project.undo("anna")
    said = in_words(caught.value)
    assert texts.translations(language)["steps", "apply rules"] in said
    assert languages.label("People") in said
    assert "People" not in said
    assert "apply rules" not in said


def test_german_addresses_nobody() -> None:
    """The window says what is to be done without a person; so do the refusals."""
    formal = re.compile(r"[a-zäöü]+en Sie\b|\b(?:ob|dass|wenn|wie|was|bevor) Sie\b|\bIhnen\b")
    familiar = re.compile(r"\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[nmrs]?)\b")
    said = {**texts.translations("de"), **{("help", n): help_pages.read(n, "de") for n in help_pages.PAGES}}
    assert [text for text in said.values() if formal.search(text) or familiar.search(text)] == []


def test_the_words_of_an_error_are_enough(language: str) -> None:
    assert (
        in_words(str(UserError("Write what to look for.")))
        == texts.translations(language)["store", "Write what to look for."]
    )


def test_what_has_no_template_stays_as_it_is(desk: Hands) -> None:
    assert in_words(OSError("{0} is gone")) == "{0} is gone"
    assert in_words(Refused("{0} words of nobody's", "some")) == "some words of nobody's"


def test_the_filter_line_says_what_is_wrong_in_the_language(language: str, desk: Hands) -> None:
    desk.press("/")
    for letter in "nofield:x":
        desk.press(letter, rest=False)
    line = desk.window.queue.chooser.line
    desk.qtbot.waitUntil(line.error.isVisible, timeout=5000)
    assert line.error.text() != ""
    assert "there is no field" not in line.error.text()


def test_templates_are_collected_from_the_store_and_none_is_an_f_string() -> None:
    found = {text for context, text in texts.collect() if context == "store"}
    assert "The project is closed." in found
    assert len(found) > 200
