"""The data card: one page that says what a dataset is, with figures and plots; it opens in any browser, off line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from html import escape

from store.articles import Decision, Json
from store.dataset import plots
from store.dataset.facts import Facts, Wide
from store.fields import FieldSet

CARD_SUFFIX = ".card.html"
_MOST = 15
_STYLE = """
:root{--page:#fbfaf8;--text:#23262b;--muted:#646a73;--line:#dcdad5;--bar:#3b6fd4;
--k0:#2f8f5f;--k1:#c98a1c;--k2:#3b6fd4;--k3:#c4463f}
@media(prefers-color-scheme:dark){:root{--page:#191b1e;--text:#e6e4df;--muted:#9a9da5;--line:#33363c;--bar:#6ea0ff;
--k0:#3c9a6b;--k1:#d08f2e;--k2:#6ea0ff;--k3:#e5675f}}
body{margin:40px auto;max-width:760px;padding:0 24px;background:var(--page);color:var(--text);
font:15px/1.5 Inter,system-ui,sans-serif}
h1{font-size:26px;margin:0 0 4px}h2{font-size:17px;margin:32px 0 8px}p.sub{color:var(--muted);margin:0 0 16px}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:right;padding:4px 8px;border-bottom:1px solid var(--line)}
th:first-child,td:first-child{text-align:left}th{color:var(--muted);font-weight:500}
svg{max-width:100%;height:auto;display:block}svg text{font:12px Inter,system-ui,sans-serif;fill:var(--text)}
svg text.n{fill:var(--muted)}svg rect{fill:var(--bar)}svg line{stroke:var(--line)}
.k0{fill:var(--k0)!important}.k1{fill:var(--k1)!important}.k2{fill:var(--k2)!important}.k3{fill:var(--k3)!important}
.key span{margin-right:16px}.key i{display:inline-block;width:10px;height:10px;border-radius:2px;margin-right:6px}
code{font-size:13px}ul{padding-left:20px}
"""


def card(
    title: str,
    fields: FieldSet,
    facts: Facts,
    manifest: Mapping[str, Json],
) -> bytes:
    """Return the card as one HTML page; `manifest` is the one beside the export, `facts` counted with `wide`."""
    wide = facts.wide
    assert wide is not None, "a card needs facts that were counted wide"
    counts = manifest["counts"]
    parts = [
        f"<h1>{escape(title)}</h1>",
        f'<p class="sub">{escape(_subtitle(facts, manifest))}</p>',
        _fields_table(fields, counts),
        _splits(counts, manifest),
        _dates(wide),
        _section("Length in characters", plots.columns(_lengths(wide), "Articles by length in characters")),
        _commonest("Sources", wide.sites, "Articles by source") if len(wide.sites) > 1 else "",
        _commonest("Languages", wide.languages, "Articles by language"),
        *(
            _commonest(fields[key].label, counted, f"Values of {fields[key].label}")
            for key, counted in sorted(wide.choices.items())
        ),
        _decisions(fields, wide),
        _left_out(manifest),
        _made(manifest),
    ]
    body = "\n".join(part for part in parts if part)
    page = (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"
    )
    return page.encode("utf-8", "replace")


def _subtitle(facts: Facts, manifest: Mapping[str, Json]) -> str:
    total = sum(facts.articles.values())
    articles = "1 article" if total == 1 else f"{total:,} articles"
    wide = facts.wide
    hours = f", {wide.seconds / 3600:.1f} hours of review" if wide is not None and wide.seconds >= 360 else ""
    people = f", {len(wide.annotators)} annotators" if wide is not None and len(wide.annotators) > 1 else ""
    return f"{articles}, {facts.characters:,} characters{people}{hours}. Format: {manifest['format']}."


def _fields_table(fields: FieldSet, counts: Mapping[str, Json]) -> str:
    rows = []
    for field in fields:
        count = counts["fields"][field.key]
        of = counts["articles"] or 1
        rows.append(
            f"<tr><td>{escape(field.label)} <code>{escape(field.key)}</code></td><td>{count['decided']:,}</td>"
            f"<td>{count['filled']:,} ({count['filled'] / of:.0%})</td><td>{count['values']:,}</td>"
            f"<td>{count['spans']:,}</td></tr>"
        )
    head = "<tr><th>Field</th><th>Decided</th><th>With a value</th><th>Values</th><th>Spans of evidence</th></tr>"
    return f"<h2>Fields</h2><table>{head}{''.join(rows)}</table>"


def _splits(counts: Mapping[str, Json], manifest: Mapping[str, Json]) -> str:
    splits = counts["splits"]
    if not splits:
        return ""
    plot = plots.bars([(name, split["articles"]) for name, split in splits.items()], "Articles by split")
    options = manifest["options"]
    how = f"Split by {options.get('split_by', 'id')}"
    if options.get("stratify"):
        how += f", stratified by {options['stratify']}"
    near = manifest.get("near_copies") or {}
    told = ""
    if near.get("groups"):
        told = f"<p>{near['groups']:,} groups of near copies, {near['across']:,} of them in more than one split.</p>"
    return f"<h2>Splits</h2><p>{escape(how)}, seed {options.get('seed', 0)}.</p>{plot}{told}"


def _decisions(fields: FieldSet, wide: Wide) -> str:
    kinds = [d.value for d in (Decision.ACCEPTED, Decision.CORRECTED, Decision.ADDED, Decision.REJECTED)]
    rows = [
        (f.label, [(kind, wide.decisions[f.key][kind]) for kind in kinds]) for f in fields if wide.decisions.get(f.key)
    ]
    if not rows:
        return ""
    key = "".join(f'<span><i style="background:var(--k{i})"></i>{kind}</span>' for i, kind in enumerate(kinds))
    plot = plots.stacked(rows, kinds, "Decisions by field")
    return f'<h2>What people did to what was suggested</h2><p class="key">{key}</p>{plot}'


def _left_out(manifest: Mapping[str, Json]) -> str:
    losses = manifest["losses"]
    if not losses:
        return ""
    items = "".join(f"<li>{loss['count']:,} {escape(loss['what'])}</li>" for loss in losses)
    return f"<h2>What this format leaves out</h2><ul>{items}</ul>"


def _made(manifest: Mapping[str, Json]) -> str:
    files = "".join(
        f"<tr><td>{escape(f['name'])}</td><td>{f['bytes']:,}</td><td><code>{f['sha256'][:16]}…</code></td></tr>"
        for f in manifest["files"]
    )
    options = ", ".join(f"{k} = {v}" for k, v in manifest["options"].items() if v not in ("", None, [], {}))
    ours = manifest["copydesk"] or "(not installed)"
    return (
        f"<h2>How it was made</h2><p>Copydesk {escape(ours)}. {escape(options)}.<br>"
        f"Project <code>{manifest['project'][:16]}…</code></p>"
        f"<table><tr><th>File</th><th>Bytes</th><th>SHA-256</th></tr>{files}</table>"
    )


def _section(title: str, plot: str) -> str:
    return f"<h2>{escape(title)}</h2>{plot}" if plot else ""


def _dates(wide: Wide) -> str:
    if not wide.months:
        return ""
    listed = _months(wide)
    title = "Articles by month" if len(listed[0][0]) == 7 else "Articles by year"
    return _section(title, plots.columns(listed, title))


def _months(wide: Wide) -> list[tuple[str, int]]:
    """Return all months from the first to the last, also those without an article; years where those are many."""
    full = {name: count for name, count in wide.months.items() if len(name) == 7 and name[:4].isdigit()}
    years = Counter({name[:4]: 0 for name in wide.months})
    for name, count in wide.months.items():
        years[name[:4]] += count
    if not full or len(years) > 6:
        return sorted(years.items())
    first, last = min(full), max(full)
    listed, year, month = [], int(first[:4]), int(first[5:])
    while (name := f"{year:04}-{month:02}") <= last:
        listed.append((name, full.get(name, 0)))
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return listed


def _lengths(wide: Wide) -> list[tuple[str, int]]:
    return [(f"to {bound:,}", count) for bound, count in sorted(wide.lengths.items())]


def _commonest(title: str, counted: Counter[str], said: str) -> str:
    """Return the commonest as bars; how much all others are together is said in words, or it would dwarf them."""
    ordered: Sequence[tuple[str, int]] = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    plot = plots.bars([(name or "not known", count) for name, count in ordered[:_MOST]], said)
    rest = ordered[_MOST:]
    if rest:
        plot += f'<p class="sub">and {len(rest):,} others with {sum(count for _, count in rest):,} together</p>'
    return _section(title, plot)
