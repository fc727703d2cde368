"""Plain text and Markdown into blocks: headings, paragraphs, lists, quotes; body apart from furniture.

Blocks cover every run of the text that is not blank, in order, and change no character of it. Of Markdown they leave
out what only says how a line is meant: `#`, `>`, the bullet of a list, the line under a heading.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from store.articles import Block, BlockKind

_LINE = re.compile(r"[^\n\r]*(?:\r\n|\n|\r|\Z)")
_TERMINAL = re.compile(r"[.!?…。！？:;,]['\"”’»)\]]*$")
_MD_HEADING = re.compile(r" {0,3}#{1,6}(?=\s|$)")
_MD_UNDERLINE = re.compile(r" {0,3}(?:=+|-{2,})\s*$")
_MD_RULE = re.compile(r" {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$")
_MD_IMAGE = re.compile(r"\s*!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)\s*$")
_MD_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_LIST_ITEM = re.compile(r"\s*(?:[-*+•‣▪◦·]|\d{1,3}[.)]|[a-z][.)])\s+(?=\S)")
_MD_QUOTE = re.compile(r"(?: {0,3}>)+")
_MD_BULLET = re.compile(r"\s*[-*+•‣▪◦·]\s+")

_FURNITURE = re.compile(
    r"(?:rate (?:count|this)|rating|share (?:with|this|on|via)|share$|shares?:|tweet$|print$|e-?mail$|print this|"
    r"send to|comments?\b.{0,12}$|"
    r"leave a (?:comment|reply)|no comments|post a comment|add a comment|read (?:more|also|next|too)|related|more "
    r"(?:on|from|stories|news)|"
    r"see also|recommended|most (?:read|popular|viewed)|latest news|trending|subscribe|sign up|newsletter|follow us|"
    r"join us|log ?in|register$|"
    r"copyright|©|all rights reserved|advertis|sponsored|cookie|privacy policy|terms of (?:use|service)|back to "
    r"(?:top|home)|home$|menu$|search$|"
    r"skip to|tags?$|topics?$|category|categories|views?:|\d+ (?:views|comments|shares)|like this|click here|"
    r"download (?:the|our) app|"
    r"поделиться|комментари|читайте также|читать также|подпис|оцените|рейтинг|теги$|просмотр|распечатать|реклама|"
    r"все права|также по теме|"
    r"следите за|наш(?:и|ем)? (?:telegram|телеграм)|"
    r"ulashish|ulashing|baholang|izoh|obuna|ko'?proq o'?qi|reklama|do'stlar|teglar$|barcha huquqlar|ko'rishlar|"
    r"улашиш|баҳоланг|изоҳ|обуна|ўқинг|дўстлар|бөлісу|пікір|жазыл|"
    r"teilen|drucken|kommentar|lesen sie auch|mehr zum thema|abonnieren|newsletter|anzeige$|werbung$|anmelden|"
    r"bewerten|alle rechte|"
    r"partager|imprimer|commentaires?\b|lire aussi|abonnez|publicité|compartir|imprimir|comentarios?\b|leer también|"
    r"suscr|publicidad|"
    r"condividi|stampa$|commenti\b|leggi anche|iscriviti|paylaş|yorum|abone|oylayın|yazdır)",
    re.IGNORECASE,
)
BYLINE = re.compile(
    r"[\s*_]*(?:(?:written |story |text |words )?by|автор(?:ы)?\s*[:：]|текст\s*[:：]|muallif(?:lar)?\s*[:：]|"
    r"муаллиф\s*[:：]|von|par|por|di|"
    r"autor(?:in|en)?\s*[:：]|text\s*[:：]|author(?:s)?\s*[:：]|yazan\s*[:：])\s*(?P<names>[^\n|]{3,120})",
    re.IGNORECASE,
)
_MARKS_ONLY = re.compile(r"[\W_]+$")
_WRAP_LIMIT = 100


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int  # without the line end and trailing white space
    words: str


def make_blocks(text: str, *, markdown: bool = False) -> list[Block]:
    """Return the blocks of a text; the headline's block is a heading outside the body."""
    blocks = _front_matter(text) if markdown else []
    lines = _lines(text, blocks[-1].end if blocks else 0)
    group: list[_Line] = []
    in_fence = False
    for line in [*lines, _Line(len(text), len(text), "")]:
        if markdown and _MD_FENCE.match(line.words):
            in_fence = not in_fence
        if line.words.strip() or (in_fence and line.start < len(text)):
            group.append(line)
        elif group:
            blocks.extend(_markdown_group(group) if markdown else _plain_group(group))
            group = []
    blocks = [_trimmed(text, b) for b in blocks]
    blocks = [b for b in blocks if b.start < b.end]
    blocks = _with_headings(text, blocks, markdown)
    return _with_furniture(text, blocks)


