"""The rows of the record, laid out when they are first asked for and kept until something about them changes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping

from gui.desk import Focus
from gui.record.layout import Editing, Look, RowLayouter
from gui.record.model import RecordModel
from gui.record.opening import KEYS
from gui.record.row import Row
from gui.record.style import Style
from store.review.state import FieldState

_AHEAD = 80
"""How many rows of articles to come are kept, three or four articles of them."""
_PLAIN = Look()
_NONE: frozenset[int] = frozenset()


class Rows:
    """Knows what decides a row's look: width, focus, the open editor, what is unfolded."""

    def __init__(self, model: RecordModel, style: Style, width: int) -> None:
        self._model = model
        self._rows: dict[int, Row] = {}
        self._ahead: OrderedDict[int, tuple[FieldState, Row]] = OrderedDict()
        self._unfolded: set[str] = set()
        self._keys: Mapping[str, str] = KEYS
        self.style = style
        self.width = width
        self.focus = Focus()
        self.editing: Editing | None = None
        self.broken: Mapping[str, frozenset[int]] = {}
        """By field the values that their evidence does not support."""
        self._layouter = RowLayouter(style, width, self._keys)

    def row(self, number: int) -> Row:
        """Return a laid-out row."""
        row = self._rows.get(number)
        if row is None:
            state = self._model.fields[number]
            in_focus = state.field.key == self.focus.field
            look = Look(
                focused=self.focus.index if in_focus else None,
                editing=self.editing if in_focus else None,
                unfolded=state.field.key in self._unfolded,
                unsure_elsewhere=in_focus and self._unsure_elsewhere(),
                broken=self.broken.get(state.field.key, _NONE),
            )
            row = self._taken_ahead(state) if look == _PLAIN else None
            row = self._rows[number] = row or self._layouter.lay_out(state, look)
        return row

    def lay_out_ahead(self, fields: Iterable[FieldState]) -> Iterator[Row]:
        """Lay out the rows of an article that is likely to be opened, as they look away from the focus."""
        for state in fields:
            if id(state) in self._ahead:
                continue  # what is held here is alive, and so is alone in having its id
            row = self._layouter.lay_out(state, _PLAIN)
            self._ahead[id(state)] = state, row
            while len(self._ahead) > _AHEAD:
                self._ahead.popitem(last=False)
            yield row

    def state(self, number: int) -> FieldState:
        """Return the field of a row."""
        return self._model.fields[number]

    def forget(self, numbers: Iterable[int] | None = None) -> None:
        """Lay rows out anew when they are next asked for; without numbers: all."""
        if numbers is None:
            self._rows.clear()
        else:
            for number in numbers:
                self._rows.pop(number, None)

    def reset(self) -> None:
        """Start on another article."""
        self._unfolded.clear()
        self.focus = Focus()
        self.editing = None
        self.forget()

    def set_width(self, width: int) -> bool:
        """Lay out for another width; return whether it is another."""
        if width == self.width:
            return False
        self.width = width
        self._renew()
        return True

    def set_style(self, style: Style) -> None:
        """Lay out in another theme."""
        self.style = style
        self._renew()

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Name other keys in the hints."""
        self._keys = {**KEYS, **keys}
        self._renew()

    def set_unfolded(self, key: str, unfolded: bool) -> None:
        """Show a long list wholly, or folded."""
        (self._unfolded.add if unfolded else self._unfolded.discard)(key)
        self.forget([self._model.row_of(key)])

    def _renew(self) -> None:
        self._layouter = RowLayouter(self.style, self.width, self._keys)
        self._ahead.clear()
        self.forget()

    def _taken_ahead(self, state: FieldState) -> Row | None:
        held, row = self._ahead.pop(id(state), (None, None))
        return row if held is state else None

    def _unsure_elsewhere(self) -> bool:
        """Whether another value than the one in focus needs a look."""
        count = 0
        for state in self._model.fields:
            count += state.unsure
            if state.field.key == self.focus.field:
                values = state.values
                index = self.focus.index
                count -= values[index].needs_look if 0 <= index < len(values) else bool(state.unsure)
        return count > 0
