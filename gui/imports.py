"""Spares the start a tax on imports.

PySide replaces `__import__`, and after each import of a module, whoever asks for it, reads the module's whole source to
see whether the word PySide6 is in it: the module might switch `__feature__`s on. Nothing here does, and importing the
store takes a third longer for it. There is no setting to turn it off; without the function below all is as before.
"""

from __future__ import annotations

from types import ModuleType


def spare_feature_scan() -> None:
    """Let PySide take all modules that are imported from now on for users of no `__feature__`."""
    import PySide6.QtCore  # noqa: F401 - brings the scan in

    try:
        from shibokensupport import feature
    except ImportError:
        return
    if callable(getattr(feature, "_mod_uses_pyside", None)):
        feature._mod_uses_pyside = _uses_no_feature


def _uses_no_feature(_module: ModuleType) -> bool:
    return False
