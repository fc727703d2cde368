"""How tabs look in dialogs."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import Theme

_LEAST = 64


def shrinks(part: QWidget) -> None:
    """Let a list take what room there is: a tab widget asks for what its pages would like, not for the least."""
    part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    part.setMinimumHeight(_LEAST)


def tabs_style(theme: Theme, *pages: str) -> str:
    """Return the style sheet of a tab widget; `pages` are the classes of its pages, which show its ground."""

    def name(role: str) -> str:
        return theme.colour(role).name()

    grounds = ", ".join(("QTabWidget", "QTabWidget > QStackedWidget", *pages))
    return f"""
        QTabWidget::pane {{ border: 1px solid {name("chip_line")}; border-radius: 6px; top: -1px; }}
        {grounds} {{ background: transparent; }}
        QTabWidget::tab-bar {{ left: 8px; }}
        QTabBar::tab {{ background: transparent; color: {name("muted")}; border: 1px solid transparent;
            border-bottom: 2px solid transparent; padding: 6px 14px; }}
        QTabBar::tab:selected {{ color: {name("text")}; border-bottom-color: {name("accent")}; }}
        QTabBar::tab:focus {{ border: 1px solid {name("accent")}; border-bottom-width: 2px; border-radius: 4px; }}
        QSpinBox {{ min-height: 22px; }}
    """
