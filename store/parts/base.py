"""What all parts of a project stand on: its database, its rules, and one way to write."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from store.database import rules
from store.database.engine import Database
from store.database.rules import Rules
from store.database.terms import TermBook
from store.database.transaction import Transaction


class ProjectPart:
    """An open database with the rules that were read from it."""

    def __init__(self, path: Path, *, read_only: bool = False, migrated_from: Path | None = None) -> None:
        self.location = str(path)
        self.name = path.stem
        self.read_only = read_only
        self.backed_up = migrated_from
        """Where the file as it was before a migration is kept; None where none was needed."""
        self._book = TermBook()
        self._book_of = -1
        """The generation of the rules under which the terms were looked up."""
        self._rules_lock = threading.Lock()
        self._database = Database(self.location, read_only=read_only)
        try:
            with self._database.reading() as connection:
                self._rules = rules.load(connection)
            self._seen = self._database.version()
        except BaseException:
            self._database.close()
            raise

    def version(self) -> int:
        """Return a number that is another whenever anybody, in any process, changed the project meanwhile."""
        return self._database.version()

    def _current_rules(self) -> Rules:
        """Return the rules, read again only when somebody changed the project since."""
        seen = self._database.version()
        with self._rules_lock:
            if seen != self._seen:
                with self._database.reading() as connection:
                    self._rules = rules.current(connection, self._rules)
                self._seen = seen
            return self._rules

    @contextmanager
    def _writing(self) -> Iterator[Transaction]:
        try:
            with self._database.writing() as connection:
                current = rules.current(connection, self._rules)
                if current.generation != self._book_of:  # whoever only reads may have taken up the new rules already
                    self._book.forget()
                    self._book_of = current.generation
                yield Transaction(connection, current, self._book)
            with self._rules_lock:  # an import's next batch need not read and prepare them again
                if current.generation > self._rules.generation:
                    self._rules = current
        except BaseException:
            self._book.forget()  # numbers given out in a transaction that was undone
            raise
