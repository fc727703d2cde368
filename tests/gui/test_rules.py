"""Project rules with real keys: made from a correction, listed, switched, edited, removed, applied and taken back."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gui.dialogs.help import HelpDialog
from gui.dialogs.rule import RuleDialog
from gui.dialogs.rules import RulesDialog
from store.always.rule import Rule, RuleKind
from store.database.transaction import Transaction
from store.project import Project
from store.review import rule_use
from store.review.journal import Change
from tests.gui.conftest import Hands
from tests.gui.projects import document, make_project

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
K = Qt.Key


@pytest.fixture
def site(hands: Hands, tmp_path: Path) -> Hands:
    """Three articles, the first two of one site."""
    documents = [document(n, sure=n > 1) for n in (1, 2, 3)]
    for d in documents[:2]:
        d["url"] = f"https://www.kun.uz/{d['id']}"
    hands.open(make_project(tmp_path / "site.copydesk", documents))
    return hands


def project(hands: Hands) -> Project:
    assert hands.context.session is not None
    return hands.context.session.project


def rules(hands: Hands) -> list[Rule]:
    return project(hands).always_rules()


def settle(hands: Hands) -> None:
    """Wait for what a dialog asks a moment after the last key."""
    hands.qtbot.wait(220)
    hands.rest()


def asking(hands: Hands) -> RuleDialog:
    settle(hands)
    dialog = hands.dialog(RuleDialog)
    assert isinstance(dialog, RuleDialog)
    return dialog


def listing(hands: Hands) -> RulesDialog:
    hands.press(K.Key_R, modifiers=CTRL | SHIFT)
    settle(hands)
    dialog = hands.dialog(RulesDialog)
    assert isinstance(dialog, RulesDialog)
    return dialog


def lines(dialog: RulesDialog) -> list[list[str]]:
    return [[i.text(c) for c in (0, 1, 3, 4)] for i in dialog._items() if not i.isHidden()]


def correct(hands: Hands, words: str) -> None:
    hands.press(K.Key_E)
    hands.press(K.Key_A, modifiers=CTRL, rest=False)
    for letter in words:
        hands.press(letter if letter != " " else K.Key_Space, rest=False)
    hands.press(K.Key_Return)


def test_a_correction_becomes_a_rule_for_its_site_and_undo_takes_it_back(site: Hands) -> None:
    site.focus("people", 1)
    correct(site, "Olzhas")
    site.focus("people", 1)
    site.press(K.Key_A, modifiers=SHIFT)
    dialog = asking(site)
    assert [b.accessibleName() for b in dialog.choices][:4] == [
        "People: write “Uljas Bektenov” as “Olzhas”",
        "People: write “Uljas Bektenov” as “Olzhas”",
        "People: never suggest “Uljas Bektenov”",
        "People: never suggest “Uljas Bektenov”",
    ]
    assert (dialog.site.text(), dialog.to.text()) == ("kun.uz", "Olzhas")
    assert dialog.count.text() == "Holds from now on. One article has it now, and nobody has decided on it."
    site.press("2", rest=False)
    settle(site)
    assert "2 articles have it now" in dialog.count.text()
    site.press(K.Key_Return)
    (rule,) = rules(site)
    assert (rule.kind, rule.field, rule.value, rule.to, rule.site, rule.by) == (
        RuleKind.NORMALISE, "people", "Uljas Bektenov", "Olzhas", "", "ann",
    )  # fmt: skip
    assert project(site).article(2).suggestions["people"][1].value == "Uljas Bektenov", "only later ones"
    assert "Rule 1 is kept" in site.window.footer.message
    assert (site.window.desk.focus.field, site.window.desk.focus.index) == ("people", 1), "the focus stays"
    site.press(K.Key_Z, modifiers=CTRL)
    assert rules(site) == []
    site.press(K.Key_Z, modifiers=CTRL | SHIFT)
    assert rules(site) == [rule]


def test_a_rule_is_brought_to_what_is_there_and_the_window_shows_it(site: Hands) -> None:
    site.focus("people", 0)
    site.press(K.Key_X)
    site.focus("people", 0)
    site.press(K.Key_A, modifiers=SHIFT)
    dialog = asking(site)
    assert dialog.choices[0].accessibleName() == "People: never suggest “Abdulla Aripov”", "what was just done is first"
    site.press("2", rest=False)
    settle(site)
    dialog.apply_now.setFocus()
    site.press(K.Key_Space, rest=False)
    site.press(K.Key_Return)
    assert "2 articles are changed" in site.window.footer.message
    site.press(K.Key_Right, modifiers=Qt.KeyboardModifier.AltModifier)
    assert site.values("people") == [("Uljas Bektenov", None)]
    site.press(K.Key_Z, modifiers=CTRL)
    site.rest()
    assert [v for v, _ in site.values("people")] == ["Abdulla Aripov", "Uljas Bektenov"]
    assert len(rules(site)) == 1
    assert project(site).check() == []


def test_a_line_becomes_furniture_of_its_site(site: Hands) -> None:
    site.window.reader.setFocus()
    state = site.window.desk.state
    assert state is not None
    start = state.article.text.index("Trade reached")
    site.window.reader.select(start, start + 5)
    site.press(K.Key_B, modifiers=CTRL | SHIFT)
    dialog = asking(site)
    assert dialog.line.text().startswith("Trade reached $4.4 billion.")
    assert dialog.site.text() == "kun.uz"
    dialog.line.setFocus()
    dialog.line.selectAll()
    for letter in "Trade reached":
        site.press(letter if letter != " " else K.Key_Space, rest=False)
    dialog.begins.setFocus()
    site.press(K.Key_Space, rest=False)
    settle(site)
    assert "2 articles have it now" in dialog.count.text()
    site.press(K.Key_Return)
    (rule,) = rules(site)
    assert (rule.kind, rule.line, rule.begins, rule.site) == (RuleKind.FURNITURE, "Trade reached", True, "kun.uz")


def test_what_cannot_be_a_rule_says_why_and_the_dialog_stays(site: Hands) -> None:
    site.focus("published")
    site.press(K.Key_A, modifiers=SHIFT)
    dialog = asking(site)
    assert dialog.count.text() == "Say what to write instead."
    dialog.to.setFocus()
    for letter in "soon":
        site.press(letter, rest=False)
    site.press(K.Key_Return)
    assert dialog.isVisible()
    assert "o rule was made" in dialog.problem.text()
    site.press(K.Key_Escape)
    assert rules(site) == []


def test_where_there_is_nothing_to_make_a_rule_of_a_sentence_says_so(site: Hands) -> None:
    site.window.reader.clear_selection()
    site.focus("summary")
    site.window.reader._choose(range(0))
    site.press(K.Key_A, modifiers=SHIFT)
    assert "nothing here to make a rule of" in site.window.footer.message


def test_the_list_shows_counts_and_where_and_works_by_keys_alone(site: Hands) -> None:
    for rule in (
        Rule(kind=RuleKind.NEVER, field="people", value="Abdulla Aripov", site="kun.uz"),
        Rule(kind=RuleKind.NORMALISE, field="people", value="Uljas Bektenov", to="Oljas Bektenov"),
    ):
        project(site).add_rule("bob", rule)
    project(site).set_setting("rule.7", {"kind": "run"})
    dialog = listing(site)
    assert lines(dialog) == [
        ["People: write “Uljas Bektenov” as “Oljas Bektenov”", "on every site", "0", "3"],
        ["People: never suggest “Abdulla Aripov”", "on kun.uz", "0", "2"],
        ["Rule 7 cannot be read: there are no rules of kind 'run'", "", "0", "0"],
    ]
    for letter in "aripov":
        site.press(letter, rest=False)
    assert [line[0] for line in lines(dialog)] == ["People: never suggest “Abdulla Aripov”"]
    settle(site)
    assert [dialog.places.item(i).text() for i in range(dialog.places.count())] == [
        "Forum number 1 opens  ·  would change", "Forum number 2 opens  ·  would change",
    ]  # fmt: skip
    site.press(K.Key_Down, rest=False)
    site.press(K.Key_Space)
    assert [r.active for r in rules(site)] == [False, True]
    settle(site)
    assert lines(dialog)[0][1] == "switched off"
    site.press(K.Key_Space)
    settle(site)
    assert [r.active for r in rules(site)] == [True, True]
    dialog.apply_button.setFocus()
    site.press(K.Key_Space)
    settle(site)
    assert lines(dialog)[0][2:] == ["2", "0"]
    assert "Changed in 2 articles" in dialog.told.text()
    dialog.tree.setFocus()
    site.press(K.Key_Delete)
    settle(site)
    assert [r.id for r in rules(site)] == [2]
    assert "What it did to 2 articles stays." in dialog.told.text()
    dialog.places.setFocus()
    dialog.search.clear()
    settle(site)
    dialog.places.setFocus()
    dialog.places.setCurrentRow(0)
    site.press(K.Key_Return)
    assert not [d for d in site.window.findChildren(RulesDialog) if d.isVisible()]
    assert site.article == "a3"
    for _ in range(4):
        site.press(K.Key_Z, modifiers=CTRL)
    assert [f.problem for f in project(site).check()] == ["rule 7 cannot be read: there are no rules of kind 'run'"]
    assert [r.active for r in rules(site)] == [True, True]


def test_a_rule_is_edited_and_another_made_in_the_list(site: Hands) -> None:
    project(site).add_rule("bob", Rule(kind=RuleKind.NEVER, field="people", value="Abdulla"))
    dialog = listing(site)
    site.press(K.Key_Return)
    editing = asking(site)
    assert editing.value.hasFocus()
    site.press(K.Key_A, modifiers=CTRL, rest=False)
    for letter in "Abdulla Aripov":
        site.press(letter if letter != " " else K.Key_Space, rest=False)
    settle(site)
    assert "3 articles have it now" in editing.count.text()
    site.press(K.Key_Return)
    settle(site)
    assert [(r.id, r.value, r.by) for r in rules(site)] == [(1, "Abdulla Aripov", "bob")]
    assert lines(dialog)[0][3] == "3"
    dialog.new_button.click()
    making = asking(site)
    site.press("3", rest=False)
    making.line.setFocus()
    for letter in "share with":
        site.press(letter if letter != " " else K.Key_Space, rest=False)
    site.press(K.Key_Return)
    settle(site)
    assert rules(site)[1].kind is RuleKind.FURNITURE
    assert rules(site)[1].line == "share with"


def test_the_help_is_reached_from_both_dialogs(site: Hands) -> None:
    dialog = listing(site)
    dialog.help_button.setFocus()
    site.press(K.Key_Space)
    page = site.dialog(HelpDialog)
    assert isinstance(page, HelpDialog)
    assert "Never suggest a value" in page.page.toPlainText()
    page.reject()
    dialog.reject()
    site.rest()
    site.window.focus_review()
    site.focus("people")
    site.press(K.Key_A, modifiers=SHIFT)
    asking(site).help_button.setFocus()
    site.press(K.Key_Space)
    assert site.dialog(HelpDialog).isVisible()


def test_a_project_that_is_only_read_shows_its_rules_and_changes_none(site: Hands) -> None:
    project(site).add_rule("bob", Rule(kind=RuleKind.NEVER, field="people", value="Abdulla Aripov"))
    project(site).read_only = True
    site.press(K.Key_A, modifiers=SHIFT)
    assert not [d for d in site.window.findChildren(RuleDialog) if d.isVisible()]
    dialog = listing(site)
    buttons = (dialog.new_button, dialog.edit_button, dialog.remove_button, dialog.apply_button)
    assert not any(b.isEnabled() for b in buttons)
    dialog.tree.setFocus()
    site.press(K.Key_Delete, K.Key_Space, K.Key_Return)
    assert [r.active for r in rules(site)] == [True]
    QApplication.processEvents()
    project(site).read_only = False


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Applying goes article by article, and waits before the second until this is set."""
    go_on, begun = threading.Event(), []
    apply_batch = rule_use._apply_batch

    def slowly(tx: Transaction, numbers: Sequence[int]) -> list[Change]:
        begun.append(numbers)
        if len(begun) == 2:
            assert go_on.wait(20)
        return apply_batch(tx, numbers)

    monkeypatch.setattr(rule_use, "BATCH", 1)
    monkeypatch.setattr(rule_use, "_apply_batch", slowly)
    yield go_on
    go_on.set()


