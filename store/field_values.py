"""What a change of the field set does to the values of one article: documents in, documents out, nothing stored.

`suggestions` and `alternatives` are those of the lossless format; a review's fields are stored as `database.packing`
packs them. Suggestions that move take along the decisions that refer to them by their place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from store.articles import Json
from store.field_plan import FieldChange
from store.fields import Field, FieldType
from store.normalise import Context, InvalidValue, normalise
from store.normalise.texts import is_plain

MAX_KNOWN = 50_000
REJECTED = "rejected"

Values = list[dict[str, Any]]
ByField = dict[str, Values]


@dataclass(slots=True)
class Documents:
    """The values of one article: what is suggested, and each annotator's decided values by their name."""

    suggestions: ByField
    alternatives: ByField
    reviews: dict[str, ByField]
    language: str | None = None


@dataclass(slots=True)
class Converter:
    """Turns values of one field into values of another, and remembers what became of each."""

    old: Field
    new: Field
    choices: Mapping[str, str | None] = field(default_factory=dict)
    _known: dict[tuple[Any, type, str | None], tuple[Any, Mapping[str, Json], str]] = field(default_factory=dict)

    @property
    def is_idle(self) -> bool:
        """Whether every value stays what it is."""
        return not self.choices and self.old.type is self.new.type and self.new.type is not FieldType.CHOICE

    @property
    def by_language(self) -> bool:
        """Whether values may convert otherwise in another language."""
        return self.new.type in (FieldType.DATE, FieldType.NUMBER)

    @property
    def to_text(self) -> bool:
        """Whether words of another type become words of a text, and nothing else is done to them."""
        return self.new.type is FieldType.TEXT is not self.old.type and not self.choices

    def __call__(self, value: Json, language: str | None) -> tuple[Json, Mapping[str, Json], str]:
        """Return the new value with what was found beside it, and why there is none ("" where there is one)."""
        if self.is_idle or (self.to_text and isinstance(value, str) and is_plain(value)):
            return value, {}, ""
        known = (value, type(value), language if self.by_language else None)
        found = self._known.get(known)
        if found is None:
            if len(self._known) >= MAX_KNOWN:
                self._known.clear()
            found = self._known[known] = self._convert(value, language)
        return found

    def _convert(self, value: Json, language: str | None) -> tuple[Json, Mapping[str, Json], str]:
        if value in self.choices and isinstance(value, str):
            chosen = self.choices[value]
            return chosen, {}, "" if chosen is not None else "the choice goes"
        if self.old.type is self.new.type and self.old.choices == self.new.choices:
            return value, {}, ""
        if self.old.type is self.new.type and value not in self.old.choices:
            return value, {}, ""  # it was no choice before either: somebody's import said so, and it stays as it came
        if value is None:
            return None, {}, f"{self.new.label}: there is no value"
        try:
            made = normalise(self.new, value, Context(language=language))
        except InvalidValue as error:
            return None, {}, str(error)
        return made.value, dict(made.attributes), ""


def converters(change: FieldChange) -> dict[str, Converter]:
    """Return what converts the values under each key that is touched but not deleted."""
    found = {}
    for key in change.reshaped:
        old, new = change.pairs[key]
        found[key] = Converter(old, new, change.choices.get(key, {}))
    for key, into in change.merged.items():
        found[key] = Converter(change.before[key], change.after[into], _met_choices(change, key, into))
    return found


def _met_choices(change: FieldChange, key: str, into: str) -> dict[str, str | None]:
    """Return how the target's choices were renamed, for those that the merged field has too."""
    mine = change.before[key].choices
    return {old: new for old, new in change.choices.get(into, {}).items() if old in mine}


def rename(documents: Documents, renamed: Mapping[str, str]) -> bool:
    """Call fields by their new keys, each in its place; returns whether any was there."""
    done = False
    for by_field in (documents.suggestions, documents.alternatives, *documents.reviews.values()):
        if not renamed.keys().isdisjoint(by_field):
            entries = [(renamed.get(key, key), values) for key, values in by_field.items()]
            by_field.clear()
            by_field.update(entries)
            done = True
    return done


