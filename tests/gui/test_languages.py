"""The languages of the window: every text translated, and switched while the program runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from gui import languages
from gui.dialogs.settings import SettingsDialog
from gui.renewal import Renewal
from store.articles import Decision
from store.project import Project
from tests import texts
from tests.gui.conftest import Hands

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    yield
    languages.install("en")


@pytest.mark.parametrize("language", texts.TRANSLATED)
def test_every_text_is_translated_with_its_placeholders(language: str) -> None:
    assert texts.faults(language) == []


@pytest.mark.parametrize("language", texts.TRANSLATED)
def test_the_program_loads_what_the_translation_file_says(language: str) -> None:
    languages.install(language)
    done = texts.translations(language)
    told = {(context, text): QCoreApplication.translate(context, text) for context, text in done}
    assert told == {key: text or key[1] for key, text in done.items()}


def test_a_choice_is_resolved_to_a_language_that_is_there() -> None:
    assert languages.resolve("ru") == "ru"
    assert languages.resolve("xx") == "en"
    assert languages.resolve(languages.SYSTEM) in languages.LANGUAGES


def _choose(hands: Hands, language: str) -> None:
    """Choose a language in the settings, by keys alone."""
    hands.press(",", modifiers=CTRL)
    dialog = hands.dialog(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    dialog.language.setFocus()
    while dialog.language.currentData() != language:
        hands.press(K.Key_Down if dialog.language.currentIndex() < dialog.language.findData(language) else K.Key_Up)
    hands.press(K.Key_Return)


def test_the_language_is_switched_without_a_restart(hands: Hands, make: Callable[..., Path]) -> None:
    path = make(3)
    hands.open(path)
    renewal = Renewal(hands.context, hands.window)
    hands.press("A", "K")  # a value, not an empty field
    focus, article, shown = hands.window.desk.focus, hands.article, hands.window.desk.state
    before = hands.window
    _choose(hands, "de")
    hands.qtbot.waitUntil(lambda: renewal.window is not before)
    assert not isValid(before)
    hands.window = renewal.window
    hands.rest()
    assert hands.window.commands["article.flag"].name != "Flag the article"
    assert hands.article == article
    assert hands.window.desk.focus == focus
    assert shown is not None
    assert QApplication.activeWindow() is hands.window or hands.window.isVisible()
    hands.press("X")  # the new window's keys decide, and what they decide is written
    hands.rest()
    with Project(path) as project:
        review = project.review(1, "ann")
    assert {d.decision for values in review.fields.values() for d in values} >= {Decision.REJECTED}
    _choose(hands, "en")
    hands.qtbot.waitUntil(lambda: renewal.window is not hands.window)
    hands.window = renewal.window
    hands.rest()
    assert hands.window.commands["article.flag"].name == "Flag the article"


def test_the_welcome_page_is_switched_too(hands: Hands) -> None:
    hands.window.show_welcome()
    renewal = Renewal(hands.context, hands.window)
    before = hands.window
    hands.context.set_language("ru")
    hands.qtbot.waitUntil(lambda: renewal.window is not before)
    hands.window = renewal.window
    assert hands.window.stack.currentWidget() is hands.window.welcome
    assert hands.context.settings.language == "ru"
