"""The field set in and out of files for the command line: listed, written, and read with a preview that asks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from store.articles import Json
from store.errors import UserError
from store.field_files import dump, dump_toml, load_named, to_dict
from store.field_plan import FieldChange, FieldDraft
from store.fields import FieldSet

if TYPE_CHECKING:
    from store.review.field_preview import FieldPreview, FieldsPreview

FORMS = (".yaml", ".yml", ".toml")


def save(fields: FieldSet, path: str | Path, *, replace: bool = False) -> None:
    """Write a field set as YAML or TOML, by the file's ending.

    Raises Refused where the file exists and may not be replaced.
    """
    from store.writers.output import WholeFile

    path = Path(path)
    if path.suffix.lower() not in FORMS:
        raise UserError(
            "{0}: fields are written as {1}; give the file one of these endings.", path.name, ", ".join(FORMS)
        )
    text = dump_toml(fields) if path.suffix.lower() == ".toml" else dump(fields)
    with WholeFile(path, replace=replace) as file:
        file.write(text.encode())
        file.commit()


def change_to(fields: FieldSet, name_or_path: str | Path, *, add: bool = False) -> FieldChange:
    """Return the change that a file, or a template's name, asks for; `add`: only what is missing comes in.

    A field that the file lacks is hidden, never taken away.
    """
    draft = FieldDraft.of(fields)
    wanted = load_named(name_or_path)
    return (draft.take_over(wanted) if add else draft.become(wanted)).change()


def listed(fields: FieldSet) -> list[tuple[str, str, str, str]]:
    """Return the fields as rows: key, label, type, and the rest in words."""
    rows = []
    for f in fields:
        more = [name for name in ("many", "required", "hidden") if getattr(f, name)]
        more += [f"key {f.hotkey.upper()}"] if f.hotkey else []
        more += [", ".join(f.choices)] if f.choices else []
        rows.append((f.key, f.label, f.type.value, "; ".join(more)))
    return rows


def document(fields: FieldSet) -> list[Json]:
    """Return the fields as plain data."""
    return [to_dict(f) for f in fields]


def told(change: FieldChange, found: FieldsPreview) -> Iterator[str]:
    """Yield what a change would do, line by line."""
    kept = {old.key for old, _ in change.pairs.values()}
    if added := [f.label for f in change.after if f.key not in change.pairs]:
        yield f"new: {', '.join(added)}"
    looks = [
        new.label for old, new in change.pairs.values() if old != new and old.key not in {f.key for f in found.fields}
    ]
    if looks:
        yield f"other settings: {', '.join(looks)}"
    order = [k for k in change.pairs if k not in change.renamed.values()]
    before = [f.key for f in change.before if f.key in kept and f.key in order]
    if before != order:
        yield "another order"
    for f in found.fields:
        yield f"{f.label} ({f.key}): {_fate(f)}; {_counts(f)}"
        if f.converted:
            yield f"    {f.converted:,} values take another form"
        if f.runners_up:
            yield f"    {f.runners_up:,} suggestions become alternatives"
        if f.lost_suggestions or f.lost_decided:
            yield f"    {f.lost_suggestions:,} suggestions and {f.lost_decided:,} decided values go into the journal"
        for value, reason in f.examples:
            yield f"    “{value[:60]}”: {reason}"


def _fate(f: FieldPreview) -> str:
    into = f" {f.into[1]} ({f.into[0]})" if f.into is not None else ""
    words = {
        "renamed": f"becomes{into}",
        "changed": "its values are fitted to it",
        "merged": f"goes into{into}",
        "deleted": "goes",
        "hidden": "is hidden",
        "shown": "is shown again",
    }
    return words[f.fate.value]


def _counts(f: FieldPreview) -> str:
    return (
        f"{f.suggestions:,} suggestions, {f.decided:,} decided values, {f.articles:,} articles, {f.reviews:,} reviews"
    )