def reshape(documents: Documents, change: FieldChange, by_key: Mapping[str, Converter]) -> None:
    """Convert, merge and delete what the change touches; the keys are the new ones already."""
    for key in change.deleted:
        for by_field in (documents.suggestions, documents.alternatives, *documents.reviews.values()):
            by_field.pop(key, None)
    for key in change.reshaped:
        _convert_field(documents, key, by_key[key])
        if not change.after[key].many:
            _make_single(documents, key)
    for key, into in change.merged.items():
        _convert_field(documents, key, by_key[key])
        _merge(documents, key, into, many=change.after[into].many)


def _convert_field(documents: Documents, key: str, convert: Converter) -> None:
    if convert.is_idle:
        return
    places: list[int | None] = []
    kept = _converted(documents.suggestions.get(key, ()), convert, documents.language, places)
    _put(documents.suggestions, key, kept)
    _put(documents.alternatives, key, _converted(documents.alternatives.get(key, ()), convert, documents.language, []))
    for fields in documents.reviews.values():
        if key not in fields:
            continue
        decided = _converted(fields[key], convert, documents.language, [], decided=True)
        if fields[key] and not decided:
            del fields[key]  # what it was decided to be is gone, so it is not decided to be empty
        else:
            fields[key] = _led(decided, places)


def _converted(
    values: Sequence[dict[str, Any]],
    convert: Converter,
    language: str | None,
    places: list[int | None],
    *,
    decided: bool = False,
) -> Values:
    """Return the values that convert, equal ones once; `places` gets where each is now, None for those that go."""
    kept: Values = []
    for value in values:
        new, found, problem = convert(value["value"], language)
        if problem:
            places.append(None)
            continue
        made = value if new is value["value"] else {**value, "value": new}
        if found:
            made = {**made, "attributes": {**found, **made["attributes"]}}
        place = _place_of(made, kept, decided=decided)
        if place is None:
            places.append(len(kept))
            kept.append(made)
        else:
            places.append(place)
            if not decided:
                kept[place] = _joined(kept[place], made)
    return kept


def _place_of(value: Mapping[str, Any], among: Sequence[Mapping[str, Any]], *, decided: bool) -> int | None:
    """Return where an equal value stands already; a rejected one is no equal of one that stands."""
    for place, other in enumerate(among):
        if other["value"] == value["value"] and type(other["value"]) is type(value["value"]):
            if _unit(other) != _unit(value):
                continue
            if not decided or (other["decision"] == REJECTED) == (value["decision"] == REJECTED):
                return place
    return None


def _unit(value: Mapping[str, Any]) -> Any:
    return value["attributes"].get("unit")


