"""A scripted reviewer who knows the truth and drives the window as a trained person would, the cheapest way first.

It looks at the desk's state and at where things stand on the screen, and acts through `Hands` alone. Ways are compared
by what they are expected to cost in model time for each value or block that they put right. Of the walk over doubtful
blocks it foresees three steps, no more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from PySide6.QtCore import QPoint

from gui.reader.flow import Role
from gui.record.row import Action
from store.review import blocks as block_steps
from store.review.state import ReviewState
from tests.bench import effort_truth as truths
from tests.bench.effort_hands import B, H, Hands, K, P
from tests.bench.effort_truth import Truth

_FORESEEN = 3
_STEPS = 4
"""Blocks that are stepped over one by one; farther ones are pointed at."""
_PATIENCE = 60
"""Steps on one field after which the reviewer gives up: the bench says so then."""


@dataclass(frozen=True)
class Way:
    """One way to put something right, and what it is expected to cost (s)."""

    name: str
    seconds: float
    do: Callable[[], None]


class Stuck(Exception):
    """The reviewer found no way to put a field right."""


class Reviewer:
    """Puts the open article right, field by field."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        self.window = hands.window
        self.reader = hands.window.reader
        self.desk = hands.window.desk
        self.ways: list[str] = []
        """How each thing of the open article was put right."""

    @property
    def state(self) -> ReviewState:
        """The open article as it stands."""
        assert self.desk.state is not None
        return self.desk.state

    def correct(self, key: str, truth: Truth) -> None:
        """Put one field right; raises Stuck where that cannot be done."""
        passed = [self.state[key].decided]
        for _ in range(_PATIENCE):
            if truths.is_right(self.state, key, truth):
                return
            ways = list(self._ways(key, truth))
            if not ways:
                break
            best = min(ways, key=lambda way: way.seconds)
            before = self.state[key].decided
            self.hands.think()
            best.do()
            self.ways.append(f"{key}: {best.name}")
            if self.state[key].decided in passed:
                raise Stuck(f"{self.state.article.id}: {key} stands as before after: {best.name}")
            passed.append(before)
        raise Stuck(f"{self.state.article.id}: {key} does not come right")

    def finish(self) -> None:
        """End the record and go on."""
        self.hands.key(self.key("value.accept" if not self.state.unsure else "article.accept_all"))

    def _ways(self, key: str, truth: Truth) -> Iterator[Way]:
        if key == "body":
            yield from self._body_ways(truth)
        elif key in ("headline", "published"):
            yield from self._single_ways(key, getattr(truth, key))
        else:
            yield from self._list_ways(key, getattr(truth, key))

    def key(self, command: str) -> str:
        """Return the shortest key of a command, as it is bound now."""
        return min(self.window.keymap.keys(self.window.commands[command]), key=_size)

    # --- the focus -----------------------------------------------------------------------------------------------

    def focus_keys(self, key: str, index: int = 0) -> list[str]:
        """Return the keys that put the focus on a value."""
        focus = self.desk.focus
        stops = [(f.field.key, i) for f in self.state.fields for i in (range(len(f.values)) if f.values else (-1,))]
        target = (key, min(index, len(self.state[key].values) - 1))
        here = stops.index((focus.field, focus.index)) if (focus.field, focus.index) in stops else 0
        walk = stops.index(target) - here
        by_walk = [self.key("go.next_value" if walk > 0 else "go.previous_value")] * abs(walk)
        first = stops.index((key, target[1] if target[1] < 0 else 0))
        hotkey = [self.state[key].field.hotkey.upper()]
        by_key = (hotkey if focus.field != key or focus.index else []) + [self.key("go.next_value")] * (
            stops.index(target) - first
        )
        if focus.field == key and focus.index:
            by_key = by_walk  # on its own field the key would open the editor
        return min(by_walk, by_key, key=len)

    # --- one value -----------------------------------------------------------------------------------------------

    def _single_ways(self, key: str, true: str) -> Iterator[Way]:
        field = self.state[key]
        focus = self.focus_keys(key)

        def right(value: str) -> bool:
            return truths.same_day(true, value) if key == "published" else truths.loose(true) == truths.loose(value)

        for number, other in enumerate(field.alternatives[:9]):
            if right(str(other.value)):
                yield self._by_keys(f"runner-up {number + 1}", [*focus, f"Alt+{number + 1}"])
        stands = str(field.values[0].value.value) if field.values else ""
        if key == "published":
            yield self._by_editing(key, focus, stands, _short_date(true[:10], stands))
            return
        yield self._by_editing(key, focus, stands, truths.folded(true))
        yield from self._selections(key, true)

    def _by_editing(self, key: str, focus: list[str], stands: str, wanted: str, *, new: bool = False) -> Way:
        """Type over a value, or take words off its ends, whichever is less."""
        edits: list[tuple[int, list[str] | str]] = [(_typed(wanted), wanted)]
        if not new and stands and wanted.startswith(stands):
            edits.append((1 + _typed(wanted[len(stands) :]), ["End", wanted[len(stands) :]]))
        if not new and stands.startswith(wanted):
            gone = stands[len(wanted) :]
            edits.append((1 + _off(gone)[0], ["End", *_off(gone)[1]]))
        if not new and stands.endswith(wanted):
            gone = stands[: -len(wanted)]
            count, keys = _off(gone)
            edits.append((1 + count, ["Home", *[k.replace("Backspace", "Del") for k in keys]]))
        cost, what = min(edits, key=lambda edit: edit[0])
        opens = [self.key("value.add" if new else "value.edit")]  # or the field's key once more, which costs the same

        def do() -> None:
            self.hands.key(*focus, *opens)
            if isinstance(what, str):
                self.hands.type(what)
            elif wanted.startswith(stands) and not new:
                self.hands.key("End")
                self.hands.type(what[1])
            else:
                self.hands.key(*what)
            self.hands.key("Return")

        return Way("typed" if isinstance(what, str) else "shortened", K * (len(focus) + 2 + cost), do)

    def _by_keys(self, name: str, keys: list[str], share: float = 1) -> Way:
        return Way(name, K * sum(_size(k) for k in keys) / share, lambda: self.hands.key(*keys))

    def _selections(self, key: str, true: str) -> Iterator[Way]:
        """Yield the ways to select words of the text and press the field's key."""
        hotkey = self.state[key].field.hotkey.upper()
        text = self.state.article.text
        for index, block in enumerate(self.reader.all_blocks):
            if truths.loose(text[block.start : block.end]) == truths.loose(true):
                yield from self._at_block(index, [self.key("block.select"), hotkey], "block selected")
        start = text.find(true)
        if start >= 0 and self._is_shown(start):
            end = start + len(true)

            def drag() -> None:
                self._bring_into_view(start)
                first, last = self.reader.place_of(start), self.reader.place_of(end - 1)
                edge = self.reader.place_of(end)
                finish = edge if edge.top() == last.top() else last.translated(8, 0)
                surface = self.reader.viewport()
                self.hands.drag(surface, first.center(), QPoint(finish.left(), finish.center().y()))
                self.hands.key(hotkey)

            yield Way("words selected", self._mouse(2) + 2 * B + H + K + self._wheel(start), drag)

    # --- lists ---------------------------------------------------------------------------------------------------

    def _list_ways(self, key: str, true: tuple[str, ...]) -> Iterator[Way]:
        field = self.state[key]
        wanted = {truths.folded(t).casefold(): truths.folded(t) for t in true}
        values = [(i, str(v.value.value)) for i, v in enumerate(field.values) if v.stands]
        have = {truths.folded(v).casefold() for _, v in values}
        extra = [(i, v) for i, v in values if truths.folded(v).casefold() not in wanted]
        seen: set[str] = set()
        for i, value in values:
            fold = truths.folded(value).casefold()
            if fold in seen:
                extra.append((i, value))
            seen.add(fold)
        missing = [t for fold, t in wanted.items() if fold not in have]
        for true_value in missing:
            yield from self._additions(key, true_value)
            for index, value in extra:
                if SequenceMatcher(None, value.casefold(), true_value.casefold()).ratio() > 0.4:
                    yield self._by_editing(key, self.focus_keys(key, index), value, true_value)
        if extra and not missing:
            index = extra[0][0]
            yield self._by_keys("rejected", [*self.focus_keys(key, index), self.key("value.reject")])
            place = self._cross_of(key, index)
            if place is not None:

                def click() -> None:
                    self.hands.point(self.window.record.view.viewport(), place)
                    self.hands.click()

                yield Way("rejected by mouse", self._mouse(1) + 2 * B, click)

    def _additions(self, key: str, true: str) -> Iterator[Way]:
        field = self.state[key]
        for index, shown in enumerate(field.values):
            if not shown.stands and truths.folded(str(shown.value.value)).casefold() == true.casefold():
                yield self._by_keys("taken after all", [*self.focus_keys(key, index), self.key("value.accept_only")])
        for number, other in enumerate(field.alternatives[:9]):
            if truths.folded(str(other.value)).casefold() == true.casefold():
                yield self._by_keys(f"runner-up {number + 1}", [*self.focus_keys(key), f"Alt+{number + 1}"])
        yield self._by_editing(key, self.focus_keys(key), "", true, new=True)
        yield from self._selections(key, true)

    def _cross_of(self, key: str, index: int) -> QPoint | None:
        """Return where a click rejects a value of a list, where that is in view."""
        view = self.window.record.view
        row = next(i for i, f in enumerate(self.state.fields) if f.field.key == key)
        laid, top = self.window.record._rows.row(row), view.row_rect(row).topLeft()
        for hit in laid.hits:
            if hit.action is Action.REJECT and hit.index == index:
                place = QPoint(round(hit.rect.center().x()), round(hit.rect.center().y())) + top
                return place if view.viewport().rect().contains(place) else None
        return None

    # --- the body ------------------------------------------------------------------------------------------------

    def _body_ways(self, truth: Truth) -> Iterator[Way]:
        state, blocks = self.state, self.state.article.blocks
        shown = self.reader.all_blocks
        wrong = {self._shown_index(blocks[i].start) for i in truths.wrong_blocks(state, truth)}
        right = {self._shown_index(b.start) for i, b in enumerate(blocks)} - wrong
        inside = [state.in_body(b) for b in shown]
        body = [i for i, there in enumerate(inside) if there]
        free = [i not in right and i not in wrong for i in range(len(shown))]
        stretches = list(_stretches(wrong, inside, free))
        if not body:
            for stretch in stretches:
                yield from self._stretch_ways(stretch)
            return
        good = [i for i in body if i not in wrong]
        if good and good[0] != body[0]:
            yield from self._at_block(good[0], [self.key("block.begin")], "begins here", share=body.index(good[0]))
        if good and good[-1] != body[-1]:
            yield from self._at_block(
                good[-1], [self.key("block.end")], "ends here", share=len(body) - body.index(good[-1]) - 1
            )
        between = block_steps.gaps(inside)
        mended = len([i for i in between if i in wrong]) - len([i for i in between if i in right])
        if mended > 0:
            yield self._by_keys("all between taken in", [self.key("block.fill")], mended)
        last = self.window.deeds._blocks._last
        if last is not None and last[0] == state.article.number:
            like = block_steps.alike(state.article.text, shown, inside, last[1].start)
            changed = [i for i in like if inside[i] is not last[2]]
            mended = len([i for i in changed if i in wrong]) - len([i for i in changed if i in right])
            if mended > 0:
                yield self._by_keys("all alike moved", [self.key("block.alike")], mended)
        for stretch in stretches:
            if stretch[-1] < body[0] and all(i in wrong or free[i] for i in range(stretch[0], body[0])):
                yield from self._at_block(stretch[0], [self.key("block.begin")], "begins here", share=len(stretch))
            if stretch[0] > body[-1] and all(i in wrong or free[i] for i in range(body[-1] + 1, stretch[-1] + 1)):
                yield from self._at_block(stretch[-1], [self.key("block.end")], "ends here", share=len(stretch))
            yield from self._stretch_ways(stretch)

    def _stretch_ways(self, stretch: list[int]) -> Iterator[Way]:
        """Yield the ways to move consecutive blocks to the other side; the first one alone among them."""
        run = self._fold_of(stretch[0])
        if run is not None and run.start >= stretch[0] and run.stop - 1 <= stretch[-1]:
            yield from self._at_item(
                run, [self.key("block.toggle")], "folded run toggled", share=len([i for i in run if i in stretch])
            )
        elif len(stretch) > 1 and all(self._is_block_shown(i) for i in (stretch[0], stretch[-1])):
            yield from self._by_range(stretch)
        yield from self._at_block(stretch[0], [self.key("block.toggle")], "block toggled")

    def _by_range(self, stretch: list[int]) -> Iterator[Way]:
        start, end = (self.reader.all_blocks[i].start for i in (stretch[0], stretch[-1]))
        surface, count = self.reader.viewport(), len(stretch)

        def point(position: int) -> None:
            self._bring_into_view(position)
            self.hands.point(surface, self.reader.place_of(position).center())

        def drag() -> None:
            self._bring_into_view(start, end + 1)
            self.hands.drag(surface, self.reader.place_of(start).center(), self.reader.place_of(end + 1).center())
            self.hands.key(self.key("block.toggle"))

        far = abs(self.reader.place_of(start).top() - self.reader.place_of(end + 1).top())
        if far < surface.height() * 0.6:
            cost = self._mouse(2) + 2 * B + H + K + self._wheel(start)
            yield Way("blocks selected and toggled", cost / count, drag)
        walk = self._walk_to(stretch[0])
        if walk:
            if stretch[-1] - stretch[0] <= _STEPS:
                steps = [self.key("block.next")] * (stretch[-1] - stretch[0])
                keys = [*walk, self.key("block.toggle"), *steps, self.key("block.same")]
                yield self._by_keys("first toggled, the same up to the last", keys, count)

            def walk_and_point() -> None:
                self.hands.key(*walk, self.key("block.toggle"))
                point(end)
                self.hands.key(self.key("block.same"))

            cost = K * (sum(_size(k) for k in walk) + 3) + P + H + H + P
            yield Way("first toggled, the same up to the one pointed at", cost / count, walk_and_point)

        def point_twice() -> None:
            point(start)
            self.hands.key(self.key("block.toggle"))
            point(end)
            self.hands.key(self.key("block.same"))

        cost = self._mouse(2) + 3 * H + 3 * K + self._wheel(start) + P
        yield Way("first pointed at and toggled, the same up to the last", cost / count, point_twice)

    def _at_block(self, index: int, keys: list[str], name: str, share: float = 1) -> Iterator[Way]:
        """Yield the ways to make a block current and press keys; `share`: how much of the task that does."""
        position = self.reader.all_blocks[index].start
        pressed = K * sum(_size(k) for k in keys)
        walk = self._walk_to(index)
        if walk or self.reader.current_blocks() == range(index, index + 1):
            cost = (K * sum(_size(k) for k in walk) + pressed) / share
            yield Way(f"{name}, walked to", cost, lambda: self.hands.key(*walk, *keys))
        if self._is_block_shown(index):

            def point() -> None:
                self._bring_into_view(position)
                self.hands.point(self.reader.viewport(), self.reader.place_of(position).center())
                self.hands.key(*keys)

            yield Way(f"{name}, pointed at", (self._mouse(1) + H + pressed + self._wheel(position)) / share, point)
        else:
            run = self._fold_of(index)
            if run is not None:

                def unfold() -> None:
                    self._bring_into_view(position)
                    self.hands.point(self.reader.viewport(), self.reader.place_of(position).center())
                    self.hands.key(self.key("block.fold"))
                    self._bring_into_view(position)
                    self.hands.point(self.reader.viewport(), self.reader.place_of(position).center())
                    self.hands.key(*keys)

                cost = self._mouse(1) + P + 2 * H + H + K + pressed + self._wheel(position) + P / 2
                yield Way(f"{name}, unfolded and pointed at", cost / share, unfold)

    def _at_item(self, run: range, keys: list[str], name: str, share: float) -> Iterator[Way]:
        position = self.reader.all_blocks[run.start].start
        pressed = K * sum(_size(k) for k in keys)
        walk = self._walk_to_range(run)
        if walk:
            cost = (K * sum(_size(k) for k in walk) + pressed) / share
            yield Way(f"{name}, walked to", cost, lambda: self.hands.key(*walk, *keys))

        def point() -> None:
            self._bring_into_view(position)
            self.hands.point(self.reader.viewport(), self.reader.place_of(position).center())
            self.hands.key(*keys)

        yield Way(f"{name}, pointed at", (self._mouse(1) + H + pressed + self._wheel(position)) / share, point)

    # --- walking -------------------------------------------------------------------------------------------------

    def _walk_to(self, index: int) -> list[str]:
        return self._walk_to_range(range(index, index + 1))

    def _walk_to_range(self, wanted: range) -> list[str]:
        """Return the fewest keys that make blocks current: foreseen doubtful ones, then steps from block to block."""
        found: list[list[str]] = []
        for presses, stop in self._foreseen():
            steps = self._steps(stop, wanted)
            if steps is not None:
                found.append([self.key("block.doubtful")] * presses + steps)
        return min(found, key=lambda keys: sum(_size(k) for k in keys), default=[])

    def _foreseen(self) -> Iterator[tuple[int, range]]:
        keys = self.window.deeds._blocks
        state = self.state
        current = self.reader.current_blocks()
        if current and self.reader._scene.current_is_chosen:
            yield 0, current
        if keys._number == state.article.number:
            stops, at = keys._stops, keys._at
        else:
            blocks = self.reader.all_blocks
            inside = [state.in_body(b) for b in blocks]
            stops = block_steps.doubtful(state.article.text, blocks, inside, [b.kind for b in blocks])
            at = -1
        for ahead in range(1, min(_FORESEEN, len(stops)) + 1):
            yield ahead, stops[(at + ahead) % len(stops)]

    def _steps(self, start: range, wanted: range) -> list[str] | None:
        if start == wanted:
            return []
        items = list(dict.fromkeys((i.first, i.last) for i in self.reader._scene.column.items))
        here = next((n for n, (first, last) in enumerate(items) if first <= start.start < last), None)
        there = next((n for n, (first, last) in enumerate(items) if (first, last) == (wanted.start, wanted.stop)), None)
        if here is None or there is None or abs(there - here) > _STEPS:
            return None
        return [self.key("block.next" if there > here else "block.previous")] * abs(there - here)

    # --- places --------------------------------------------------------------------------------------------------

    def _shown_index(self, position: int) -> int:
        reading = self.reader._scene.reading
        assert reading is not None
        return reading.block_at(position)

    def _is_block_shown(self, index: int) -> bool:
        folding = self.reader._folding
        return folding is not None and folding.is_shown(index)

    def _is_shown(self, position: int) -> bool:
        return self._is_block_shown(self._shown_index(position))

    def _fold_of(self, index: int) -> range | None:
        """Return the blocks of the line that a block is folded into."""
        for item in self.reader._scene.column.items:
            if item.role is Role.FOLD and item.first <= index < item.last:
                return range(item.first, item.last)
        return None

    def _in_view(self, position: int) -> bool:
        return self.reader.viewport().rect().contains(self.reader.place_of(position).center())

    def _bring_into_view(self, position: int, end: int | None = None) -> None:
        for _ in range(20):
            if self._in_view(position) and (end is None or self._in_view(end)):
                return
            place = self.reader.place_of(position).center().y()
            before = self.hands.count.moves
            self.hands.turn_wheel(self.reader.viewport(), place - self.reader.viewport().height() // 4)
            self.hands.count.moves = before + 1  # however far, it is one turn
        raise Stuck("a place does not come into view")

    def _wheel(self, position: int) -> float:
        return 0.0 if self._in_view(position) else P

    def _mouse(self, moves: int) -> float:
        return P * moves + (0 if self.hands.at_mouse else H)


def _size(chord: str) -> int:
    return chord[:-1].count("+") + 1


def _typed(words: str) -> int:
    return sum(2 if c.isupper() else 1 for c in words)


def _short_date(true: str, stands: str) -> str:
    """Return as much of an ISO date as has to be typed over another: "22", "22.10", or all of it."""
    year, month, day = true.split("-")
    if stands[:7] == f"{year}-{month}":
        return str(int(day))
    return f"{int(day)}.{int(month)}" if stands[:4] == year else true


def _off(words: str) -> tuple[int, list[str]]:
    """Return the fewest keys that take words off an end, by letters or by words."""
    by_word = len(words.split()) + 1
    if 2 * by_word < len(words):
        return 2 * by_word, ["Ctrl+Backspace"] * by_word
    return len(words), ["Backspace"] * len(words)


def _stretches(wrong: set[int], inside: list[bool], free: list[bool]) -> Iterator[list[int]]:
    """Yield the wrong blocks in stretches that may be moved as one: blocks without a word between them do not count."""
    stretch: list[int] = []
    for index in sorted(wrong):
        joined = stretch and inside[index] == inside[stretch[-1]]
        if joined and all(free[i] for i in range(stretch[-1] + 1, index)):
            stretch.append(index)
            continue
        if stretch:
            yield stretch
        stretch = [index]
    if stretch:
        yield stretch
