"""The commands about project rules: make one from what is at hand, and the list of all."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from store.always.applying import rule_of
from store.always.rule import LONGEST_LINE, LONGEST_VALUE, SHORTEST_LINE, Rule, RuleKind, folded, shown
from store.fields import FieldType

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from store.articles import Article, Block
    from store.review.state import FieldState, ValueState


class AlwaysRules(QObject):
    """Opens the dialogs of rules."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.commands.bind("rule.always", self.ask_always)
        window.commands.bind("rule.line", self.ask_line)
        window.commands.bind("rule.list", self.show_rules)

    def ask_always(self) -> None:
        """Offer the rules that fit the focused value and the block one is at."""
        window, desk = self._window, self._window.desk
        if desk.state is None or not window.keep_editors():
            return
        field, value = desk.focused_field, desk.focused_value
        if desk.state.veil is not None and value is not None and value.decision is None:
            # It may be altered on purpose, and a rule is kept.
            window.footer.tell(self.tr("Decide on the value first; then make a rule of it."))
            return
        drafts = value_drafts(desk.state.article, field, value) if field is not None else []
        drafts += line_drafts(desk.state.article, window.reader.blocks_at_cursor(), desk.state.in_body)
        self._open(drafts, self.tr("There is nothing here to make a rule of: go to a value, or to a block."))

    def ask_line(self) -> None:
        """Offer the rules that fit the block one is at."""
        window, state = self._window, self._window.desk.state
        if state is not None and window.keep_editors():
            drafts = line_drafts(state.article, window.reader.blocks_at_cursor(), state.in_body)
            self._open(drafts, self.tr("Go to a line of the article first; one that is too long makes no rule."))

    def show_rules(self) -> None:
        """Show all rules of the project."""
        if self._window.context.session is not None:
            from gui.dialogs.rules import RulesDialog

            RulesDialog(self._window).open()

    def _open(self, drafts: list[Rule], otherwise: str) -> None:
        if not drafts:
            self._window.footer.tell(otherwise)
            return
        from gui.dialogs.rule import RuleDialog

        RuleDialog(self._window, drafts).open()


def site_of(article: Article) -> str:
    """Return the site of an article, without "www."."""
    from store.database.intake import site_of as site

    return site(article.url)


def value_drafts(article: Article, field: FieldState, value: ValueState | None) -> list[Rule]:
    """Return the rules that a value suggests: write it as corrected, or never suggest it; here and everywhere."""
    if value is None or field.field.type is FieldType.BLOCKS:
        return []
    key, site = field.field.key, site_of(article)
    said = value.suggestion.value if value.suggestion is not None else None
    if said is None or len(shown(said)) > LONGEST_VALUE:
        return []
    places = [site, ""] if site else [""]
    made_by_rule = value.suggestion is not None and rule_of(value.suggestion.extractor) is not None
    stands = value.value.value
    corrected = value.stands and stands is not None and (stands, folded(stands)) != (said, folded(said))
    if corrected and len(shown(stands)) <= LONGEST_VALUE:
        write = [Rule(kind=RuleKind.NORMALISE, field=key, value=said, to=stands, site=s) for s in places]
    else:
        write = [Rule(kind=RuleKind.NORMALISE, field=key, value=said, to="", site="")]
    never = [Rule(kind=RuleKind.NEVER, field=key, value=said, site=s) for s in places]
    # What was just done comes first: a rejection asks for "never", a correction for "write as".
    return [*never, *write] if not value.stands and not made_by_rule else [*write, *never]


def line_drafts(article: Article, blocks: tuple[Block, ...], in_body: Callable[[Block], bool]) -> list[Rule]:
    """Return the rules that a block suggests: whether such a line is in the body, as it is now or the other way."""
    if not blocks:
        return []
    line = " ".join(article.text[blocks[0].start : blocks[0].end].split())
    if not line or len(line) > LONGEST_LINE or sum(c.isalnum() for c in line) < SHORTEST_LINE:
        return []
    inside = in_body(blocks[0])
    changed = inside != blocks[0].body
    # A line that was put in or taken out just now shall stay so; one that was not touched is offered the other way.
    kind = RuleKind.BODY if inside == changed else RuleKind.FURNITURE
    return [Rule(kind=kind, line=line, site=site_of(article))]
