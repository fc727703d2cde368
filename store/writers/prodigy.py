"""Prodigy's JSONL: one task a line, with tokens and spans, an answer, and options for what is chosen.

Prodigy counts characters, as we do, and wants each span to begin and end with a token: tokens are cut at the edges of
spans, so that none is lost. What its interfaces have no place for stands under `copydesk`, which Prodigy passes along.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Iterable

from store.articles import Evidence, Json, Status
from store.documents import dumps, escape_line_ends
from store.errors import said
from store.interchange.carries import Loss
from store.interchange.note import CARRIES, NOTE
from store.writers.told import SUGGESTIONS, Entry, about, choices_of, entries, is_spans, mentions
from store.writers.writer import LineWriter, Row

_ANSWERS = {Status.DONE: "accept", Status.SKIPPED: "ignore"}
_TOKEN = re.compile(r"[^\W_]+(?:[\u0300-\u036f\u200d]+[^\W_]*)*|\s+|.", re.DOTALL)
_OVERLAPPING = said("spans that overlap a longer one, which ner_manual cannot hold (spans_manual can)")


class ProdigyWriter(LineWriter):
    """A task a line; articles that nobody has begun on have no answer, and the suggestions as their spans."""

    name = "prodigy"
    title = "Prodigy tasks"
    suffix = ".jsonl"
    carries = CARRIES
    options = {"view": ("spans_manual", "ner_manual"), "tokens": ("cut", "none"), **SUGGESTIONS}  # noqa: RUF012

    def __init__(self, *given: object) -> None:
        super().__init__(*given)  # type: ignore[arg-type]
        self._dropped: list[str] = []

    def row(self, row: Row) -> bytes:
        """Return the article's line."""
        return escape_line_ends(dumps(self._task(row))) + b"\n"

    def losses(self) -> tuple[Loss, ...]:
        """Tell of the spans that the chosen interface cannot hold."""
        return (Loss(_OVERLAPPING, len(self._dropped), tuple(self._dropped[:5])),) if self._dropped else ()

    def preview(self, row: Row) -> str:
        """Return the task, indented."""
        return json.dumps(self._task(row), ensure_ascii=False, indent=2)

    def _task(self, row: Row) -> dict[str, Json]:
        article, review, view = row.article, row.review, self.option("view")
        given = entries(row, self.fields, suggestions=self.option("suggestions") == "yes")
        marked = mentions(e for e in given if is_spans(e, self.fields))
        if view == "ner_manual":
            kept = without_overlaps(marked)
            self._dropped += [f"{article.id}: {m[2].quote[:60]}" for m in marked if m not in kept]
            marked = kept
        out: dict[str, Json] = {"_view_id": view}
        if review is not None:
            if answer := _ANSWERS.get(review.status):
                out["answer"] = answer
            if review.flagged:
                out["flagged"] = True
            out["_annotator_id"] = out["_session_id"] = review.annotator
            if review.finished is not None:
                out["_timestamp"] = int(review.finished.timestamp())
        own = {"id": article.id, "url": article.url, "language": article.language}
        out["meta"] = {**article.meta, **{k: v for k, v in own.items() if v is not None}}
        out["text"] = article.text
        edges = {at for _, _, m in marked for at in (m.start, m.end)}
        tokens = cut_tokens(article.text, edges) if self.option("tokens") == "cut" else []
        if tokens:
            out["tokens"] = [
                {"text": article.text[s:e], "start": s, "end": e, "id": i, "ws": article.text[e : e + 1] == " " and ws}
                for i, (s, e, ws) in enumerate(tokens)
            ]
        starts, ends = [t[0] for t in tokens], [t[1] for t in tokens]
        out["spans"] = [_span(*m, starts, ends) for m in marked]
        out.update(self._options(given))
        note = about(row, self.fields, given, spans=[e for e in given if is_spans(e, self.fields)], rest=True)
        clash = {k: article.meta[k] for k in own if k in article.meta}
        out[NOTE] = note | ({"meta": clash} if clash else {})
        return out

    def _options(self, given: list[Entry]) -> dict[str, Json]:
        """Return the options of the fields of choices, with those that were chosen."""
        fields = [f for f in self.fields if choices_of(f.key, self.fields)]
        if not fields:
            return {}
        named = len(fields) > 1
        options = [
            {"id": f"{f.key}: {c}" if named else c, "text": f"{f.label}: {c}" if named else c}
            for f in fields
            for c in f.choices
        ]
        keys = {f.key for f in fields}
        chosen = [f"{e.key}: {e.value}" if named else str(e.value) for e in given if e.key in keys]
        return {"options": options, "accept": chosen}


def _span(entry: Entry, place: int, mention: Evidence, starts: list[int], ends: list[int]) -> dict[str, Json]:
    out: dict[str, Json] = {"start": mention.start, "end": mention.end, "label": entry.key, "text": mention.quote}
    if starts:
        out["token_start"] = bisect_left(starts, mention.start)
        out["token_end"] = bisect_left(ends, mention.end)
    if entry.score is not None:
        out["score"] = entry.score
    if entry.extractor is not None:
        out["source"] = entry.extractor
    return {**out, NOTE: entry.more(place)}


def cut_tokens(text: str, edges: Iterable[int]) -> list[tuple[int, int, bool]]:
    """Return tokens as start, end and whether a space behind goes with it; each edge is one of a token.

    A single space between words is no token, as in spaCy; other white space is.
    """
    pieces: list[tuple[int, int]] = []
    cuts = sorted(edges)
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        while start < end and (at := next_edge(cuts, start, end)) is not None:
            pieces.append((start, at))
            start = at
        if start < end:
            pieces.append((start, end))
    wanted = set(cuts)
    tokens: list[tuple[int, int, bool]] = []
    for start, end in pieces:
        blank = text[start:end] == " " and start > 0 and tokens and not {start, end} <= wanted
        if blank and not text[tokens[-1][0] : tokens[-1][1]].isspace() and tokens[-1][1] == start:
            tokens[-1] = (*tokens[-1][:2], True)
        elif text[start] == " " and tokens and tokens[-1][1] == start and start not in wanted and end - start > 1:
            tokens[-1] = (*tokens[-1][:2], True)
            tokens.append((start + 1, end, False))
        else:
            tokens.append((start, end, False))
    return tokens


def next_edge(cuts: list[int], start: int, end: int) -> int | None:
    """Return the first edge between two offsets."""
    at = bisect_left(cuts, start + 1)
    return cuts[at] if at < len(cuts) and cuts[at] < end else None


def without_overlaps(marked: list[tuple[Entry, int, Evidence]]) -> list[tuple[Entry, int, Evidence]]:
    """Return the mentions of which none overlaps a longer one."""
    kept: list[tuple[Entry, int, Evidence]] = []
    taken: list[tuple[int, int]] = []
    for mention in sorted(marked, key=lambda m: (m[2].start - m[2].end, m[2].start)):
        span = mention[2].start, mention[2].end
        at = bisect_left(taken, span)
        before, behind = taken[at - 1 : at] if at else [], taken[at : at + 1]
        if all(b[1] <= span[0] for b in before) and all(b[0] >= span[1] for b in behind):
            taken.insert(at, span)
            kept.append(mention)
    return sorted(kept, key=lambda m: (m[2].start, m[2].end))
