"""A machine without Qt's system libraries is told what to install, in one line."""

from __future__ import annotations

import subprocess
import sys

import pytest

from gui import system


def without(monkeypatch: pytest.MonkeyPatch, *libraries: str) -> None:
    real = system._loads
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system, "_loads", lambda library: library not in libraries and real(library))


def test_names_the_package_of_a_missing_library(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    without(monkeypatch, "libEGL.so.1", "libxkbcommon.so.0")
    assert system.main([]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert "apt-get install libegl1 libxkbcommon0" in err


def test_installs_where_root_has_apt(monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch, "libEGL.so.1")
    calls: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        calls.append(command)
        monkeypatch.setattr(system, "_loads", lambda _library: True)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr("subprocess.run", run)
    monkeypatch.setattr("os.geteuid", lambda: 0, raising=False)
    monkeypatch.setattr("shutil.which", lambda _name: "/usr/bin/apt-get")
    assert system.main(["--install"]) == 0
    assert calls[-1] == ["apt-get", "install", "-y", "-qq", "libegl1"]


def test_a_user_who_is_not_root_is_only_told(monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch, "libEGL.so.1")
    monkeypatch.setattr("os.geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr("subprocess.run", lambda *_a, **_k: pytest.fail("installed without leave"))
    assert system.main(["--install"]) == 1


@pytest.mark.parametrize(
    ("environment", "display"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "w"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
    ],
)
def test_knows_whether_there_is_a_screen(
    environment: dict[str, str], display: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert system.has_display() is display
