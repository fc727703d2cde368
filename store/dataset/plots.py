"""Small plots as SVG, drawn from counts: bars that name and number what they show. The same counts, the same bytes."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

_LABEL, _BAR, _ROW, _NUMBER = 190, 360, 22, 70
_HEIGHT, _GAP = 120, 2


def bars(counts: Sequence[tuple[str, int]], title: str) -> str:
    """Return horizontal bars, one a name, each with its number."""
    most = max((count for _, count in counts), default=0) or 1
    width, height = _LABEL + _BAR + _NUMBER, _ROW * len(counts) + 4
    parts = []
    for place, (name, count) in enumerate(counts):
        top = place * _ROW + 2
        length = count / most * _BAR
        shown = name if len(name) <= 26 else f"{name[:25]}…"
        parts.append(
            f'<text x="{_LABEL - 8}" y="{top + 15}" text-anchor="end">{escape(shown or "none")}</text>'
            f'<rect x="{_LABEL}" y="{top + 3}" width="{max(length, 1):.1f}" height="{_ROW - 6}" rx="2"/>'
            f'<text class="n" x="{_LABEL + max(length, 1) + 6:.1f}" y="{top + 15}">{count:,}</text>'
        )
    return _svg(width, height, title, parts)


def stacked(rows: Sequence[tuple[str, Sequence[tuple[str, int]]]], kinds: Sequence[str], title: str) -> str:
    """Return a bar a name, divided by kind in the order of `kinds`; each part is named and numbered in its tooltip."""
    width, height = _LABEL + _BAR + _NUMBER, _ROW * len(rows) + 4
    parts = []
    for place, (name, given) in enumerate(rows):
        counts = dict(given)
        total = sum(counts.values()) or 1
        top, left = place * _ROW + 2, float(_LABEL)
        shown = name if len(name) <= 26 else f"{name[:25]}…"
        parts.append(f'<text x="{_LABEL - 8}" y="{top + 15}" text-anchor="end">{escape(shown)}</text>')
        for number, kind in enumerate(kinds):
            length = counts.get(kind, 0) / total * _BAR
            if length > 0:
                parts.append(
                    f'<rect class="k{number}" x="{left:.1f}" y="{top + 3}" width="{max(length - 1, 0.5):.1f}" '
                    f'height="{_ROW - 6}"><title>{escape(kind)}: {counts[kind]:,}</title></rect>'
                )
                left += length
        parts.append(f'<text class="n" x="{_LABEL + _BAR + 6}" y="{top + 15}">{sum(counts.values()):,}</text>')
    return _svg(width, height, title, parts)


def columns(counts: Sequence[tuple[str, int]], title: str) -> str:
    """Return upright columns in the given order, the first, the last and the highest named."""
    most = max((count for _, count in counts), default=0) or 1
    width = _LABEL + _BAR + _NUMBER
    step = (width - 60) / max(len(counts), 1)
    parts = [f'<text class="n" x="44" y="14" text-anchor="end">{most:,}</text>']
    parts.append(f'<line x1="50" y1="{_HEIGHT}" x2="{width}" y2="{_HEIGHT}"/>')
    named = {0, len(counts) - 1, max(range(len(counts)), key=lambda i: counts[i][1])} if counts else set()
    last_named = -100.0
    for place, (name, count) in enumerate(counts):
        left, height = 52 + place * step, count / most * (_HEIGHT - 6)
        bar = max(min(step - _GAP, 40), 1)
        parts.append(
            f'<rect x="{left:.1f}" y="{_HEIGHT - height:.1f}" width="{bar:.1f}" height="{height:.1f}" rx="1">'
            f"<title>{escape(name)}: {count:,}</title></rect>"
        )
        if place in named and left - last_named > 70:
            last_named = left
            anchor = "end" if left > width - 80 else "start"
            at = left + bar if anchor == "end" else left
            parts.append(f'<text x="{at:.1f}" y="{_HEIGHT + 16}" text-anchor="{anchor}">{escape(name)}</text>')
    return _svg(width, _HEIGHT + 22, title, parts)


def _svg(width: int, height: int, title: str, parts: Sequence[str]) -> str:
    return (
        f'<svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
        f'aria-label="{escape(title, quote=True)}">{"".join(parts)}</svg>'
    )
