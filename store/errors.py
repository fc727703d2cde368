"""What can go wrong in a way that a person should read.

A `UserError` is shown as it is: it says what happened, what was kept and what to do. Anything else that escapes is
a bug.
"""


class Said(str):
    """English words that remember how they were made, so that a window can say them in another language.

    `template` is what is translated, `values` are put into it in the way of `str.format`; values may be `Said` too.
    """

    template: str
    values: tuple[object, ...]
    kind: str = ""
    """"label" of a field, "step" of the journal: its name is translated where such names are."""


def said(template: str, *values: object) -> Said:
    """Return the words of a template; a literal template is collected for translation."""
    if isinstance(template, Said) and not values:
        return template
    words = Said(template.format(*values) if values else template)
    words.template, words.values = template, values
    return words


def label(name: str) -> Said:
    """Return the label of a field as part of what is said: those that ship are known in other languages."""
    return _named(name, "label")


def step(action: str) -> Said:
    """Return what a step of the journal is called as part of what is said."""
    return _named(action, "step")


def _named(name: str, kind: str) -> Said:
    words = Said(name)
    words.template, words.values, words.kind = name, (), kind
    return words


class UserError(Exception):
    """A problem that a person can act on; its text is one clear sentence, from a template and what goes into it."""

    def __init__(self, template: str, *values: object) -> None:
        super().__init__(template, *values)
        self._template, self._values = template, values

    def __str__(self) -> str:
        """Return the English sentence; it is `Said`."""
        # An error as a value would be put in by its own words as they are then: it says more if they are kept.
        return said(self._template, *(str(v) if isinstance(v, UserError) else v for v in self._values))


class NotAProject(UserError):
    """The file or database is not a Copydesk project, or one that this version cannot open."""


class DamagedProject(NotAProject):
    """The file is, or was, a project, and is damaged; what can be read of it can be salvaged."""


class MovedProject(UserError):
    """The project's file is not where it was opened; what is open of it can still be copied."""


class Refused(UserError):
    """The change was not made, and nothing else was touched."""


class Conflict(Refused):
    """Somebody changed the same thing since it was read; the text says what it is now."""


class MissingExtra(UserError):
    """An optional package is needed; the text names the command that installs it."""
