"""Every command of the window, declared once: menus, palette, key list, footer and remapping derive from this list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Flag, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from gui.languages import label

if TYPE_CHECKING:
    from store.fields import FieldSet


class When(Flag):
    """What must be so for a command to apply."""

    ALWAYS = 0
    PROJECT = auto()
    ARTICLE = auto()
    VALUE = auto()
    """The focus stands on a value, not on an empty field."""
    DECIDED = auto()
    """The focused field has something to take back."""
    EVIDENCE = auto()
    """The focused value has evidence."""
    SELECTION = auto()
    """Words of the article are selected."""
    BLOCK = auto()
    """The reader stands on a block."""
    CLOSED = auto()
    """The article is done or skipped."""
    UNDO = auto()
    REDO = auto()
    EDITING = auto()
    """The keyboard writes into a text editor."""
    UNSAVED = auto()
    """A decision could not be saved."""
    CHOSEN = auto()
    """Articles of the queue are selected."""
    WRITABLE = auto()
    """The project may be changed."""
    CARET = auto()
    """A text cursor stands in the article."""
    POINTING = auto()
    """The next words that are chosen become evidence."""
    OTHERS = auto()
    """Something else was suggested for the focused value."""
    BLIND = auto()
    """The focused field waits for what the annotator finds; its suggestions are hidden."""
    SEEN = auto()
    """The focused field hides nothing."""


GROUPS = (
    "Article",
    "Value",
    "Selection",
    "Evidence",
    "Go",
    "Queue",
    "Many articles",
    "Project",
    "View",
    "Editor",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something that a person can ask for.

    `title` and `hint` are in English, translated when shown; commands of the same hint share one place in the footer.
    `in_editors`: the keys also act while a text editor has the keyboard. `shown`: it is in menus and the palette.
    """

    id: str
    title: str
    group: str
    keys: tuple[str, ...] = ()
    when: When = When.ALWAYS
    hint: str = ""
    in_editors: bool = False
    shown: bool = True

    @property
    def name(self) -> str:
        """The title in the language of the window."""
        return label(self.title) if self.id.startswith(FIELD_PREFIX) else translate(self.title)


def translate(text: str) -> str:
    """Return a text of this list in the language of the window."""
    return QCoreApplication.translate("commands", text)


def _declare(
    group: str, when: When, rows: Iterable[tuple[str, str, tuple[str, ...], str, When]], **options: bool
) -> list[Command]:
    return [
        Command(id=id_, title=title, group=group, keys=keys, when=when | more, hint=hint, **options)
        for id_, title, keys, hint, more in rows
    ]


_NONE = When.ALWAYS
_OPEN = When.ARTICLE | When.WRITABLE

