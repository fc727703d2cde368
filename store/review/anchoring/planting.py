"""Alter a suggestion on purpose: plausibly, by its type, and never into what may be right.

Every alteration is decided by the seed, the article, the field and the place of the suggestion. What comes out is
shown and nothing else: see `veil`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from itertools import pairwise

from store.articles import Article, Evidence, Json, Suggestion, Value
from store.fields import Field, FieldSet, FieldType
from store.review.anchoring import draw

_DIGITS = "0123456789"
_DAYS = (1, -1, 2, -2, 7, -7)
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_LANGUAGES: Mapping[str, tuple[str, ...]] = {
    "uz": ("kk", "uz-Cyrl", "tr"), "kk": ("uz", "ky", "ru"), "ky": ("kk", "ru"), "ru": ("uk", "be", "bg"),
    "uk": ("ru", "be"), "en": ("de", "nl"), "de": ("nl", "en"), "nl": ("de", "en"), "es": ("pt", "it"),
    "pt": ("es", "it"), "fr": ("it", "es"), "it": ("es", "fr"), "ar": ("fa", "ur"), "fa": ("ar", "ur"),
    "tr": ("az", "uz"), "zh": ("ja", "ko"), "ja": ("zh", "ko"),
}  # fmt: skip
"""Languages that are mixed up in earnest."""
_CONFUSED: Mapping[str, tuple[str, ...]] = {
    "authors": ("people",), "people": ("authors", "organisations"), "publisher": ("organisations",),
    "organisations": ("publisher", "places", "people"), "places": ("organisations", "people"), "section": (),
    "headline": (), "keywords": (),
}  # fmt: skip
"""From which fields a name is taken for one of another by mistake; of fields that are not named: from all names."""


@dataclass(frozen=True, slots=True)
class _At:
    """The suggestion to alter, and where it stands."""

    article: Article
    field: Field
    index: int
    true: Suggestion
    seed: str
    name: str
    """Under which the field takes part in the draw."""

    def order(self, options: Iterable[Value]) -> list[Value]:
        """Return options in the order that the seed gives them here."""
        return draw.shuffled(list(options), self.seed, "choice", self.article.id, self.name, self.index)

    def pick(self, count: int, what: str) -> int:
        """Return a number below `count` that the seed gives here."""
        return draw.number(self.seed, what, self.article.id, self.name, self.index) % count

    def others(self) -> list[Suggestion]:
        """Return the other suggestions of the field."""
        return [s for i, s in enumerate(self.article.suggestions[self.field.key]) if i != self.index]


def plant(  # noqa: PLR0917
    article: Article, fields: FieldSet, key: str, index: int, seed: str, name: str | None = None
) -> Suggestion | None:
    """Return an altered suggestion in the place of one, or None where nothing plausible comes of it.

    It never equals what was suggested, a runner-up, or anything that somebody decided on in the field: any of those
    may be right.
    """
    true = article.suggestions[key][index]
    at = _At(article, fields[key], index, true, seed, name or key)
    maybe_right = _maybe_right(article, at.field)
    for maker in _makers(at.field):
        for value in at.order(maker(at)):
            if _is_sound(at, value, maybe_right):
                return Suggestion(
                    value=value.value, attributes=dict(value.attributes), evidence=value.evidence,
                    score=true.score, extractor=true.extractor, agreed=true.agreed,
                )  # fmt: skip
    return None


def _makers(field: Field) -> Iterator[Callable[[_At], Iterable[Value]]]:
    """Yield ways to alter a value of the field, the most plausible first."""
    for name in ("role", "speaker"):
        if name in field.attributes:
            yield partial(_swapped_attribute, name)
    if field.type is FieldType.DATE:
        yield _other_date
    elif field.type is FieldType.NUMBER:
        yield _other_number
    elif field.type is FieldType.CHOICE:
        yield _other_choice
    elif field.type is FieldType.LANGUAGE:
        yield _other_language
    elif field.type is FieldType.URL:
        yield _other_address
    elif field.type in (FieldType.LONG_TEXT, FieldType.QUOTE):
        yield _truncated
    else:
        if field.type is FieldType.ENTITY or not field.many:
            yield _other_name
        yield _mixed_name
        yield _truncated
        yield _one_letter


def _swapped_attribute(name: str, at: _At) -> Iterator[Value]:
    """Yield the value with a role or a speaker that belongs to another one."""
    mine = at.true.attributes.get(name)
    given = {str(s.attributes[name]): s.attributes[name] for s in at.others() if s.attributes.get(name)}
    if name == "speaker":
        given |= {str(s.value): s.value for s in at.article.suggestions.get("people", ()) if s.value}
    if not mine:
        return
    for other in given.values():
        if str(other) not in str(mine) and str(mine) not in str(other):
            yield _value(at, at.true.value, attributes={**at.true.attributes, name: other})


def _other_date(at: _At) -> Iterator[Value]:
    """Yield dates near by, no more precise than the one suggested."""
    text = str(at.true.value)
    found = _DATE.match(text)
    if found is None:
        return
    year, month, day = (int(part) if part else None for part in found.groups())
    rest = text[found.end() :]
    if year is None:
        return
    if month is None:
        yield from (_value(at, f"{year + by:04}{rest}") for by in (1, -1) if 1 <= year + by <= 9999)
        return
    if day is None:
        for by in (1, -1, 2):
            total = year * 12 + month - 1 + by
            yield _value(at, f"{total // 12:04}-{total % 12 + 1:02}{rest}")
        return
    for days in _DAYS:
        shifted = _shifted(year, month, day, days)
        if shifted is not None:
            yield _value(at, shifted + rest)
    if month != day <= 12:
        yield _value(at, f"{year:04}-{day:02}-{month:02}{rest}")


def _shifted(year: int, month: int, day: int, days: int) -> str | None:
    try:
        return (date(year, month, day) + timedelta(days=days)).isoformat()
    except (ValueError, OverflowError):
        return None


def _other_number(at: _At) -> Iterator[Value]:
    """Yield the figure with one digit changed, two swapped, or a thousand times too much or too little."""
    number = at.true.value
    if isinstance(number, bool) or not isinstance(number, int | float):
        return
    from store.normalise.values import number_words

    words = number_words(number)
    places = [i for i, c in enumerate(words) if c in _DIGITS]
    significant = [i for i in places if words[i] != "0"] or places
    for place in significant:
        by = 1 + at.pick(8, f"digit {place}")
        digit = str((int(words[place]) + by) % 10)
        if not (digit == "0" and place == places[0]):
            yield from _number(at, words[:place] + digit + words[place + 1 :])
    for one, two in pairwise(places):
        if words[one] != words[two] and not (one == places[0] and words[two] == "0"):
            swapped = list(words)
            swapped[one], swapped[two] = words[two], words[one]
            yield from _number(at, "".join(swapped))
    if isinstance(number, int) and abs(number) >= 1_000_000 and number % 1000 == 0:
        yield _value(at, number // 1000)


def _number(at: _At, words: str) -> Iterator[Value]:
    try:
        yield _value(at, int(words) if isinstance(at.true.value, int) else float(words))
    except ValueError:
        return


def _other_choice(at: _At) -> Iterator[Value]:
    yield from (_value(at, choice) for choice in at.field.choices if choice != at.true.value)


def _other_language(at: _At) -> Iterator[Value]:
    base = str(at.true.value).split("-")[0].lower()
    yield from (_value(at, tag) for tag in _LANGUAGES.get(base, ("en", "de", "ru")))


def _other_address(at: _At) -> Iterator[Value]:
    """Yield the address of another page of the site: a digit changed, or the last part gone."""
    address = str(at.true.value)
    digits = [i for i, c in enumerate(address) if c in _DIGITS and i > address.find("//") + 2]
    for place in digits[-3:]:
        digit = str((int(address[place]) + 1 + at.pick(8, f"digit {place}")) % 10)
        yield _value(at, address[:place] + digit + address[place + 1 :])
    shorter = address.rstrip("/").rsplit("/", 1)[0]
    if shorter.count("/") >= 3:
        yield _value(at, shorter)


def _other_name(at: _At) -> Iterator[Value]:
    """Yield names of the same kind from elsewhere in the article, with the words they stand in."""
    for kind in _CONFUSED.get(at.field.key, ("people", "organisations", "places")):
        if kind == at.field.key:
            continue  # a second time in the same list is no error that one has to look for
        for other in at.article.suggestions.get(kind, ()):
            if isinstance(other.value, str):
                yield _value(at, other.value, evidence=other.evidence[:1])


def _mixed_name(at: _At) -> Iterator[Value]:
    """Yield the name with another one's last word: "Abdulla Bektenov"."""
    mine = str(at.true.value).split()
    if not 2 <= len(mine) <= 4 or at.field.type is not FieldType.ENTITY:
        return
    kinds = (at.field.key, "people") if at.field.key in ("people", "authors") else (at.field.key,)
    for kind in dict.fromkeys(kinds):
        for other in at.article.suggestions.get(kind, ()):
            words = str(other.value).split()
            if 2 <= len(words) <= 4 and words[-1] != mine[-1]:
                yield _value(at, " ".join((*mine[:-1], words[-1])))


