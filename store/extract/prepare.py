"""All that is worked out of one article before it goes into a project; runs in a worker process.

Plain dictionaries in and out, so that it can be timed out, and so that a crash costs one article only.
"""

from __future__ import annotations

import re
from typing import Any

from store.articles import Json
from store.errors import UserError
from store.extract.imported import Said, body_spans, combine, suggest
from store.extract.said_reviews import SaidReviews
from store.field_files import from_dict
from store.fields import FieldSet, FieldType

MAX_TEXT = 2_000_000
"""Characters up to which a text is mined by the built-in extraction; a longer one comes in without."""
MAX_HTML = 30_000_000
MAX_TITLE = 300


class Prepare:
    """Turn an article's source, and what its record said, into text, blocks and suggestions."""

    def __init__(self) -> None:
        self._fields = FieldSet()
        self._entries: list[dict[str, Any]] = []

    def setup(self, setup: Json) -> None:
        """Take the project's fields (`field_files.to_dict`) under "fields"."""
        self._entries = setup["fields"]
        self._fields = FieldSet(tuple(from_dict(entry) for entry in self._entries))

    def __call__(self, task: Json) -> Json:
        """Return what comes of a task.

        The task: `article` (as `pipeline.extract` takes it), `values` (what the record said, by field), `reviews` (what
        people decided elsewhere), `annotated` (a tool that marks spans made it), `format`, `extract` (whether the
        built-in extraction may propose), `bare` (make nothing but text and blocks) and `notes` (what to remark
        already). The result: text, blocks, language, title, suggestions, alternatives, reviews, `refused` (values that
        no field admits), `anchors` (spans exact, moved, lost) and `notes`.
        """
        article: dict[str, Any] = task["article"]
        values: dict[str, list[Json]] = task["values"]
        notes: list[str] = list(task["notes"])
        result = self._extracted(article, task["format"], notes) if task["extract"] else None
        if result is None:
            result = _plain(article, task["format"])
        if task["bare"]:
            return {**result, "reviews": [], "refused": dict(values), "anchors": [0, 0, 0], "notes": notes}
        text = result["text"]
        context = self._context(values, text, result)
        said = suggest(values, self._fields, text, context, locate_words=not task["annotated"])
        if language := said.suggestions.get("language"):
            result["language"] = language[0]["value"]
        self._mark_body(values, result, said)
        combine(said, result["suggestions"], result["alternatives"], self._fields)
        if headline := said.suggestions.get("headline"):
            result["title"] = headline[0]["value"]
        decided = SaidReviews(self._fields, text, context, result["suggestions"], said)
        reviews = [decided.review(given) for given in task["reviews"]]
        result["title"] = _title(result)
        anchors = [said.anchors.exact, said.anchors.moved, said.anchors.lost]
        told = [*notes, *dict.fromkeys(said.notes)]
        return {**result, "reviews": reviews, "refused": said.refused, "anchors": anchors, "notes": told}

    def _extracted(self, article: dict[str, Any], form: str, notes: list[str]) -> dict[str, Any] | None:
        if len(article.get("text") or "") > MAX_TEXT or len(article.get("html") or "") > MAX_HTML:
            notes.append("it is too long for the built-in extraction, so only what its record says is suggested")
            return None
        from store.extract.pipeline import extract

        if form == "markdown":
            article = {**article, "blocks": _text_blocks(article["text"], form)}
        try:
            return dict(extract(article, self._entries))
        except UserError:  # the page holds no text, which is told where the text is made
            return None
        except Exception as error:  # a page can break any parser; the article itself must still come in
            notes.append(f"the built-in extraction failed ({type(error).__name__}), so it suggests nothing")
            return None

    def _context(self, values: dict[str, list[Json]], text: str, result: dict[str, Any]) -> Any:
        """Return what settles ambiguous dates and numbers: the article's language and date, the record's own first."""
        from store.normalise import Context

        context = Context(text=text, language=result["language"])
        first = {k: v for k, v in values.items() if k in ("language", "published")}
        known = suggest(first, self._fields, "", context).suggestions
        extracted = result["suggestions"]
        language, published = (
            next((s["value"] for s in (*known.get(k, ()), *extracted.get(k, ()))), None)
            for k in ("language", "published")
        )
        return Context(text=text, language=language or result["language"], published=published)

    def _mark_body(self, values: dict[str, list[Json]], result: dict[str, Any], said: Said) -> None:
        """Let the body that a record gives choose the blocks."""
        field = next((f for f in self._fields if f.type is FieldType.BLOCKS), None)
        sayings = values.get(field.key) if field else None
        if field is None or not sayings:
            return
        spans = body_spans(sayings, result["text"])
        if spans is None:
            for raw in sayings:
                said.refuse(field.key, raw, "most of its words are not in the text")
            return
        for block in result["blocks"]:
            block["body"] = any(start < block["end"] and block["start"] < end for start, end in spans)


def _plain(article: dict[str, Any], form: str) -> dict[str, Any]:
    """Return text and blocks without any suggestion."""
    text, title = article.get("text"), ""
    if text is None:
        from store.readers.pages import page_text

        page = page_text(article["html"])
        text, title = page.text, page.title
        blocks = [{"start": b.start, "end": b.end, "kind": b.kind.value, "body": b.body} for b in page.blocks]
    else:
        blocks = _text_blocks(text, form)
    return {
        "text": text,
        "blocks": blocks,
        "language": article.get("language"),
        "title": title,
        "suggestions": {},
        "alternatives": {},
    }


def _text_blocks(text: str, form: str) -> list[dict[str, Any]]:
    if len(text) <= MAX_TEXT:
        from store.extract.text_article import text_blocks

        try:
            return list(text_blocks(text, markdown=form == "markdown"))
        except Exception:  # noqa: S110  # blocks by lines serve as well
            pass
    return line_blocks(text)


def line_blocks(text: str) -> list[dict[str, Any]]:
    """Return one body paragraph a line that is not blank; the blocks of last resort."""
    return [
        {"start": m.start(), "end": m.end(), "kind": "paragraph", "body": True}
        for m in re.finditer(r"[^\s](?:[^\r\n]*[^\s])?", text)
    ]


def _title(result: dict[str, Any]) -> str:
    """Return the article's title for lists, else its first line."""
    title = " ".join(str(result["title"] or "").split())
    if not title:
        line = re.search(r"\S[^\r\n]*", result["text"][:10_000])
        title = " ".join(line[0].split()) if line else ""
    return title if len(title) <= MAX_TITLE else title[: MAX_TITLE - 1] + "…"


prepare = Prepare()
"""The worker's function; one a process."""