# The texts are marked for translation by standing here: the context is "commands".
COMMANDS: tuple[Command, ...] = (
    *_declare("Evidence", _OPEN | When.POINTING, [
        ("evidence.point_here", "Take the chosen words as evidence", ("Return", "Enter"), "take as evidence", _NONE),
    ], shown=False),
    *_declare("Article", _OPEN, [
        ("article.accept_all", "Accept all and go on", ("Ctrl+Return", "Ctrl+Enter"),
         "accept all and go on", _NONE),
    ], in_editors=True),
    *_declare("Article", _OPEN, [
        ("article.skip", "Skip the article", ("Space",), "skip", _NONE),
        ("article.flag", "Flag the article", ("F",), "flag", _NONE),
        ("article.note", "Write a note", ("N",), "note", _NONE),
        ("article.reopen", "Put the article back to do", (), "", When.CLOSED),
    ]),
    *_declare("Value", _OPEN, [
        ("value.accept", "Accept, then the next that needs a look; the article when none does",
         ("Return", "Enter"), "accept", When.SEEN),
        ("value.accept_only", "Accept, then the next value", ("A",), "", When.SEEN),
        ("value.reject", "Reject", ("X", "Backspace"), "reject", When.VALUE | When.SEEN),
        ("blind.enter", "Blind field: enter what you find; a list once more: that is all",
         ("Return", "Enter", "A"), "enter what you find", When.BLIND),
        ("blind.nothing", "Blind field: nothing there, or take out what was entered", ("X", "Backspace"),
         "nothing there", When.BLIND),
        ("value.edit", "Edit", ("E", "F2"), "edit", _NONE),
        ("value.add", "Add another value to the field", ("+", "Insert"), "", _NONE),
        ("value.alternative", "Take the runner-up", ("Shift+Return",), "runner-up", _NONE),
        ("rule.always", "Always…: make a rule of this", ("Shift+A",), "", _NONE),
        ("value.candidates", "List the candidates", ("Shift+R", "Alt+Return"), "", _NONE),
        ("value.edit_list", "Edit the whole list", ("Shift+F2",), "", _NONE),
        ("value.restore", "Take the decision back", ("R",), "restore", When.DECIDED),
    ]),
    *_declare("Value", _OPEN | When.VALUE, [
        ("value.merge", "Merge into another value of the field…", ("Ctrl+M",), "", _NONE),
        ("value.split", "Split into several values…", ("Ctrl+T",), "", _NONE),
        ("value.to_field", "Move to another field…", ("Ctrl+Shift+T",), "", _NONE),
        ("value.move_mention", "Move the mention to another value…", ("Ctrl+Shift+M",), "", When.EVIDENCE),
    ]),
    *_declare("Many articles", When.PROJECT | When.WRITABLE, [
        ("bulk.spread", "Spread the last correction…", ("Ctrl+D",), "", _NONE),
        ("bulk.accept", "Accept by score…", ("Ctrl+Shift+A",), "", _NONE),
        ("bulk.replace", "Find and replace values…", ("Ctrl+H",), "", _NONE),
        ("bulk.split", "Split values in many articles…", (), "", _NONE),
        ("bulk.move", "Move values to another field in many articles…", (), "", _NONE),
    ]),
    *_declare("Evidence", _OPEN | When.VALUE | When.EVIDENCE, [
        ("evidence.start_out", "Start a word earlier", ("[", "Alt+Shift+Left"), "", _NONE),
        ("evidence.start_in", "Start a word later", ("Shift+[", "Alt+Shift+Right"), "", _NONE),
        ("evidence.end_out", "End a word later", ("]", "Ctrl+Shift+Right"), "", _NONE),
        ("evidence.end_in", "End a word earlier", ("Shift+]", "Ctrl+Shift+Left"), "", _NONE),
        ("evidence.start_out_character", "Start a character earlier", ("Alt+[", ","), "", _NONE),
        ("evidence.start_in_character", "Start a character later", ("Alt+Shift+[", "Shift+,"), "", _NONE),
        ("evidence.end_out_character", "End a character later", ("Alt+]", "."), "", _NONE),
        ("evidence.end_in_character", "End a character earlier", ("Alt+Shift+]", "Shift+."), "", _NONE),
        ("evidence.join", "Join the mention with the selection, or with the next mention", ("G",), "", _NONE),
        ("evidence.split", "Split the mention at the text cursor or around the selection", ("Shift+G",), "", _NONE),
        ("evidence.remove", "Take the mention away from the value", ("Del", "Shift+X"), "", _NONE),
    ]),
    *_declare("Evidence", When.ARTICLE, [
        ("evidence.cycle", "Next of the overlapping values", ("Alt+.",), "", _NONE),
        ("evidence.next", "Next mention", ("Ctrl+Down", "Alt+PgDown"), "", When.EVIDENCE),
        ("evidence.previous", "Previous mention", ("Ctrl+Up", "Alt+PgUp"), "", When.EVIDENCE),
        ("block.next", "Next block", ("Alt+Down", "I"), "", _NONE),
        ("block.previous", "Previous block", ("Alt+Up", "Shift+I"), "", _NONE),
        ("block.doubtful", "Next block whose side of the body is in doubt", ("D",), "doubtful block", _NONE),
        ("block.doubtful_back", "Previous block whose side of the body is in doubt", ("Shift+D",), "", _NONE),
        ("block.select", "Select the block's words", ("Shift+T",), "", When.BLOCK),
        ("block.fold", "Unfold or fold what is not in the body", ("V",), "", _NONE),
    ]),
    *_declare("Evidence", _OPEN, [
        ("evidence.point", "Point at the value's evidence: the selected words, or those chosen next", ("P",), "",
         When.VALUE),
        ("evidence.further", "Give the value all further mentions of its words", ("Shift+P",), "", When.VALUE),
        ("rule.line", "Always…: make a rule of this line", ("Ctrl+Shift+B",), "", When.BLOCK),
        ("block.toggle", "Block in or out of the body", ("B",), "in or out of the body",
         When.BLOCK),
        ("block.same", "The same for all blocks from the last one moved up to here", ("Shift+B",), "", When.BLOCK),
        ("block.alike", "The same for all blocks that look like the last one moved", ("Q",), "", _NONE),
        ("block.fill", "All between the body's first and last block into the body", ("Shift+Q",), "", _NONE),
        ("block.begin", "The body begins here", ("H",), "body begins", When.BLOCK),
        ("block.end", "The body ends here", ("Z",), "body ends", When.BLOCK),
    ]),
    *_declare("Selection", When.ARTICLE, [
        ("selection.next_name", "Select the next name that no value has", ("C",), "next name", _NONE),
        ("selection.previous_name", "Select the previous name that no value has", ("Shift+C",), "", _NONE),
        ("selection.type", "Select a word by its first letters", ("'", "T"), "", _NONE),
        ("selection.grow", "Grow the selection: word, sentence, paragraph", ("O",), "", _NONE),
        ("selection.shrink", "Shrink the selection again", ("Shift+O",), "", _NONE),
    ]),
    *_declare("Selection", When.ARTICLE | When.CARET, [
        ("caret.next_sentence", "Text cursor to the next sentence", ("Ctrl+PgDown",), "", _NONE),
        ("caret.previous_sentence", "Text cursor to the sentence before", ("Ctrl+PgUp",), "", _NONE),
        ("caret.extend_sentence", "Select on to the next sentence", ("Ctrl+Shift+PgDown",), "", _NONE),
        ("caret.extend_sentence_back", "Select back to the sentence before", ("Ctrl+Shift+PgUp",), "", _NONE),
        ("caret.extend_paragraph", "Select on to the next paragraph", ("Alt+Shift+Down",), "", _NONE),
        ("caret.extend_paragraph_back", "Select back to the paragraph before", ("Alt+Shift+Up",), "", _NONE),
    ]),
    *_declare("Selection", When.ARTICLE, [
        ("find.open", "Find in the article", ("Ctrl+F",), "", _NONE),
        ("find.next", "Next place found", ("F3",), "", _NONE),
        ("find.previous", "Previous place found", ("Shift+F3",), "", _NONE),
    ], in_editors=True),
    *_declare("Go", When.ARTICLE, [
        ("go.next_value", "Next value or field", ("J", "Down", "Right"), "field", _NONE),
        ("go.previous_value", "Previous value or field", ("K", "Up", "Left"), "field",
         _NONE),
        ("go.next_unsure", "Next that needs a look", ("Tab",), "next unsure", _NONE),
        ("go.previous_unsure", "Previous that needs a look", ("Shift+Tab",), "", _NONE),
        ("go.next_field", "Next field", ("Shift+J",), "", _NONE),
        ("go.previous_field", "Previous field", ("Shift+K",), "", _NONE),
    ]),
    *_declare("Go", When.PROJECT, [
        ("go.next_article", "Next article", ("Alt+Right",), "", _NONE),
        ("go.previous_article", "Previous article", ("Alt+Left",), "", _NONE),
    ]),
    *_declare("Go", When.PROJECT, [
        ("go.next_pane", "Next pane", ("F6",), "", _NONE),
        ("go.previous_pane", "Previous pane", ("Shift+F6",), "", _NONE),
    ], in_editors=True),
    *_declare("Project", When.PROJECT | When.WRITABLE, [
        ("edit.undo", "Undo", ("Ctrl+Z",), "undo", When.UNDO),
        ("edit.redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "", When.REDO),
        ("project.save_again", "Try to save again", (), "", When.UNSAVED),
    ]),
    *_declare("Queue", When.PROJECT, [
        ("queue.filter", "Filter the queue", ("/", "Ctrl+Shift+F"), "filter", _NONE),
        ("queue.help", "What the filter understands", ("Shift+F1",), "", _NONE),
        ("queue.clear_filter", "Take the filter away", (), "", _NONE),
        ("queue.todo", "Show what is to do", ("Ctrl+1",), "", _NONE),
        ("queue.flagged", "Show what is flagged", ("Ctrl+2",), "", _NONE),
        ("queue.done", "Show what is done", ("Ctrl+3",), "", _NONE),
        ("queue.skipped", "Show what was skipped", ("Ctrl+4",), "", _NONE),
        ("queue.all", "Show all articles", ("Ctrl+5",), "", _NONE),
        ("queue.order", "Choose the order of the queue", ("Alt+O",), "", _NONE),
        ("queue.order_unsure", "Order: unsure first", (), "", _NONE),
        ("queue.order_expected", "Order: most corrections to be expected first", (), "", _NONE),
        ("queue.order_date", "Order: latest first", (), "", _NONE),
        ("queue.order_oldest", "Order: oldest first", (), "", _NONE),
        ("queue.order_site", "Order: by source", (), "", _NONE),
        ("queue.order_title", "Order: by title", (), "", _NONE),
        ("queue.order_random", "Order: at random", (), "", _NONE),
        ("queue.order_added", "Order: as they came in", (), "", _NONE),
        ("queue.order_newest", "Order: last added first", (), "", _NONE),
        ("queue.choose_all", "Select all articles of the queue", (), "", _NONE),
        ("queue.choose_none", "Select no article", (), "", When.CHOSEN),
        ("queue.reload", "Read the queue again", ("F5",), "", _NONE),
    ]),
    *_declare("Queue", When.PROJECT, [
        ("queue.filters", "Saved filters", ("Alt+F",), "", _NONE),
        ("queue.save_filter", "Save the filter…", ("Ctrl+Shift+S",), "", When.WRITABLE),
        ("queue.edit_filters", "Rename, change or remove saved filters…", (), "", When.WRITABLE),
    ], in_editors=True),
    *_declare("Queue", When.PROJECT | When.WRITABLE, [
        ("trash.delete", "Move to the trash: the selected articles, or the open one", ("Ctrl+Del",), "", _NONE),
    ]),
    *_declare("Queue", When.PROJECT | When.CHOSEN | When.WRITABLE, [
        ("chosen.flag", "Flag the selected articles, or take their flags away", ("Shift+F",), "", _NONE),
        ("chosen.skip", "Skip the selected articles", ("Shift+Space",), "", _NONE),
        ("chosen.reopen", "Put the selected articles back to do", (), "", _NONE),
    ]),
    *_declare("Project", When.ALWAYS, [
        ("project.new", "New project…", ("Ctrl+N",), "new project", _NONE),
        ("project.open", "Open a project…", ("Ctrl+O",), "open a project", _NONE),
        ("project.open_read_only", "Open a project for reading only…", (), "", _NONE),
        ("project.read_only", "Reopen the project for reading only, or for work", (), "", When.PROJECT),
        ("project.import", "Import articles…", ("Ctrl+I",), "import", When.PROJECT | When.WRITABLE),
        ("rule.list", "Rules…", ("Ctrl+Shift+R",), "", When.PROJECT),
        ("extractor.list", "Extractors…", ("Ctrl+Shift+E",), "", When.PROJECT),
        ("project.export", "Export the dataset…", ("Ctrl+E",), "", When.PROJECT),
        ("project.fields", "Fields…", ("Ctrl+Shift+D",), "", When.PROJECT | When.WRITABLE),
        ("project.backups", "Backups…", (), "", _NONE),
        ("project.salvage", "Salvage a damaged project…", (), "", _NONE),
        ("project.trash", "Trash…", (), "", When.PROJECT),
        ("project.close", "Close the project", ("Ctrl+W",), "", When.PROJECT),
        ("app.quit", "Quit", ("Ctrl+Q",), "", _NONE),
    ], in_editors=True),
    *_declare("View", When.ALWAYS, [
        ("palette.show", "Search articles or run a command", ("Ctrl+K", "Ctrl+P"), "", _NONE),
        ("app.settings", "Settings…", ("Ctrl+,",), "", _NONE),
        ("app.quality", "Review quality…", (), "", When.PROJECT),
        ("app.extraction", "Extraction quality…", (), "", When.PROJECT),
        ("app.session", "Session summary", (), "", When.PROJECT),
        ("view.theme", "Switch between light and dark", (), "", _NONE),
        ("view.larger", "Larger article text", ("Ctrl+=", "Ctrl++"), "", When.ARTICLE),
        ("view.smaller", "Smaller article text", ("Ctrl+-",), "", When.ARTICLE),
        ("view.usual_size", "Usual size of the article text", ("Ctrl+0",), "", When.ARTICLE),
        ("view.wider", "Wider column", ("Alt+=",), "", When.ARTICLE),
        ("view.narrower", "Narrower column", ("Alt+-",), "", When.ARTICLE),
        ("view.usual_width", "Usual width of the column", ("Alt+0",), "", When.ARTICLE),
        ("view.looser", "More space between the lines", (), "", When.ARTICLE),
        ("view.tighter", "Less space between the lines", (), "", When.ARTICLE),
        ("view.queue", "Show or hide the queue", ("F8",), "", When.PROJECT),
        ("view.focus", "Focus: article and record only", ("F9",), "", When.PROJECT),
        ("view.alone", "The article alone, with the focused value below it", ("Shift+F9",), "", When.PROJECT),
        ("view.stacked", "Record under the article, or beside it", ("F10",), "", When.PROJECT),
        ("window.second", "Open the chosen or next article in a second window", ("Ctrl+Shift+N",), "", When.PROJECT),
        ("window.other", "Go to the other window", ("Ctrl+F6",), "", When.PROJECT),
        ("article.original", "Original page…", ("Ctrl+Shift+O",), "", When.ARTICLE),
        ("view.caret", "Text cursor in the article", ("F7",), "", When.ARTICLE),
        ("view.full_screen", "Full screen", ("F11",), "", _NONE),
    ], in_editors=True),
    *_declare("View", When.ALWAYS, [
        ("app.keys", "Keys", ("?", "F1"), "all keys", _NONE),
    ]),
    *_declare("Editor", When.EDITING, [
        ("editor.keep", "Keep what was typed", ("Return",), "keep", _NONE),
        ("editor.leave", "Leave without change", ("Esc",), "leave without change",
         _NONE),
    ], shown=False),
)  # fmt: skip

FIELD_PREFIX = "field."
SAVED_PREFIX = "filter."
"""Before the name of a saved filter."""

FOOTER = (
    "editor.keep", "editor.leave", "evidence.point_here", "article.accept_all", "go.next_value", "go.previous_value",
    FIELD_PREFIX,
    "blind.enter", "blind.nothing", "value.accept", "value.reject", "value.edit", "value.alternative", "value.restore",
    "article.flag", "edit.undo", "app.keys", "queue.filter", "block.doubtful", "block.toggle", "block.begin",
    "block.end", "article.note", "article.skip", "go.next_unsure", "selection.next_name",
)  # fmt: skip
"""The commands with a place in the footer, the weightiest first; FIELD_PREFIX stands for all fields."""

TAUGHT_WHEN = {"value.alternative": When.OTHERS}
"""What must be so for the footer to teach a command; where it is not, the command says why it does nothing."""

FOOTER_WITHOUT_ARTICLE = ("project.import", "project.new", "project.open")
"""What the footer teaches, too, while no article is open."""


def field_commands(fields: FieldSet) -> tuple[Command, ...]:
    """Return one command a field: put the selected words into it, or go to it where nothing is selected."""
    return tuple(
        Command(
            id=FIELD_PREFIX + field.key,
            title=field.label,
            group="Selection",
            keys=(field.hotkey.upper(),) if field.hotkey else (),
            when=When.ARTICLE,
            hint="put selection into field",
        )
        for field in fields
        if not field.hidden and field.type != "blocks"
    )


def saved_commands(names: Iterable[str]) -> tuple[Command, ...]:
    """Return one command a saved filter."""
    title = translate("Filter: {0}")
    return tuple(
        Command(id=SAVED_PREFIX + name, title=title.format(name), group="Queue", when=When.PROJECT) for name in names
    )


class Commands(QObject):
    """The registry: which commands there are, what they do, and which apply right now."""

    refused = Signal(object)
    """Command that was asked for and does not act, because the project is only read."""
    changed = Signal()
    """Which commands apply, or their keys, may be different now."""

    def __init__(self, situation: Callable[[], When], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.situation = situation
        """Tells what is so right now."""
        self._commands = {c.id: c for c in COMMANDS}
        self._handlers: dict[str, Callable[[], object]] = {}
        self._field_handler: Callable[[str], object] | None = None
        self._held: list[str] | None = None
        self._saved_handler: Callable[[str], object] | None = None
        self._saved: tuple[Command, ...] = ()

    def __iter__(self) -> Iterator[Command]:
        return iter(self._commands.values())

    def __getitem__(self, command_id: str) -> Command:
        return self._commands[command_id]

    def __contains__(self, command_id: object) -> bool:
        return command_id in self._commands

    def get(self, command_id: str) -> Command | None:
        """Return a command, or None where none of that id is declared."""
        return self._commands.get(command_id)

    def set_fields(self, fields: FieldSet) -> None:
        """Declare the commands of a project's fields, in the place of those of the project before."""
        own = {c.id: c for c in COMMANDS}
        taken = {key for c in own.values() for key in c.keys}
        for command in field_commands(fields):
            keys = tuple(k for k in command.keys if k not in taken)
            taken.update(keys)
            own[command.id] = replace(command, keys=keys)
        own.update((c.id, c) for c in self._saved)
        self._commands = own
        self.changed.emit()

    def set_saved(self, names: Iterable[str]) -> None:
        """Declare the commands of a project's saved filters, in the place of those before."""
        kept = {key: c for key, c in self._commands.items() if not key.startswith(SAVED_PREFIX)}
        self._saved = saved_commands(names)
        self._commands = kept | {c.id: c for c in self._saved}
        self.changed.emit()

    def bind(self, command_id: str, handler: Callable[[], object]) -> None:
        """Say what a command does; KeyError for one that is not declared."""
        self._handlers[self._commands[command_id].id] = handler

    def bind_fields(self, handler: Callable[[str], object]) -> None:
        """Say what the commands of the fields do; the handler gets the field's key."""
        self._field_handler = handler

    def bind_saved(self, handler: Callable[[str], object]) -> None:
        """Say what the commands of saved filters do; the handler gets the filter's name."""
        self._saved_handler = handler

    def applies(self, command: Command, situation: When | None = None) -> bool:
        """Return whether a command can be run right now."""
        if situation is None:
            situation = self.situation()
        return command.when in situation and (
            command.id in self._handlers or command.id.startswith((FIELD_PREFIX, SAVED_PREFIX))
        )

    def is_refused(self, command: Command, situation: When) -> bool:
        """Return whether a command does not apply for one reason: the project is only read, or no step is left."""
        return When.PROJECT in situation and any(
            reason in command.when and reason not in situation and self.applies(command, situation | reason)
            for reason in (When.WRITABLE, When.UNDO, When.REDO)
        )

    def run(self, command_id: str) -> bool:
        """Run a command; False, and nothing is done, where it does not apply."""
        command = self._commands.get(command_id)
        if command is None or not self.applies(command):
            return False
        if self._held is not None and command.when & (When.PROJECT | When.WRITABLE):
            self._held.append(command_id)
            return True
        if command_id.startswith(FIELD_PREFIX):
            if self._field_handler is None:
                return False
            self._field_handler(command_id.removeprefix(FIELD_PREFIX))
        elif command_id.startswith(SAVED_PREFIX):
            if self._saved_handler is None:
                return False
            self._saved_handler(command_id.removeprefix(SAVED_PREFIX))
        else:
            self._handlers[command_id]()
        return True

    def hold(self) -> None:
        """Keep what needs the project until `release`: it is still being opened behind its first article."""
        self._held = []

    def release(self) -> None:
        """Run, in their order, the commands that were held."""
        held, self._held = self._held, None
        for command_id in held or ():
            self.run(command_id)

    def hinted(self) -> list[tuple[str, list[Command]]]:
        """Return what the footer teaches right now: a short text, and the commands that share it."""
        situation = self.situation()
        editing = When.EDITING in situation
        hints: dict[str, list[Command]] = {}
        begin = () if When.ARTICLE in situation or editing else FOOTER_WITHOUT_ARTICLE
        for command_id in (*FOOTER, *begin):
            if command_id == FIELD_PREFIX:
                commands = [c for c in self._commands.values() if c.id.startswith(FIELD_PREFIX)]
            else:
                commands = [self._commands[command_id]]
            for command in commands:
                acts = command.when in situation if editing else self.applies(command, situation)
                acts = acts and TAUGHT_WHEN.get(command.id, When.ALWAYS) in situation
                if acts and (not editing or command.in_editors or When.EDITING in command.when):
                    hints.setdefault(command.hint, []).append(command)
        return list(hints.items())