def test_applying_shows_how_far_it_is_and_esc_gives_it_up(site: Hands, held: threading.Event) -> None:
    project(site).add_rule("bob", Rule(kind=RuleKind.NEVER, field="people", value="Abdulla Aripov"))
    before = [project(site).article(n).suggestions for n in (1, 2, 3)]
    dialog = listing(site)
    dialog.apply_button.setFocus()
    site.press(K.Key_Space, rest=False)
    site.qtbot.waitUntil(lambda: dialog.bar.maximum() == 3)
    assert dialog.bar.isVisible()
    assert dialog.bar.value() == 1
    assert dialog.told.text() == "Applying… Esc gives it up."
    assert not dialog.remove_button.isEnabled()
    site.press(K.Key_Escape, rest=False)
    assert dialog.isVisible(), "it waits until what was begun is undone"
    held.set()
    settle(site)
    assert dialog.told.text() == "Cancelled: nothing was changed."
    assert not dialog.bar.isVisible()
    assert [project(site).article(n).suggestions for n in (1, 2, 3)] == before
    assert not project(site).can_undo("ann")
    assert project(site).check() == []
    dialog.apply_button.setFocus()
    site.press(K.Key_Space)
    settle(site)
    assert "Changed in 3 articles" in dialog.told.text()
    site.press(K.Key_Escape)
    assert not [d for d in site.window.findChildren(RulesDialog) if d.isVisible()]


def test_a_new_rule_stays_where_applying_it_is_given_up(site: Hands, held: threading.Event) -> None:
    site.focus("people", 0)
    site.press(K.Key_A, modifiers=SHIFT)
    dialog = asking(site)
    dialog.to.setFocus()
    for letter in "Abdulla":
        site.press(letter, rest=False)
    dialog.site.selectAll()
    dialog.site.setFocus()
    site.press(K.Key_Backspace, rest=False)
    settle(site)
    dialog.apply_now.setFocus()
    site.press(K.Key_Space, rest=False)
    site.press(K.Key_Return, rest=False)
    site.qtbot.waitUntil(lambda: dialog.bar.maximum() == 3)
    site.press(K.Key_Escape, rest=False)
    held.set()
    settle(site)
    assert "Rule 1 is kept, and no article is changed" in site.window.footer.message
    assert len(rules(site)) == 1
    assert project(site).article(2).suggestions["people"][0].value == "Abdulla Aripov"
    assert project(site).check() == []
