"""What people decided in another tool, as reviews; plain dictionaries in and out, as in the lossless format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from store.articles import Decision, Json, Status
from store.extract.imported import Said, Suggestions, same_value, suggest, with_sound_evidence
from store.fields import Field, FieldSet, FieldType
from store.normalise import Context

_DECISIONS = frozenset(Decision)
_STATUSES = frozenset(Status)


@dataclass(frozen=True, slots=True)
class SaidReviews:
    """Makes reviews of what a record says that people decided.

    `suggestions` are those that the article comes in with. What no field admits is refused in `said`, which also counts
    what became of the spans.
    """

    fields: FieldSet
    text: str
    context: Context
    suggestions: Suggestions
    said: Said

    def review(self, given: Mapping[str, Json]) -> dict[str, Any]:
        """Return one review with its values normalised and their evidence checked.

        A value that equals a suggestion was accepted, or corrected where its attributes or evidence are others; one in
        the place of another suggestion of a single field was corrected, else added; a `decision` that the value names
        stands.
        """
        decided: dict[str, list[dict[str, Any]]] = {}
        values: Mapping[str, list[Json]] = given.get("values") or {}
        for key, raws in values.items():
            f = self.fields.get(key)
            if f is not None:
                made = self._body(f, raws) if f.type is FieldType.BLOCKS else self._values(f, raws)
                decided[key] = [_decided(f, value, self.suggestions.get(key, [])) for value in made]
        status, seconds = given.get("status"), given.get("seconds")
        return {
            "annotator": str(given.get("annotator") or ""),
            "status": status if status in _STATUSES else Status.DONE.value,
            "flagged": given.get("flagged") is True,
            "note": str(given.get("note") or ""),
            "seconds": seconds if type(seconds) is int else 0,
            "finished": given.get("finished"),
            "fields": decided,
        }

    def _values(self, f: Field, raws: list[Json]) -> list[dict[str, Any]]:
        """Return a field's values; taken one by one, so that each keeps the decision that was given with it."""
        made: list[dict[str, Any]] = []
        for raw in raws:
            one = suggest({f.key: [[raw]]}, self.fields, self.text, self.context, locate_words=False)
            decision = raw.get("decision") if isinstance(raw, Mapping) else None
            for value in one.suggestions.get(f.key, ()):
                if decision is None and (same := _same(f, made, value)) is not None:
                    joined = {(e["start"], e["end"]): e for e in (*same["evidence"], *value["evidence"])}
                    same["evidence"] = [joined[span] for span in sorted(joined)]
                else:
                    made.append({**value, "decision": decision})
            self.said.anchors.add(one.anchors)
            self.said.notes += one.notes
            for key, refused in one.refused.items():
                self.said.refused.setdefault(key, []).extend(refused)
        return made if f.many or any(m["decision"] for m in made) else made[:1]

    def _body(self, f: Field, raws: list[Json]) -> list[dict[str, Any]]:
        made: list[dict[str, Any]] = []
        for raw in raws[:1]:
            if isinstance(raw, Mapping):
                sound = with_sound_evidence(raw, self.text, self.said, f.key)
                spans = sound.get("evidence") or []
                made.append({"value": None, "attributes": {}, "evidence": spans, "decision": raw.get("decision")})
        return made


def _same(f: Field, made: list[dict[str, Any]], value: Mapping[str, Any]) -> dict[str, Any] | None:
    return next((m for m in made if same_value(f, m, value) and m["attributes"] == value["attributes"]), None)


def _decided(f: Field, value: Mapping[str, Any], suggestions: list[dict[str, Any]]) -> dict[str, Any]:
    place = next((i for i, s in enumerate(suggestions) if same_value(f, s, value)), None)
    decision = value["decision"]
    if decision not in _DECISIONS:
        if place is None:
            decision = Decision.CORRECTED if suggestions and not f.many else Decision.ADDED
        else:
            like = all(suggestions[place][part] == value[part] for part in ("value", "attributes", "evidence"))
            decision = Decision.ACCEPTED if like else Decision.CORRECTED
    if place is None and decision != Decision.ADDED and suggestions and not f.many:
        place = 0
    return {
        "value": value["value"],
        "attributes": value["attributes"],
        "evidence": value["evidence"],
        "decision": str(decision),
        "from": None if decision == Decision.ADDED else place,
    }
