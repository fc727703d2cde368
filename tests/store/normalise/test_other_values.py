"""Texts, quotes, names, languages, addresses and choices."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.articles import Evidence, Value
from store.fields import Field, FieldType
from store.normalise import InvalidValue, display, from_selection, key, normalise, validate


def field(kind: FieldType, name: str = "x", **more: object) -> Field:
    return Field(key=name, label=name.capitalize(), type=kind, **more)  # type: ignore[arg-type]


HEADLINE = field(FieldType.TEXT, "headline")
SUMMARY = field(FieldType.LONG_TEXT, "summary")
PEOPLE = field(FieldType.ENTITY, "people", many=True, attributes=("role",))
AUTHORS = field(FieldType.ENTITY, "authors", many=True)
QUOTES = field(FieldType.QUOTE, "quotes", many=True, attributes=("speaker",))
LANGUAGE = field(FieldType.LANGUAGE, "language")
URL = field(FieldType.URL, "url")
KIND = field(FieldType.CHOICE, "kind", choices=("News", "Opinion"))
BODY = field(FieldType.BLOCKS, "body")


def test_text_is_one_line_and_keeps_its_characters() -> None:
    assert validate(HEADLINE, "  O'zbekiston \n va  Qozog'iston ").value == "O'zbekiston va Qozog'iston"
    assert validate(SUMMARY, " one\n\ntwo ").value == "one\n\ntwo"
    with pytest.raises(InvalidValue, match="Headline: some words are needed"):
        validate(HEADLINE, " \n ")
    with pytest.raises(InvalidValue, match="at most 10,000"):
        validate(HEADLINE, "x" * 10_001)


def test_what_no_file_may_hold_is_replaced() -> None:
    assert validate(HEADLINE, "a\x00b\ud800c").value == "a\ufffdb\ufffdc"


@pytest.mark.parametrize(
    ("typed", "quote"),
    [
        ("“So be it,”", "So be it,"),
        ('"So be it"', "So be it"),
        ("« comme ça »", "comme ça"),
        ("„Ja“", "Ja"),
        ("»Nein«", "Nein"),
        ("«Так»", "Так"),
        ("no marks", "no marks"),
        ("“a “b” c”", "a “b” c"),
        ('"A," he said, "B"', '"A," he said, "B"'),
        ("it’s", "it’s"),
    ],
)
def test_quotes_lose_their_marks(typed: str, quote: str) -> None:
    assert validate(QUOTES, typed, {"speaker": "the report"}) == Value(
        value=quote, attributes={"speaker": "the report"}
    )


def test_a_selected_quote_has_its_evidence_inside_the_marks() -> None:
    text = "He said: “So be it.” Then he left."
    value = from_selection(QUOTES, text, 9, 20)
    assert value == Value(value="So be it.", evidence=(Evidence(10, 19, "So be it."),))
    with pytest.raises(InvalidValue):
        validate(QUOTES, "“”")


def test_people_bring_their_role() -> None:
    text = "It was led by Abdulla Aripov, Prime Minister of Uzbekistan, and others"
    end = text.index(", and")
    value = from_selection(PEOPLE, text, 13, end + 1)
    assert value == Value(
        value="Abdulla Aripov",
        attributes={"role": "Prime Minister of Uzbekistan"},
        evidence=(Evidence(14, 28, "Abdulla Aripov"),),
    )
    assert from_selection(PEOPLE, "Aripov's plan", 0, 8).value == "Aripov"


def test_bylines_are_no_part_of_a_name() -> None:
    assert from_selection(AUTHORS, "By Jane Doe\n", 0, 12).value == "Jane Doe"
    assert from_selection(AUTHORS, "Von Anna Schmidt", 0, 16).evidence == (Evidence(4, 16, "Anna Schmidt"),)
    with pytest.raises(InvalidValue, match="is no name"):
        validate(AUTHORS, "—")


@pytest.mark.parametrize(
    ("typed", "tag"),
    [
        ("English", "en"), ("en", "en"), ("en-GB", "en-GB"), ("en_us.UTF-8", "en-US"), ("o'zbek", "uz"),
        ("O‘zbek tili", "uz"),
        ("uz-latn", "uz-Latn"), ("русский", "ru"), ("Deutsch", "de"), ("қазақша", "kk"), ("eng", "en"), ("ger", "de"),
        ("iw", "he"),
        ("zh-hans-CN", "zh-Hans-CN"), ("Suaheli", "sw"), ("kaa", "kaa"),
    ],
)  # fmt: skip
def test_languages(typed: str, tag: str) -> None:
    assert validate(LANGUAGE, typed).value == tag


@pytest.mark.parametrize("typed", ["", "xx", "qqq", "Klingonish", "12", "e"])
def test_no_languages(typed: str) -> None:
    with pytest.raises(InvalidValue, match=r"is no language|is needed"):
        validate(LANGUAGE, typed)


def test_languages_are_shown_by_name() -> None:
    assert display(LANGUAGE, Value(value="en")) == "English"
    assert display(LANGUAGE, Value(value="uz-Latn")) == "Uzbek (Latin)"
    assert display(LANGUAGE, Value(value="de"), "ru") == "немецкий"
    assert display(LANGUAGE, Value(value="qqq-odd")) == "qqq-odd"


@pytest.mark.parametrize(
    "typed",
    ["https://example.org/a?b#c", "http://localhost:80/", "https://пример.рф/x", "https://[::1]/", "http://10.0.0.1"],
)
def test_addresses(typed: str) -> None:
    assert validate(URL, f" {typed} ").value == typed


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "A web address is needed, such as https://example.org/story"),
        ("example.org", '"example.org" is no web address: it starts with http:// or https://'),
        ("javascript:alert(1)", '"javascript:alert(1)" is no web address: it starts with http:// or https://'),
        (
            "https://exa mple.org",
            '"https://exa mple.org" is no web address: it may hold no spaces, quotation marks or angle brackets',
        ),
        ("http://[::1", '"http://[::1" is no web address: its host or port is not written right'),
        ("http://a.org:99999/", '"http://a.org:99999/" is no web address: its host or port is not written right'),
        ("https://nohost", '"https://nohost" is no web address: it names no host such as example.org'),
    ],
)
def test_no_addresses(typed: str, reason: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        validate(URL, typed)
    assert str(caught.value) == reason


def test_choices() -> None:
    assert validate(KIND, "news").value == "News"
    with pytest.raises(InvalidValue, match='"Sport" is no choice here: it is one of News, Opinion'):
        validate(KIND, "Sport")


def test_json_objects_bring_attributes_and_sound_evidence() -> None:
    from store.normalise import Context

    text = "Abdulla Aripov came. Aripov left."
    raw = {
        "name": "Abdulla Aripov",
        "role": "PM",
        "evidence": [{"start": 0, "end": 14, "quote": "Abdulla Aripov"}, {"start": 0, "end": 3, "quote": "Aripov"}, 5],
    }
    value = normalise(PEOPLE, raw, Context(text=text))
    assert value.attributes == {"role": "PM"}
    assert [(e.start, e.end) for e in value.evidence] == [(0, 14), (8, 14)]
    bad: list[Any] = [None, [], True, {"attributes": {}}, {"value": ["x"]}]
    for raw in bad:
        with pytest.raises(InvalidValue):
            normalise(PEOPLE, raw)


def test_body_is_its_evidence() -> None:
    value = from_selection(BODY, "one two", 0, 3)
    assert value == Value(value=None, evidence=(Evidence(0, 3, "one"),))
    assert display(BODY, value) == "1 block"
    assert key(BODY, value) == ""


def test_keys_fold() -> None:
    assert key(PEOPLE, "O‘zbekiston  Banki") == key(PEOPLE, "o'zbekiston banki")
    assert key(URL, "https://www.Example.org/") == key(URL, "http://example.org")


@given(st.sampled_from([HEADLINE, SUMMARY, PEOPLE, AUTHORS, QUOTES, LANGUAGE, URL, KIND]), st.text(max_size=80))
def test_anything_is_a_value_or_has_a_reason(kind: Field, typed: str) -> None:
    reason = ""
    value = Value(value=typed or "x")
    try:
        value = validate(kind, typed)
    except InvalidValue as error:
        reason = str(error)
    assert reason or value.value
    assert isinstance(value.value, str)
    assert display(kind, value)
    assert isinstance(key(kind, value), str)


@given(
    st.sampled_from([HEADLINE, PEOPLE, QUOTES, AUTHORS]), st.text(max_size=60), st.integers(0, 60), st.integers(0, 60)
)
def test_selections_stay_inside_what_was_selected(kind: Field, text: str, start: int, end: int) -> None:
    try:
        value = from_selection(kind, text, start, end)
    except InvalidValue:
        return
    (evidence,) = value.evidence
    assert start <= evidence.start < evidence.end <= end
    assert text[evidence.start : evidence.end] == evidence.quote
