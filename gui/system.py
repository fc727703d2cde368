"""The system libraries that Qt loads: which are missing, and the packages that bring them.

Standard library only, since it runs before anything of Qt can be imported.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys

_ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
}
_ON_X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def has_display() -> bool:
    """Whether a window can be shown here."""
    if sys.platform in ("win32", "darwin"):
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform in ("offscreen", "minimal"):
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def wants_display() -> bool:
    """Whether Qt would look for a display where there is none, and end the program."""
    return not os.environ.get("QT_QPA_PLATFORM") and not has_display()


def missing_packages() -> list[str]:
    """Return the Debian packages whose libraries Qt would not find on this Linux; empty elsewhere."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = dict(_ALWAYS)
    if has_display() and os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        wanted |= _ON_X11
    return [package for library, package in wanted.items() if not _loads(library)]


def complaint(packages: list[str]) -> str:
    """Say in one line what is missing and how to get it."""
    return (
        "copydesk: Qt needs system libraries that are not installed; install them with: "
        f"apt-get install {' '.join(packages)}  (Debian and Ubuntu names)"
    )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _install(packages: list[str]) -> bool:
    """Install packages where that needs nobody's leave; return whether it went well."""
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        return False
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", *packages]):
        done = subprocess.run(command, env=environment, capture_output=True, check=False)  # noqa: S603
    return done.returncode == 0


def main(arguments: list[str]) -> int:
    """Check; with `--install`, install what is missing where apt-get may be used as root."""
    packages = missing_packages()
    if packages and "--install" in arguments:
        print(f"copydesk: installing {' '.join(packages)}", file=sys.stderr)  # noqa: T201
        _install(packages)
        packages = missing_packages()
    if packages:
        print(complaint(packages), file=sys.stderr)  # noqa: T201
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
