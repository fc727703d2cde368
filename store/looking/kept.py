"""The mappings that a project keeps, one for each format that was imported, so that they are proposed again.

They are no step of the journal: what an import once used is remembered, and undo takes no remembering back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from store.articles import Json
from store.errors import UserError
from store.fields import FieldSet
from store.readers.mapping import KEYS, LABELLED, Mapped, check_mapping

if TYPE_CHECKING:
    from store.looking.look import Name
    from store.project import Project

SETTING = "import_mappings"
MOST = 1000
"""Names that are kept for each format; a project's settings are read whole."""


def kept_for(kept: Json, kinds: Iterable[str], fields: FieldSet) -> Mapped:
    """Return what is kept for these formats; what makes no sense, or names a field that is gone, is left out."""
    keys: dict[str, str] = {}
    labels: dict[str, str] = {}
    for kind in kinds:
        document = kept.get(kind) if isinstance(kept, Mapping) else None
        for table, into in ((KEYS, keys), (LABELLED, labels)):
            said = document.get(table) if isinstance(document, Mapping) else None
            for theirs, ours in said.items() if isinstance(said, Mapping) else ():
                try:
                    one = check_mapping({table: {theirs: ours}}, fields)
                except UserError:
                    continue
                into.update(one.keys if table == KEYS else one.labels)
    return Mapped(keys, labels)


def keep(project: Project, names: Iterable[Name], mapped: Mapped) -> None:
    """Keep what was said of these names, for each of the formats in which they were met.

    What is mapped as it would be guessed is not kept: a better guess may come.
    """
    before = project.setting(SETTING)
    kept = {k: v for k, v in before.items() if isinstance(v, Mapping)} if isinstance(before, Mapping) else {}
    made: dict[str, dict[str, dict[str, str]]] = {}
    for kind, document in kept.items():
        tables = {t: document[t] for t in (KEYS, LABELLED) if isinstance(document.get(t), Mapping)}
        made[kind] = {t: dict(said) for t, said in tables.items()}
    for one in names:
        said = (mapped.labels if one.is_label else mapped.keys).get(one.name, one.guess)
        for kind in one.kinds:
            table = made.setdefault(kind, {}).setdefault(LABELLED if one.is_label else KEYS, {})
            if said == one.guess:
                table.pop(one.name, None)
            elif len(table) < MOST:
                table[one.name] = said
    wanted = {k: tables for k, d in made.items() if (tables := {t: said for t, said in d.items() if said})}
    if wanted != (before or {}):
        project.set_setting(SETTING, wanted or None)
