"""A look in words for the command line, and as plain data for its report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from store import console
from store.articles import Json
from store.errors import UserError
from store.fields import FieldSet
from store.looking.look import Look, look
from store.looking.shown import Shown


def look_at(
    project: str,
    paths: Sequence[str],
    *,
    format: str | None = None,
    map: Path | None = None,
    annotator: str | None = None,
    report: Path | None = None,
) -> None:
    """Say what an import would make of files; the project, where there is one, is only read.

    Raises `UserError` where no article is in them.
    """
    from store.readers.mapping import load_mapping

    fields = _fields(project)
    mapped = load_mapping(map, fields) if map is not None else None
    with console.Stop() as stop:
        seen = look(paths, fields, format=format, mapped=mapped, annotator=annotator, stopped=stop)
    if report is not None:
        save(seen, report)
    for line in recognised(seen):
        console.say(line)
    if seen.names:
        console.say_table(("", "name", "stands for", "times", "example"), list(rows(seen)))
    for shown in seen.records[:1]:
        for line in record(shown):
            console.say(line)
    if map is not None and (unmet := _unmet(seen)):
        console.warn(f"{map.name} maps what is not in these files: {', '.join(unmet)}")
    for failure in seen.refusals:
        console.warn(f"{failure.source}: {failure.reason}")
    if not seen.read:
        raise UserError("There is no article to read in what was looked at.")


def _fields(project: str) -> FieldSet:
    from store.database.opening import path_of
    from store.project import Project

    if path_of(project).exists():
        with Project.open(project, read_only=True) as opened:
            return opened.fields
    from store.field_files import load_default

    return load_default()


def _unmet(seen: Look) -> list[str]:
    """Return what a mapping names and no record has; nothing where not every record was looked at."""
    if not seen.is_complete or seen.more_names:
        return []
    met = {n.name for n in seen.names}
    return [repr(name) for name in dict.fromkeys((*seen.mapped.keys, *seen.mapped.labels)) if name not in met]


def recognised(seen: Look) -> Iterator[str]:
    """Yield a line for each format that was recognised, and one where not all was looked at."""
    for kind in seen.kinds:
        files = "1 file" if kind.files == 1 else f"{kind.files} files"
        refused = f", {kind.refused} refused" if kind.refused else ""
        inside = f" ({', '.join(f'{form} {count}' for form, count in kind.inside.items())})" if kind.inside else ""
        records = "1 record" if kind.records == 1 else f"{kind.records} records"
        yield f"{kind.name}: {kind.title}; {files}, {records}{inside} looked at{refused}"
    for large in seen.too_large:
        yield console.one_line(f"{large}: it is too large to be looked at as a whole; it is read when it is imported")
    if not seen.is_complete:
        yield f"only the beginning was looked at: {seen.looked} of {seen.files} files, {seen.read} records"


def rows(seen: Look) -> Iterator[tuple[str, str, str, str, str]]:
    """Yield the names as rows of a table."""
    for one in seen.names:
        yield "label" if one.is_label else "key", one.name, one.target, str(one.count), one.example


def record(shown: Shown) -> Iterator[str]:
    """Yield a record as it will look, line by line."""
    yield console.one_line(f"first record: {shown.id} ({shown.place})")
    if shown.problem:
        yield f"  {console.one_line(shown.problem)}"
        return
    yield console.one_line(shown.title)
    for field in shown.fields:
        values = "; ".join(value.text + (f" ×{value.spans}" if value.spans > 1 else "") for value in field.values)
        yield f"  {field.key}: {console.one_line(values)}" + (f" and {field.more} more" if field.more else "")
    for line in shown.meta:
        yield f"  in the metadata: {console.one_line(line)}"
    yield f"  spans: {shown.exact} exact, {shown.moved} found elsewhere, {shown.lost} not found"
    for note in shown.notes:
        yield f"  {console.one_line(note)}"


def to_dict(seen: Look) -> dict[str, Json]:
    """Return a look as plain data."""
    return {
        "recognised": [
            {
                "name": k.name,
                "title": k.title,
                "files": k.files,
                "records": k.records,
                "refused": k.refused,
                "inside": dict(k.inside),
            }
            for k in seen.kinds
        ],
        "too_large": list(seen.too_large),
        "files": seen.files,
        "looked": seen.looked,
        "records": seen.read,
        "complete": seen.is_complete,
        "names": [
            {
                "name": n.name,
                "kind": "label" if n.is_label else "key",
                "count": n.count,
                "example": n.example,
                "guess": n.guess,
                "target": n.target,
            }
            for n in seen.names
        ],
        "more_names": seen.more_names,
        "first": [_record(shown) for shown in seen.records],
        "failed": [{"source": f.source, "reason": f.reason} for f in seen.refusals],
        "notes": [{"source": n.source, "reason": n.reason} for n in seen.notes],
    }


def _record(shown: Shown) -> dict[str, Json]:
    return {
        "id": shown.id,
        "place": shown.place,
        "title": shown.title,
        "text": shown.text,
        "fields": {
            f.key: [
                {"value": v.text, "spans": v.spans, "decision": v.decision or None, "annotator": v.annotator or None}
                for v in f.values
            ]
            for f in shown.fields
        },
        "meta": list(shown.meta),
        "spans": {"exact": shown.exact, "moved": shown.moved, "lost": shown.lost},
        "notes": list(shown.notes),
        "problem": shown.problem or None,
    }


def save(seen: Look, path: Path) -> None:
    """Write a look as JSON."""
    from store.reports import write_json

    write_json(to_dict(seen), path)