def _joined(kept: dict[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Return a suggestion that says what two equal ones said."""
    origins = (*kept["agreed"], other["extractor"], *other["agreed"])
    agreed = [o for o in dict.fromkeys(origins) if o != kept["extractor"]]
    spans = {(e["start"], e["end"]): e for e in (*kept["evidence"], *other["evidence"])}
    evidence = [spans[where] for where in sorted(spans)]
    scores = [s for s in (kept["score"], other["score"]) if s is not None]
    return {
        **kept,
        "attributes": {**other["attributes"], **kept["attributes"]},
        "evidence": evidence,
        "score": max(scores) if scores else None,
        "agreed": agreed,
    }


def _led(decided: Values, places: Sequence[int | None]) -> Values:
    """Let decisions refer to where their suggestion stands now; no two to the same."""
    taken: set[int] = set()
    led = []
    for value in decided:
        old = value["from"]
        new = places[old] if old is not None and old < len(places) else None
        if new in taken:
            new = None
        if new is not None:
            taken.add(new)
        led.append(value if new == old else {**value, "from": new})
    return led


def _make_single(documents: Documents, key: str) -> None:
    """Leave one value in a field: the first suggestion, the first that an annotator let stand."""
    suggestions = documents.suggestions.get(key, [])
    if len(suggestions) > 1:
        documents.suggestions[key] = suggestions[:1]
        documents.alternatives[key] = [*suggestions[1:], *documents.alternatives.get(key, ())]
    places: list[int | None] = [0] + [None] * max(0, len(suggestions) - 1)
    for fields in documents.reviews.values():
        if key in fields:
            fields[key] = _led(_one_standing(fields[key]), places)


def _one_standing(decided: Values) -> Values:
    stands = False
    kept = []
    for value in decided:
        if value["decision"] != REJECTED:
            if stands:
                continue
            stands = True
        kept.append(value)
    return kept


def _merge(documents: Documents, key: str, into: str, *, many: bool) -> None:
    mine = documents.suggestions.get(into, [])
    theirs = documents.suggestions.pop(key, [])
    places: list[int | None] = []
    joined = list(mine)
    for value in theirs:
        place = _place_of(value, joined, decided=False)
        if place is None:
            place = len(joined)
            joined.append(value)
        else:
            joined[place] = _joined(joined[place], value)
        places.append(place)
    runners_up = [*documents.alternatives.get(into, ()), *documents.alternatives.pop(key, ())]
    if not many and len(joined) > 1:
        runners_up = [*joined[1:], *runners_up]
        joined = joined[:1]
        places = [place if place == 0 else None for place in places]
    _put(documents.suggestions, into, joined)
    _put(documents.alternatives, into, runners_up)
    for fields in documents.reviews.values():
        given = fields.pop(key, None)
        if given is None:
            continue
        merged = list(fields.get(into, ()))
        moved = [{**v, "from": places[v["from"]] if _in(v["from"], places) else None} for v in given]
        held = {v["from"] for v in merged}
        for value in moved:
            if _place_of(value, merged, decided=True) is None:
                merged.append({**value, "from": None} if value["from"] in held else value)
                held.add(value["from"])
        fields[into] = merged if many else _one_standing(merged)


def _in(place: int | None, places: Sequence[object]) -> bool:
    return place is not None and place < len(places)


def _put(by_field: ByField, key: str, values: Values) -> None:
    """Put values under a key that is there, or in front of nothing where it is not; an empty list stays one."""
    if values or key in by_field:
        by_field[key] = values


# --- the touched part of the documents, to be kept in the journal and put back ----------------------------------------

Part = dict[str, list[Any] | None]
"""By key: the place among all keys, and the values; None where there is nothing."""


def part_of(documents: Documents, keys: frozenset[str]) -> dict[str, Any]:
    """Return what stands under some keys, with the places of the keys."""
    return {
        "suggestions": _part(documents.suggestions, keys),
        "alternatives": _part(documents.alternatives, keys),
        "reviews": {name: part for name, fields in documents.reviews.items() if (part := _part(fields, keys))},
    }


def _part(by_field: ByField, keys: frozenset[str]) -> Part:
    if keys.isdisjoint(by_field):
        return {}
    return {key: [place, values] for place, (key, values) in enumerate(by_field.items()) if key in keys}


def put_part(documents: Documents, keys: frozenset[str], part: Mapping[str, Any]) -> None:
    """Make what stands under some keys what a part says, in the places that it names."""
    put_fields(documents.suggestions, keys, part["suggestions"])
    put_fields(documents.alternatives, keys, part["alternatives"])
    for name, fields in documents.reviews.items():
        put_fields(fields, keys, part["reviews"].get(name, {}))


def put_fields(by_field: dict[str, Any], keys: frozenset[str], part: Mapping[str, Any]) -> None:
    """Make what stands under some keys of one document what a part says."""
    rest = [(key, values) for key, values in by_field.items() if key not in keys]
    for key, (place, values) in sorted(part.items(), key=lambda item: item[1][0]):
        rest.insert(place, (key, values))
    by_field.clear()
    by_field.update(rest)


def without_places(part: Mapping[str, Any]) -> dict[str, Any]:
    """Return a part for comparing: what stands, wherever its key stands."""

    def plain(by_field: Mapping[str, Any]) -> dict[str, Any]:
        return {key: values for key, (_, values) in by_field.items()}

    return {
        "suggestions": plain(part["suggestions"]),
        "alternatives": plain(part["alternatives"]),
        "reviews": {name: plain(fields) for name, fields in part["reviews"].items()},
    }
