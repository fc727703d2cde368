"""Write the table of formats of the help. Run it after a format has come, or carries something else."""

from __future__ import annotations

from pathlib import Path

from store.format_table import markdown

PAGE = Path(__file__).resolve().parents[1] / "resources" / "help" / "formats" / "table.md"


if __name__ == "__main__":
    PAGE.write_text(markdown(), encoding="utf-8")
