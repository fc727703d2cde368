"""The main job from end to end, with real keys: open a real article, correct it, close, open again, finish, export.

What is expected is written by hand in tests/data/samarkand_record.json, quotes and not offsets, so that a person can
read it beside the article.
"""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.__main__ import main
from tests.gui.conftest import Hands

K = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
EXPECTED = Path(__file__).parents[1] / "data" / "samarkand_record.json"


def begin(hands: Hands, project: Path) -> None:
    hands.window.reader.smooth = False  # nobody waits for a glide here
    hands.open(project)
    assert hands.article == "samarkand.txt"


def walk_to(hands: Hands, field: str, value: object) -> None:
    """Press J, or K, until a value has the focus."""
    for key in (K.Key_J,) * 80 + (K.Key_K,) * 80:
        shown = hands.window.desk.focused_value
        if hands.window.desk.focus.field == field and shown is not None and shown.value.value == value:
            return
        hands.press(key, rest=False)
    raise AssertionError(f"no {field} {value!r} was reached")


def type_over(hands: Hands, words: str) -> None:
    """Open the editor, write over what stands there, and keep it."""
    hands.press(K.Key_E)
    hands.press(K.Key_A, modifiers=CONTROL)
    QTest.keyClicks(hands.window.focusWidget(), words)
    hands.press(K.Key_Return)


def drag_over(hands: Hands, words: str) -> None:
    """Select words of the article with the mouse."""
    pane, state = hands.window.reader, hands.window.desk.state
    assert state is not None
    start = state.article.text.index(words)
    pane.reveal(start, start + len(words))
    hands.rest()
    hands.qtbot.waitUntil(lambda: pane.is_in_view(start))
    first, last = pane.place_of(start), pane.place_of(start + len(words))
    viewport = pane.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(first.left() + 1, first.center().y()))
    QTest.mouseMove(viewport, QPoint(first.left() + 30, first.center().y()))
    QTest.mouseMove(viewport, QPoint(last.left(), last.center().y()))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(last.left(), last.center().y()))
    assert pane.selection() == (start, start + len(words))


def click_on(hands: Hands, words: str) -> None:
    """Click into a paragraph, beside every underline."""
    pane, state = hands.window.reader, hands.window.desk.state
    assert state is not None
    at = state.article.text.index(words)
    pane.reveal(at, at + len(words))
    hands.rest()
    hands.qtbot.waitUntil(lambda: pane.is_in_view(at))
    place = pane.place_of(at + 1)
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    hands.rest()


def decisions(hands: Hands, field: str) -> dict[object, str | None]:
    return {value: decision for value, decision in hands.values(field)}  # noqa: C416 - a value stands once


def in_body(hands: Hands, words: str) -> bool:
    state = hands.window.desk.state
    assert state is not None
    at = state.article.text.index(words)
    return any(e.start <= at < e.end for e in state["body"].body_spans)


def readable(record: dict[str, Any], text: str) -> dict[str, Any]:
    """Return a record with its evidence as quotes, each checked against the text."""
    plain: dict[str, Any] = {}
    for field, values in record.items():
        plain[field] = []
        for value in values:
            assert all(text[e["start"] : e["end"]] == e["quote"] for e in value["evidence"])
            quotes = [e["quote"] for e in value["evidence"]]
            if field == "body":
                plain[field].append({"begins": [q[:24] for q in quotes]})
            else:
                mentions = {q: quotes.count(q) for q in quotes}
                plain[field].append({"value": value["value"], **value["attributes"], "mentions": mentions})
    return plain


def test_the_main_job(hands: Hands, qtbot: QtBot, tmp_path: Path) -> None:
    samples = Path(str(files("resources") / "samples" / "samarkand.txt"))
    project = tmp_path / "desk.copydesk"
    assert main(["import", str(project), str(samples)]) == 0
    begin(hands, project)

    # The least sure value has the focus: the guessed year. Enter accepts it.
    assert hands.window.desk.focus.field == "published"
    hands.press(K.Key_Return)
    assert hands.values("published") == [("2024-10-22", "accepted")]

    # A name is spelled otherwise in the tags: its role stays, and it stands at both spellings.
    walk_to(hands, "people", "Uljas Bektenov")
    type_over(hands, "Oljas Bektenov")
    assert decisions(hands, "people")["Oljas Bektenov"] == "corrected"

    # An organisation that is only part of the publisher's name goes.
    walk_to(hands, "organisations", "Government of Uzbekistan")
    hands.press(K.Key_X)
    assert decisions(hands, "organisations") == {"Government of Uzbekistan": "rejected"}

    # What was missed is added from the text, by the field's key.
    drag_over(hands, "fourth Uzbekistan-Kazakhstan interregional cooperation forum")
    hands.press("7")
    added = "fourth Uzbekistan-Kazakhstan interregional cooperation forum"
    assert decisions(hands, "organisations")[added] == "added"

    # A paragraph goes out of the body.
    closing = "Additionally, the forum emphasized"
    click_on(hands, closing)
    assert in_body(hands, closing)
    hands.press(K.Key_B)
    assert not in_body(hands, closing)

    # Three steps back: the block, the addition, the rejection.
    hands.press(K.Key_Z, modifiers=CONTROL)
    assert in_body(hands, closing)
    hands.press(K.Key_Z, modifiers=CONTROL)
    assert added not in decisions(hands, "organisations")
    hands.press(K.Key_Z, modifiers=CONTROL)
    assert decisions(hands, "organisations") == {"Government of Uzbekistan": None}
    assert decisions(hands, "people")["Oljas Bektenov"] == "corrected"
    assert hands.values("published") == [("2024-10-22", "accepted")]

    # Close, and open again in a window that knows nothing of the first.
    hands.window.close()
    again = Hands(qtbot, tmp_path / "settings.ini")
    try:
        begin(again, project)
        assert again.values("published") == [("2024-10-22", "accepted")]
        assert decisions(again, "people")["Oljas Bektenov"] == "corrected"
        assert decisions(again, "organisations") == {"Government of Uzbekistan": None}

        # The undone steps are still there to be made again: the rejection, and the block by hand.
        again.press(K.Key_Z, modifiers=CONTROL | SHIFT)
        assert decisions(again, "organisations") == {"Government of Uzbekistan": "rejected"}
        click_on(again, closing)
        again.press(K.Key_B)
        assert not in_body(again, closing)

        # All else is right: one key.
        again.press(K.Key_Return, modifiers=CONTROL)
        assert again.window.footer.message.startswith("Saved · ")
        assert again.article is None
    finally:
        again.close()

    out = tmp_path / "dataset.jsonl"
    assert main(["export", str(project), str(out), "--format", "copydesk"]) == 0
    article = json.loads(out.read_text("utf-8"))
    assert article["reviews"][0]["status"] == "done"
    assert readable(article["record"], article["text"]) == json.loads(EXPECTED.read_text("utf-8"))
    assert main(["check", str(project)]) == 0