def _truncated(at: _At) -> Iterator[Value]:
    """Yield the value without its last words, and its evidence cut to match."""
    text = str(at.true.value)
    ends = [m.start() for m in re.finditer(r"\s+\S", text)]
    if not ends:
        return
    least = len(text) * (0.3 if len(ends) > 2 else 0)
    for end in [e for e in ends if e >= least][-4:]:
        short = text[:end].rstrip(" ,;:–—-")
        if short and short != text:
            yield _value(at, short, evidence=tuple(_cut(at.article.text, e, short) for e in at.true.evidence))


def _cut(text: str, span: Evidence, short: str) -> Evidence:
    """Return the part of a span that says a shortened value, or the whole span where it says it otherwise."""
    if not span.quote.startswith(short):
        return span
    return Evidence(span.start, span.start + len(short), text[span.start : span.start + len(short)])


def _one_letter(at: _At) -> Iterator[Value]:
    """Yield the word with two neighbouring letters in each other's place."""
    text = str(at.true.value)
    for i in range(1, len(text) - 1):
        if text[i].isalpha() and text[i + 1].isalpha() and text[i].lower() != text[i + 1].lower():
            yield _value(at, text[:i] + text[i + 1] + text[i] + text[i + 2 :])


# --- what an alteration may not be ----------------------------------------------------------------------------------


