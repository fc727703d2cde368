"""The members of an archive, unpacked a few at a time into a temporary folder and read through the readers' one door.

An archive is hostile until it has proved otherwise: what it unpacks to is counted while it comes out, not taken from
what it says of itself; names never become paths; links and devices are not made.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from store.readers.detect import Unreadable
from store.readers.files import PROJECT_SUFFIXES, Found, printable, size
from store.readers.inflate import PIECE, Broken
from store.readers.items import Failure, Item, Note
from store.readers.registry import Input
from store.readers.side import SIDE_SUFFIX, SideFile

MAX_DEPTH = 3
"""How many archives may stand within each other."""
MAX_MEMBERS = 1_000_000
MAX_MEMBER = 4 << 30
MAX_TOTAL = 16 << 30
"""Bytes that may come out of one archive and all within it."""
MAX_RATIO = 200
"""How many times its packed size a member may be, once it is larger than `FREE`; texts reach some 10."""
FREE = 32 << 20
BATCH_MEMBERS = 500
BATCH_BYTES = 64 << 20


class Bomb(Unreadable):
    """The whole archive is not read on."""


@dataclass(slots=True)
class Budget:
    """What may still come out of an archive and those within it."""

    members: int = field(default_factory=lambda: MAX_MEMBERS)
    bytes: int = field(default_factory=lambda: MAX_TOTAL)

    def member(self) -> None:
        """Count a member; raises `Bomb`."""
        self.members -= 1
        if self.members < 0:
            raise Bomb("holds more than {0:,} files: unpack it and import the folder", MAX_MEMBERS)

    def spend(self, count: int) -> None:
        """Count bytes that came out; raises `Bomb`."""
        self.bytes -= count
        if self.bytes < 0:
            raise Bomb("unpacks to more than {0} GB: unpack it and import the folder", MAX_TOTAL >> 30)


@dataclass(frozen=True, slots=True)
class Within:
    """Where in archives a file stands: how deep, and what may still come out of them."""

    depth: int = 0
    budget: Budget = field(default_factory=Budget)


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive; `read` gives its next bytes, none at the end, `packed` tells how many it was packed in.

    `read` may raise `Broken`, at the end too, where a checksum does not hold.
    """

    name: str
    read: Callable[[int], bytes]
    packed: Callable[[], int] | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """A member that is not unpacked, and why."""

    name: str
    reason: str


def read_members(
    given: Input, members: Callable[[Budget], Iterator[Member | Left]], *, alone: bool = False
) -> Iterator[Item]:
    """Yield what stands in an archive's members, read in the order of their names within each batch.

    `alone` is for what holds a single file without a name that counts: it is called as the archive is.
    A member that cannot be read costs itself only; where the whole archive is not read on, one failure says why.
    """
    within = given.within or Within()
    if within.depth >= MAX_DEPTH:
        yield Failure(given.reported, f"archives are nested more than {MAX_DEPTH} deep")
        return
    batch = _Batch(given, replace(within, depth=within.depth + 1), alone=alone)
    try:
        yield from _unpacked(given, members(within.budget), batch, alone=alone)
        yield from batch.read()
    finally:
        batch.clear()


def _unpacked(given: Input, members: Iterator[Member | Left], batch: _Batch, *, alone: bool) -> Iterator[Item]:
    seen: set[int] = set()
    packed, came_out = size(given.path), 0
    try:
        for member in members:
            name, refusal = plain_name(member.name)
            here = given.reported if alone else f"{given.reported}/{name}"
            if refusal is None and (not name or is_skipped(name)):
                continue
            if refusal is None and isinstance(member, Left):
                refusal = member.reason
            if refusal is None and hash(name) in seen:
                refusal = "the archive holds this name twice; only the first was read"
            if refusal is not None or isinstance(member, Left):
                yield Failure(here, refusal or "")
                continue
            seen.add(hash(name))
            if batch.is_full(name):
                yield from batch.read()
            try:
                for count in batch.take(name, member):
                    came_out += count
                    if came_out > FREE and came_out > MAX_RATIO * packed:
                        raise Bomb(_ratio())
            except Bomb:
                batch.drop(name)
                raise
            except Unreadable as error:
                batch.drop(name)
                yield Failure(here, f"it {error}")
    except Bomb as error:
        yield from batch.read()
        yield Failure(given.reported, f"it {error}")


def _ratio() -> str:
    return f"unpacks to more than {MAX_RATIO} times its size, as only a zip bomb does, so it was not read on"


