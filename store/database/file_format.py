"""What a project's file is known by, and what holds where it says nothing; nothing heavy is imported for it."""

from __future__ import annotations

APPLICATION_ID = 0x4344534B
"""`CDSK` in the file's header: this is a Copydesk project."""

SCHEMA = 3
"""The schema that this program reads and writes; equal to the number of the last migration."""

THRESHOLD = 0.8
"""Below this score a suggestion needs a look, unless the project says otherwise."""
