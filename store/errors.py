"""What can go wrong in a way that a person should read.

A `UserError` is shown as it is: it says what happened, what was kept and what to do. Anything else that escapes is
a bug.
"""


class UserError(Exception):
    """A problem that a person can act on; its text is one clear sentence."""


class NotAProject(UserError):
    """The file or database is not a Copydesk project, or one that this version cannot open."""


class Refused(UserError):
    """The change was not made, and nothing else was touched."""


class Conflict(Refused):
    """Somebody changed the same thing since it was read; the text says what it is now."""


class MissingExtra(UserError):
    """An optional package is needed; the text names the command that installs it."""