class _Batch:
    """Members that were unpacked and not yet read.

    Those of one folder stand in one folder, so that files which belong together find each other; names on the disk are
    harmless ones.
    """

    def __init__(self, given: Input, within: Within, *, alone: bool) -> None:
        self._given, self._within, self._alone = given, within, alone
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._folders: dict[str, str] = {}
        self._paths: dict[str, Path] = {}
        self._bytes = 0

    def is_full(self, name: str) -> bool:
        """Whether it is time to read, unless the next one belongs to the last."""
        if len(self._paths) < BATCH_MEMBERS and self._bytes < BATCH_BYTES:
            return False
        return _together(name) != _together(next(reversed(self._paths), ""))

    def take(self, name: str, member: Member) -> Iterator[int]:
        """Unpack a member, yielding how many bytes came out each time; raises `Unreadable`."""
        budget = self._within.budget
        self._paths[name] = path = self._place(name)
        count = 0
        with path.open("xb") as file:
            while piece := member.read(PIECE):
                budget.spend(len(piece))
                count += len(piece)
                if count > MAX_MEMBER:
                    raise Unreadable("unpacks to more than {0} GB", MAX_MEMBER >> 30)
                if count > FREE and member.packed is not None and count > MAX_RATIO * member.packed():
                    raise Unreadable(_ratio())
                file.write(piece)
                self._bytes += len(piece)
                yield len(piece)

    def drop(self, name: str) -> None:
        """Take away a member that did not come out whole."""
        if (path := self._paths.pop(name, None)) is not None:
            path.unlink(missing_ok=True)

    def read(self) -> Iterator[Item]:
        """Yield what stands in the members of this batch, and take them away."""
        from store.readers.reader import read_file

        given = self._given
        for name in sorted(self._paths):
            if name.endswith(PROJECT_SUFFIXES):
                continue
            behind = "" if self._alone else f"/{name}"
            found = Found(self._paths[name], f"{given.name}{behind}", f"{given.reported}{behind}", self._within)
            for item in read_file(found, given.keys, given.form):
                if isinstance(item, SideFile):
                    yield from _held(item, f"{found.reported}{SIDE_SUFFIX}")
                else:
                    yield item
        self.clear()

    def clear(self) -> None:
        """Take away what is still there."""
        if self._folder is not None:
            self._folder.cleanup()
        self._folder, self._bytes = None, 0
        self._paths.clear()
        self._folders.clear()

    def _place(self, name: str) -> Path:
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="copydesk-", ignore_cleanup_errors=True)
        top = Path(self._folder.name)
        parent, _, base = name.rpartition("/")
        safe = re.sub(r"[^\w.() -]", "_", base)[-120:].strip(" .") or "member"
        path = top / self._folders.setdefault(parent, f"f{len(self._folders)}") / safe
        if path.exists():  # names that differ by case only, on a disk that does not tell them apart
            path = top / f"n{len(self._paths)}" / safe
        path.parent.mkdir(exist_ok=True)
        return path


def _held(side: SideFile, shown: str) -> Iterator[Item]:
    """Yield what stands beside a lossless export with its content: the file is gone when the journal is taken."""
    from store.readers.json_values import NotJson
    from store.readers.side import read_side

    try:
        yield replace(side, path=Path(shown), document=read_side(side))
    except NotJson as error:
        yield Note(shown, f"it was left out: {error}")


def plain_name(name: str) -> tuple[str, str | None]:
    """Return a member's name with `/`, fit to be shown, and why it is refused where it leads out of the archive."""
    shown = printable(name.replace("\\", "/"))
    parts = PurePosixPath(shown).parts
    if shown.startswith("/") or re.match(r"[A-Za-z]:", shown):
        return shown, "its path is an absolute one, so it was not unpacked"
    if ".." in parts:
        return shown, "its path leads out of the archive, so it was not unpacked"
    return "/".join(part for part in parts if part != "."), None


def is_skipped(name: str) -> bool:
    """Whether a member is skipped as such a file in a folder is: hidden, or what belongs to a project or an export."""
    if any(part.startswith(".") or part == "__MACOSX" for part in name.split("/")):
        return True
    return name.endswith(PROJECT_SUFFIXES) and not name.endswith(SIDE_SUFFIX)


def _together(name: str) -> str:
    """Return what files that belong together have in common: the folder, and the name up to its first dot."""
    parent, _, base = name.rpartition("/")
    return f"{parent}/{base.split('.')[0]}"


__all__ = ["Bomb", "Broken", "Budget", "Left", "Member", "Within", "is_skipped", "plain_name", "read_members"]
