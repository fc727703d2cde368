"""What a person is told: English sentences that remember what they were made of."""

from __future__ import annotations

import pickle

import pytest

from store.errors import Refused, Said, UserError, said
from store.normalise import InvalidValue
from store.normalise.dates import HINT
from store.search.parser import InvalidQuery, parse


def test_the_sentence_is_english_and_keeps_its_template_and_values() -> None:
    error = Refused("{0} takes up to {1:,} characters.", "A note", 2000)
    words = str(error)
    assert words == "A note takes up to 2,000 characters."
    assert isinstance(words, Said)
    assert (words.template, words.values) == ("{0} takes up to {1:,} characters.", ("A note", 2000))


def test_braces_without_values_stay_as_they_are() -> None:
    assert str(UserError("{not a template}")) == "{not a template}"
    assert str(UserError("{0}", "{1}")) == "{1}"


def test_an_error_within_another_is_kept_with_its_own_template() -> None:
    words = str(UserError("fields.yaml: {0}", UserError("there is no {0}", "key")))
    assert words == "fields.yaml: there is no key"
    assert isinstance(words, Said)
    assert isinstance(words.values[0], Said)


def test_it_comes_back_whole_from_another_process() -> None:
    again = pickle.loads(pickle.dumps(InvalidValue('"{0}" is no date: {1}', "x", HINT)))
    assert isinstance(again, InvalidValue)
    assert str(again) == f'"x" is no date: {HINT}'
    assert isinstance(str(again), Said)
    assert pickle.loads(pickle.dumps(said("{0} of {1}", 1, 2))).values == (1, 2)


def test_a_query_names_the_character() -> None:
    with pytest.raises(InvalidQuery) as caught:
        parse("people:")
    assert caught.value.position == 7
    assert str(caught.value).endswith("(at character 8)")
    assert "at character" not in caught.value.reason
