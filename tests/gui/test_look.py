"""Themes, pictures, the first frame and the crash dialog."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QListView, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gui import theme
from gui.crash import CrashReporter
from gui.dialogs.crash import CrashDialog
from gui.settings import Settings
from gui.snapshot import PAGES, render
from store.errors import UserError
from store.field_files import load_default
from tests.gui.conftest import Hands

THEMES: tuple[theme.ThemeName, ...] = ("light", "dark")
GROUNDS = ("window", "pane", "reading", "focus_row", "selection_row", "hover_row", "banner", "popup")
TEXTS = ("text", "label", "muted", "amber_text", "green_text", "red_text")


def luminance(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_texts_keep_wcag_aa_on_every_ground(name: theme.ThemeName) -> None:
    colours = theme.load(name)
    for text, ground in itertools.product(TEXTS, GROUNDS):
        ratio = contrast(colours.colour(text), colours.colour(ground))
        assert ratio >= 4.5, f"{text} on {ground}: {ratio:.2f}"
    for text, ground in (
        ("faint", "reading"), ("accent_text", "accent"), ("tab_text", "tab"), ("tab_active_text", "tab_active"),
        ("key_text", "key"),
    ):  # fmt: skip
        assert contrast(colours.colour(text), colours.colour(ground)) >= 4.5, (text, ground)
    for field in colours.field_colours:
        assert contrast(colours.field(field), colours.colour("reading")) >= 3, field
        assert contrast(colours.colour("text"), colours.field_tint(field)) >= 4.5, field


def test_both_themes_know_the_same_names_and_all_of_the_news_fields() -> None:
    light, dark = theme.load("light"), theme.load("dark")
    assert light.roles == dark.roles
    assert light.field_colours == dark.field_colours
    assert {f.colour for f in load_default()} <= set(light.field_colours)
    assert light.field("no such colour") == light.field("grey")
    with pytest.raises(KeyError):
        light.colour("no such role")


def test_the_shipped_faces_are_used(qapp: QApplication) -> None:
    assert {"Inter", "Source Serif 4"} <= set(theme.load_fonts())
    light = theme.load("light")
    assert QFontInfo(light.ui_font(13, 500)).family() == "Inter"
    assert QFontInfo(light.reading_font(18)).family() == "Source Serif 4"


def test_the_theme_follows_the_system_unless_it_was_chosen(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    context = hands.context
    context.set_theme("system")
    assert not context.theme.dark
    monkeypatch.setattr(theme, "system_is_dark", lambda: True)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert context.theme.dark
    assert hands.window.palette().window().color() == theme.load("dark").colour("window")
    context.set_theme("light")
    assert not context.theme.dark


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("page", PAGES)
def test_every_page_has_a_picture(qtbot: QtBot, make: Callable[..., Path], page: str, name: str) -> None:
    path = make()
    before = path.read_bytes()
    out = path.parent / "out.png"
    render(path, out, "a2" if page == "review" else None, name, (1280, 800), page)
    image = QImage(str(out))
    assert (image.width(), image.height()) == (1280, 800)
    shades = {image.pixelColor(x, y).rgb() for x in range(0, 1280, 3) for y in range(0, 800, 3)}
    assert len(shades) > 20, "something is drawn"
    dark = luminance(image.pixelColor(640, 790)) < 0.3
    assert dark is (name == "dark" or (page in ("import", "export", "keys", "settings", "crash") and name == "dark"))
    assert path.read_bytes() == before


def test_a_picture_at_twice_the_scale(qtbot: QtBot, make: Callable[..., Path], tmp_path: Path) -> None:
    render(make(), tmp_path / "out.png", scale=2.0, size=(1000, 700))
    image = QImage(str(tmp_path / "out.png"))
    assert (image.width(), image.height()) == (2000, 1400)


def test_a_picture_of_what_is_not_there_is_refused(qtbot: QtBot, make: Callable[..., Path], tmp_path: Path) -> None:
    path = make()
    for given in ({"page": "nope"}, {"theme": "blue"}, {"article": "nope"}):
        with pytest.raises(UserError):
            render(path, tmp_path / "out.png", **given)  # type: ignore[arg-type]
    with pytest.raises(UserError):
        render(tmp_path / "none.copydesk", tmp_path / "out.png")


def test_every_control_has_a_name_for_screen_readers(desk: Hands) -> None:
    desk.window.commands.run("project.import")
    desk.window.commands.run("project.export")
    nameless = [
        repr(w)
        for w in desk.window.findChildren(QWidget)
        if isinstance(w, QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox | QListView)
        and w.isVisible()
        and not (w.accessibleName() or getattr(w, "text", str)())
        and not isinstance(w.parent(), QComboBox)
    ]
    assert not nameless


def test_the_window_remembers_its_size_and_panes(desk: Hands, qtbot: QtBot) -> None:
    from gui.context import Context
    from gui.main_window import MainWindow

    desk.window.resize(780, 650)  # no larger than the screen of the tests, which a size is fitted into
    desk.window.keep_state()
    size = desk.window.size()
    desk.window.resize(1100, 650)
    desk.window.splitter.set_sizes(240, 285)
    desk.window.splitter.keep()
    desk.context.settings.save()
    context = Context(Settings(Path(desk.context.settings._store.fileName())))
    again = MainWindow(context)
    again.show()
    assert again.size() == size
    again.resize(1100, 650)
    assert again.splitter.pane_sizes()[::2] == desk.window.splitter.pane_sizes()[::2] == [240, 285]
    again.close()
    context.stop()
    again.deleteLater()


def test_a_mistake_shows_one_dialog_with_a_report_to_copy(hands: Hands, capsys: pytest.CaptureFixture[str]) -> None:
    reporter = CrashReporter(hands.window)
    for message in ("first", "second"):
        try:
            raise ValueError(message)
        except ValueError as error:
            reporter.report(error)
    dialogs = hands.window.findChildren(CrashDialog)
    assert len(dialogs) == 1
    report = dialogs[0].text.toPlainText()
    assert "ValueError: first" in report
    assert "ValueError: second" in report
    assert "Qt 6" in report
    dialogs[0].copy_button.click()
    assert "ValueError: second" in QGuiApplication.clipboard().text()
    assert "ValueError" in capsys.readouterr().err
    dialogs[0].accept()


SCRIPT = """
import sys
from PySide6.QtCore import QTimer
import gui.app

heavy = {"sqlalchemy", "alembic", "store.project", "trafilatura", "typer", "dateparser", "babel", "gui.reader"}
begin = gui.app._begin

def _begin(window, location, read_only):
    print("first frame without", sorted(heavy & set(sys.modules)))
    begin(window, location, read_only)
    window.desk.article_opened.connect(lambda state: state and QTimer.singleShot(50, window.close))
    window.desk.article_opened.connect(lambda state: state and print("article", state.article.id))

gui.app._begin = _begin
sys.exit(gui.app.run(sys.argv[1]))
"""


def test_the_window_is_painted_before_the_store_is_imported(make: Callable[..., Path], tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(make())],
        capture_output=True, text=True, timeout=60, check=False,
        env=os.environ | {"COPYDESK_CONFIG_DIR": str(tmp_path / "config"), "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["first frame without []", "article a1"]
    assert "Traceback" not in done.stderr
    assert Settings(tmp_path / "config" / "copydesk.ini").last_project.endswith("test.copydesk")