def _maybe_right(article: Article, field: Field) -> frozenset[tuple[str, str]]:
    """Return all that anybody proposed or decided in a field, folded: any of it may be right."""
    known: list[Value] = [*article.suggestions.get(field.key, ()), *article.alternatives.get(field.key, ())]
    for review in article.reviews:
        known.extend(review.fields.get(field.key, ()))
    return frozenset(_folded(field, value) for value in known)


def _folded(field: Field, value: Value) -> tuple[str, str]:
    """Return what tells values of a field apart: folded, and with the attributes that are checked like the value."""
    from store.normalise import key

    told = "\x1f".join(f"{name}={value.attributes.get(name) or ''}" for name in ("role", "speaker"))
    return key(field, value), told


def _is_sound(at: _At, value: Value, maybe_right: frozenset[tuple[str, str]]) -> bool:
    folded = _folded(at.field, value)
    if folded in maybe_right or folded[0] == "":
        return False
    if folded[0] == _folded(at.field, at.true)[0]:
        return dict(value.attributes) != dict(at.true.attributes)  # the attribute is what was altered
    if any(folded[0] == known[0] for known in maybe_right):
        return False
    return all(at.article.text[e.start : e.end] == e.quote for e in value.evidence)


def _value(
    at: _At,
    value: object,
    *,
    attributes: Mapping[str, Json] | None = None,
    evidence: tuple[Evidence, ...] | None = None,
) -> Value:
    """Return the suggestion's value with some of it altered."""
    base = Value(
        value=at.true.value,
        attributes=dict(at.true.attributes if attributes is None else attributes),
        evidence=at.true.evidence if evidence is None else evidence,
    )
    return replace(base, value=value)  # type: ignore[arg-type]
