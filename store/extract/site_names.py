"""What a page's publisher is called, and how its name is cut off a headline or title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from store.extract.candidates import loose
from store.extract.page_data import PageData, strings, types_of

_SEPARATOR = re.compile(
    r"\s+[-–—|·•»›/]+\s+|\s*[|ㅣ｜»]\s*|\s*[：:]\s*(?=\S{2,24}$)|(?<=\S)\s+[-–—]\s*(?=\S{2,30}$)|-(?=\S{2,16}$)"
)
_DOMAIN_NOISE = frozenset("www m amp mobile news co com org net de at ch uk edition o".split())
_COMPANY = re.compile(
    r"\b(?:gmbh|ag|inc|ltd|llc|plc|s\.?a\.?|co\.?\s?kg|kg|se|corp|corporation|group|verlag)\b\.?", re.I
)


def host_words(url: str | None) -> list[str]:
    """Return the telling labels of a host name, the most telling first ("www.rp-online.de": "rp-online")."""
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return []
    labels = [label for label in host.split(".")[:-1] if label not in _DOMAIN_NOISE]
    return sorted(labels, key=len, reverse=True)


def stated_names(data: PageData) -> list[str]:
    """Return the names that the page gives its publisher, the best founded first."""
    names: list[str] = []
    article = data.article or {}
    names += strings(data.resolve(article.get("publisher")), "name", "legalName")
    names += data.meta.get("og:site_name", [])[:2]
    names += data.meta.get("application-name", [])[:1]
    for node in data.nodes[:200]:
        if types_of(node) & {"NewsMediaOrganization", "WebSite"}:
            names += strings(node.get("name"))[:1]
    names += data.meta.get("publisher", [])[:1]
    names += [
        n for n in data.meta.get("dc.publisher", [])[:1] + data.meta.get("article:publisher", [])[:1] if "/" not in n
    ]
    names += data.meta.get("apple-mobile-web-app-title", [])[:1]
    names += [n for n in data.meta.get("twitter:site", [])[:1] if not n.startswith("http")]
    return list(dict.fromkeys(n for n in names if 1 < len(n) <= 80 and "://" not in n))


def is_site_name(words: str, names: Sequence[str], hosts: Sequence[str]) -> bool:
    """Tell whether words name the publisher, as it calls itself or as its host is called."""
    squashed = loose(words).replace(" ", "")
    if not squashed:
        return True
    for name in names:
        other = loose(_COMPANY.sub("", name)).replace(" ", "")
        if other and (
            squashed == other
            or (len(other) > 3 and (other in squashed or squashed in other) and 0.6 < len(squashed) / len(other) < 1.8)
        ):
            return True
    return any(
        len(squashed) > 2
        and (host.replace("-", "") in squashed or squashed in host.replace("-", ""))
        and 0.4 < len(squashed) / len(host.replace("-", "")) < 2.5
        for host in hosts
    )


def without_site_name(title: str, names: Sequence[str], hosts: Sequence[str], known: Sequence[str] = ()) -> str:
    """Cut the publisher's name (and a section before it) off a title's ends.

    `known` are other wordings of the headline: what one of them leaves over at the end is cut, too.
    """
    title = title.strip()
    folded = loose(title)
    for other in known:
        own = loose(other)
        if len(own) >= 15 and folded != own and folded.startswith(own):
            for cut in _SEPARATOR.finditer(title):
                if loose(title[: cut.start()]) == own:
                    return title[: cut.start()].strip()
    before, colon, after = title.partition(": ")
    if colon and len(after) >= 15 and loose(before) in {loose(name) for name in names}:
        title = after.strip()
    for _ in range(3):
        cuts = list(_SEPARATOR.finditer(title))
        if not cuts:
            break
        last = cuts[-1]
        if len(title[: last.start()]) >= 8 and is_site_name(title[last.end() :], names, hosts):
            title = title[: last.start()].strip()
            continue
        first = cuts[0]
        if len(title[first.end() :]) >= 15 and is_site_name(title[: first.start()], names, hosts):
            title = title[first.end() :].strip()
            continue
        break
    return title