def is_furniture(words: str) -> bool:
    """Tell whether a line says nothing of the story: sharing, rating, comments, related links, notices."""
    words = words.strip(" \t•·|*#>-")
    return len(words) <= 120 and bool(_FURNITURE.match(words.replace("‘", "'").replace("ʻ", "'")))


def _lines(text: str, start: int) -> list[_Line]:
    found = []
    at = start
    while at < len(text):
        match = _LINE.match(text, at)
        if match is None or match.end() == at:
            break
        words = match.group().rstrip()
        found.append(_Line(at, at + len(words), words))
        at = match.end()
    return found


def _front_matter(text: str) -> list[Block]:
    match = re.match(r"﻿?(---|\+\+\+)[ \t]*\r?\n", text)
    if not match:
        return []
    close = re.compile(rf"^(?:{re.escape(match[1])}|\.\.\.)[ \t]*\r?$", re.MULTILINE).search(
        text, match.end(), match.end() + 20_000
    )
    if not close:
        return []
    return [Block(0, close.end(), BlockKind.FURNITURE, False)]


def _trimmed(text: str, block: Block) -> Block:
    start, end = block.start, block.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Block(start, end, block.kind, block.body)


def _plain_group(group: list[_Line]) -> list[Block]:
    """Turn a run of lines without a blank one into blocks: one where they are hard-wrapped, else one a line."""
    if len(group) == 1 or _is_wrapped(group):
        blocks: list[Block] = []
        start = 0
        for index in range(1, len(group) + 1):
            if index == len(group) or _LIST_ITEM.match(group[index].words):
                first = group[start]
                kind = BlockKind.LIST_ITEM if _LIST_ITEM.match(first.words) else BlockKind.PARAGRAPH
                blocks.append(Block(first.start, group[index - 1].end, kind))
                start = index
        return blocks
    return [
        Block(line.start, line.end, BlockKind.LIST_ITEM if _LIST_ITEM.match(line.words) else BlockKind.PARAGRAPH)
        for line in group
    ]


def _is_wrapped(group: list[_Line]) -> bool:
    """Tell lines broken at a column from lines that are paragraphs each."""
    lengths = [len(line.words) for line in group[:-1]]
    if max(lengths) > _WRAP_LIMIT or sum(lengths) / len(lengths) < 45:
        return False
    open_ends = sum(not re.search(r"[.!?…:][\"'”’»)]*$", line.words) for line in group[:-1])
    return open_ends * 2 >= len(lengths) and min(lengths) > 0.5 * max(lengths)


def _markdown_group(group: list[_Line]) -> list[Block]:
    blocks: list[Block] = []
    open_kind: BlockKind | None = None
    open_start = open_end = 0

    def close() -> None:
        nonlocal open_kind
        if open_kind is not None:
            blocks.append(Block(open_start, open_end, open_kind))
        open_kind = None

    for index, line in enumerate(group):
        words = line.words
        following = group[index + 1].words if index + 1 < len(group) else ""
        if _MD_HEADING.match(words):
            close()
            blocks.append(Block(*_heading_words(line), BlockKind.HEADING))
        elif open_kind is BlockKind.HEADING and _MD_UNDERLINE.match(words):
            close()
        elif _MD_RULE.match(words):
            close()
            blocks.append(Block(line.start, line.end, BlockKind.FURNITURE, False))
        elif _MD_IMAGE.match(words):
            close()
            blocks.append(Block(line.start, line.end, BlockKind.CAPTION))
        else:
            kind, start = BlockKind.PARAGRAPH, line.start
            if mark := _MD_QUOTE.match(words):
                close()  # each line has its own mark, and a block is one run of the text
                kind, start = BlockKind.QUOTE, line.start + mark.end()
            elif _LIST_ITEM.match(words):
                close()
                bullet = _MD_BULLET.match(words)
                kind, start = BlockKind.LIST_ITEM, line.start + (bullet.end() if bullet else 0)
            elif _MD_UNDERLINE.match(following) and open_kind is None:
                kind = BlockKind.HEADING
            if open_kind is None:
                open_kind, open_start = kind, start
            open_end = line.end
    close()
    return blocks


def _heading_words(line: _Line) -> tuple[int, int]:
    """Return the span of a heading's words: without the marks before them, and without those that close it."""
    mark = _MD_HEADING.match(line.words)
    start = mark.end() if mark else 0
    words = line.words[start:]
    unclosed = words.rstrip("#")
    if not unclosed or unclosed[-1].isspace():
        words = unclosed
    return line.start + start, line.start + start + len(words)


