"""The languages of the window: Qt's translation files in resources/i18n, taken up while the program runs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LANGUAGES = {"en": "English", "de": "Deutsch", "ru": "Русский", "uz": "Oʻzbekcha"}
"""The languages there are, each by its own name; English is the language that the texts are written in."""
SYSTEM = "system"
"""The choice that follows the desktop."""

_installed: list[QTranslator] = []
_current = ["en"]


def resolve(choice: str) -> str:
    """Return the language that a choice means; what is not there means English."""
    if choice != SYSTEM:
        return choice if choice in LANGUAGES else "en"
    wanted = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((language for language in wanted if language in LANGUAGES), "en")


def install(choice: str) -> str:
    """Let texts be translated from now on; return the language. What is shown already keeps its words."""
    language = resolve(choice)
    _current[:] = [language]
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    if language != "en":
        # The last that is installed is asked first: our own words go before Qt's.
        _take(_of_qt(language))
        _take(_ours(language))
    return language


def current() -> str:
    """Return the language in which texts are shown."""
    return _current[0]


def label(text: str) -> str:
    """Return a field's label, or its help, in the language of the window where it is one that came with the program."""
    return QCoreApplication.translate("labels", text)


def _take(translator: QTranslator) -> None:
    if not translator.isEmpty() and QCoreApplication.installTranslator(translator):
        _installed.append(translator)


def _ours(language: str) -> QTranslator:
    from importlib.resources import as_file, files

    translator = QTranslator()
    with as_file(files("resources") / "i18n" / f"copydesk_{language}.qm") as path:
        translator.load(str(path))
    return translator


def _of_qt(language: str) -> QTranslator:
    """Return Qt's own translation of its dialogs, where there is one (there is none for Uzbek)."""
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator.load(f"qtbase_{language}", folder)
    return translator