def _with_headings(text: str, blocks: list[Block], markdown: bool) -> list[Block]:
    """Mark the headline, and in plain text the short lines that stand alone above paragraphs."""
    first = next((i for i, b in enumerate(blocks) if b.kind is not BlockKind.FURNITURE), None)
    if first is None:
        return blocks
    found = list(blocks)
    if markdown:
        for index, block in enumerate(found):
            if block.kind is BlockKind.HEADING:
                found[index] = Block(block.start, block.end, BlockKind.HEADING, False)
                break
        else:
            if _is_heading(text, found, first):
                found[first] = Block(found[first].start, found[first].end, BlockKind.HEADING, False)
        return found
    if _is_heading(text, found, first):
        found[first] = Block(found[first].start, found[first].end, BlockKind.HEADING, False)
    for index in range(first + 1, len(found) - 1):
        block = found[index]
        words = text[block.start : block.end]
        if (
            block.kind is BlockKind.PARAGRAPH
            and len(words) <= 80
            and "\n" not in words
            and words[:1].isupper()
            and not _TERMINAL.search(words)
            and not re.search(r"\d{4}|\|", words)
            and not is_furniture(words)
            and found[index + 1].end - found[index + 1].start > 160
            and "\n" in text[block.end : found[index + 1].start]
            and len(words.split()) >= 2
            and index > first + 1
        ):
            found[index] = Block(block.start, block.end, BlockKind.HEADING, True)
    return found


def _is_heading(text: str, blocks: list[Block], index: int) -> bool:
    """Tell whether a text's first line is its headline: short, on its own, no sentence end unless ? or !."""
    block = blocks[index]
    words = text[block.start : block.end]
    if len(words) > 250 or "\n" in words or not any(c.isalpha() for c in words) or len(blocks) - index < 2:
        return False
    if block.kind is BlockKind.LIST_ITEM or is_furniture(words):
        return False
    following = blocks[index + 1]
    longer = any(b.end - b.start > max(len(words), 80) for b in blocks[index + 1 : index + 6])
    apart = text[block.end : following.start].count("\n") >= 1
    ends = re.search(r"[.。:;,]['\"”’»)\]]*$", words) and not re.search(r"\.\.\.|…", words)
    return apart and longer and not ends


def _with_furniture(text: str, blocks: list[Block]) -> list[Block]:
    """Take lines that are no part of the story out of the body: known phrases anywhere, short scraps below the end."""
    found = list(blocks)
    last_prose = -1
    for index, block in enumerate(found):
        words = text[block.start : block.end]
        if (
            block.body
            and block.kind is not BlockKind.HEADING
            and (len(words) > 120 or _TERMINAL.search(words))
            and not _only_links(words)
            and not (len(words) <= 60 and is_furniture(words))
        ):
            last_prose = index
    for index, block in enumerate(found):
        if not block.body:
            continue
        words = text[block.start : block.end]
        if index < 5 and len(words) <= 120 and block.kind is BlockKind.PARAGRAPH and _is_byline_or_date(words):
            found[index] = Block(block.start, block.end, BlockKind.FURNITURE, False)
            continue
        phrase = is_furniture(words) and len(words.split()) <= 10 and not re.search(r"[.!?]\s+\S", words)
        below = last_prose >= 0 and index > last_prose and len(words) <= 120
        scrap = below and (phrase or (block.kind is BlockKind.PARAGRAPH and len(words.split()) <= 15))
        if (
            (phrase and (below or not _TERMINAL.search(words)))
            or scrap
            or _MARKS_ONLY.match(words)
            or _only_links(words)
        ):
            found[index] = Block(block.start, block.end, BlockKind.FURNITURE, False)
    return found


def _only_links(words: str) -> bool:
    return bool(re.fullmatch(r"(?:https?://\S+|www\.\S+)(?:\s+(?:https?://\S+|www\.\S+))*", words))


def _is_byline_or_date(words: str) -> bool:
    """Tell a line that only says who wrote the story, or when."""
    if _TERMINAL.search(words) and not re.search(r"(?:\d|г|p\.m|a\.m)\.?$", words):
        return False
    match = BYLINE.match(words)
    if match and all(w[:1].isupper() or w.lower() in _NAME_WORDS for w in re.findall(r"[^\W\d_]+", match["names"])):
        return True
    if not re.search(r"\d", words) or len(words) > 80:
        return False
    from store.normalise.dates import find_dates

    found = next(find_dates(words, typed=True), None)
    if found is None:
        return False
    rest = re.findall(r"[^\W\d_]{2,}", words[: found.start] + " " + words[found.end :])
    return len(rest) <= 3 and (found.has_year or not rest)


_NAME_WORDS = frozenset("and und и va et y de van von der da al for in".split())
