"""An article with hand-made suggestions: what the design's picture shows, and variations of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from store.articles import Article, Block, BlockKind, DecidedValue, Decision, Evidence, Review, Source, Suggestion
from store.fields import Field, FieldSet, FieldType
from store.review.state import ReviewState, review_state
from store.spans import locate

TEXT = """Prime Ministers of Uzbekistan and Kazakhstan meet in Samarkand

Today, October 22, the fourth Uzbekistan-Kazakhstan interregional cooperation forum took place in Samarkand, as \
reported by the Government of Uzbekistan's official portal.

It was led by Abdulla Aripov, Prime Minister of Uzbekistan, and Uljas Bektenov, Prime Minister of Kazakhstan. \
Uzbekistan and Kazakhstan trade. Kazakhstan buys, Uzbekistan sells; Mangistau, Karakalpakstan and Kyzylorda took part.

Trade turnover reached $4.4 billion last year, the target is $10 billion. In 2023 exports fell by 32%, to $1.4 billion.

“Interregional relations serve as a driving force for expanding the long-term partnership between Uzbekistan and \
Kazakhstan…”, the report stated.

Rate this article"""

FIELDS = FieldSet((
    Field(key="headline", label="Headline", required=True, colour="slate", help="The title."),
    Field(key="published", label="Published", type=FieldType.DATE, required=True, colour="amber"),
    Field(key="publisher", label="Publisher", colour="grey"),
    Field(key="language", label="Language", type=FieldType.LANGUAGE, colour="grey"),
    Field(key="people", label="People", type=FieldType.ENTITY, many=True, colour="blue", attributes=("role",)),
    Field(key="places", label="Places", type=FieldType.ENTITY, many=True, colour="green"),
    Field(key="figures", label="Figures", type=FieldType.NUMBER, many=True, colour="orange",
          attributes=("unit", "about")),
    Field(key="quotes", label="Quotes", type=FieldType.QUOTE, many=True, colour="magenta", attributes=("speaker",)),
    Field(key="keywords", label="Keywords", many=True, colour="teal"),
    Field(key="authors", label="Authors", type=FieldType.ENTITY, many=True, colour="grey"),
    Field(key="summary", label="Summary", type=FieldType.LONG_TEXT, colour="grey"),
    Field(key="mood", label="Mood", type=FieldType.CHOICE, choices=("calm", "tense", "hostile"), colour="violet"),
    Field(key="url", label="Address", type=FieldType.URL, colour="grey"),
    Field(key="body", label="Body", type=FieldType.BLOCKS, colour="slate"),
))  # fmt: skip


def suggestion(value: Any, score: float | None = 0.9, *, words: str | None = None, extractor: str = "names 1",
               agreed: tuple[str, ...] = (), text: str = TEXT, **attributes: Any) -> Suggestion:  # fmt: skip
    """Return a suggestion whose evidence is wherever its words stand."""
    at: tuple[Evidence, ...] = locate(text, words if words is not None else str(value))
    return Suggestion(value=value, attributes=attributes, evidence=at, score=score, extractor=extractor, agreed=agreed)


def suggestions() -> dict[str, tuple[Suggestion, ...]]:
    """Return what was found in the article."""
    quote = TEXT[TEXT.index("Interregional relations") : TEXT.index("”")]
    return {
        "headline": (suggestion(TEXT.split("\n", maxsplit=1)[0], 0.97, extractor="json-ld 1", agreed=("og 1",)),),
        "published": (suggestion("2024-10-22", 0.41, words="October 22", extractor="dates 1", guessed="year"),),
        "publisher": (suggestion("Government of Uzbekistan's official portal", 0.9),),
        "language": (suggestion("en", 0.99, words="", extractor="py3langid 1"),),
        "people": (
            suggestion("Abdulla Aripov", 0.95, role="PM, Uzbekistan"),
            suggestion("Uljas Bektenov", 0.93, role="PM, Kazakhstan"),
        ),
        "places": tuple(
            suggestion(name, 0.88 + 0.01 * i)
            for i, name in enumerate(
                ["Samarkand", "Uzbekistan", "Kazakhstan", "Mangistau", "Karakalpakstan", "Kyzylorda"]
            )
        ),
        "figures": (
            suggestion(4400000000, 0.9, words="$4.4 billion", unit="USD", about="trade turnover, last year"),
            suggestion(10000000000, 0.62, words="$10 billion", unit="USD", about="target"),
            suggestion(1400000000, 0.85, words="$1.4 billion", unit="USD", about="exports, 2023"),
            suggestion(-32, 0.7, words="32%", unit="%", about="vs 2013"),
        ),
        "quotes": (suggestion(quote, 0.9, extractor="quotes 1", speaker="the report"),),
        "keywords": tuple(
            suggestion(word, 0.55, extractor="meta 1")
            for word in ("Qozog'iston", "Samarqand", "O'zbekiston", "Abdulla Aripov")
        ),
    }


def alternatives() -> dict[str, tuple[Suggestion, ...]]:
    """Return runners-up."""
    return {
        "published": (
            suggestion("2023-10-22", 0.38, words="October 22", extractor="htmldate 1"),
            suggestion("2024-10-23T09:30+05:00", None, words="", extractor="import 1"),
        ),
        "authors": (suggestion("Abdulla Aripov", 0.3, extractor="meta 1"),),
    }


def blocks(text: str = TEXT) -> tuple[Block, ...]:
    """Return a block for each paragraph; the first and the last are not in the body."""
    found, start = [], 0
    parts = text.split("\n\n")
    for number, part in enumerate(parts):
        inside = 0 < number < len(parts) - 1
        found.append(Block(start, start + len(part), BlockKind.PARAGRAPH if inside else BlockKind.FURNITURE, inside))
        start += len(part) + 2
    return tuple(found)


def decided(value: Suggestion, decision: Decision = Decision.ACCEPTED, index: int | None = 0,
            becomes: Any = None) -> DecidedValue:  # fmt: skip
    """Return the decision on a suggestion; `becomes` is what it was corrected to."""
    return DecidedValue(
        value=value.value if becomes is None else becomes, attributes=dict(value.attributes), evidence=value.evidence,
        decision=decision, from_=index,
    )  # fmt: skip


def state(
    found: Mapping[str, tuple[Suggestion, ...]] | None = None,
    fields: Mapping[str, tuple[DecidedValue, ...]] | None = None,
    *,
    number: int = 1,
    text: str = TEXT,
    field_set: FieldSet = FIELDS,
) -> ReviewState:
    """Return the example article before an annotator who decided `fields`."""
    article = Article(
        number=number, id=f"a{number}", text=text, language="en", blocks=blocks(text),
        source=Source(name="samarkand.txt", format="text", sha256="0" * 64),
        suggestions=suggestions() if found is None else found, alternatives=alternatives() if found is None else {},
    )  # fmt: skip
    return review_state(article, Review(annotator="annotator 1", fields=fields or {}), field_set, 0.8)


def as_in_the_design() -> ReviewState:
    """Return the state of the design's picture: headline and publisher are decided, the date is guessed."""
    found = suggestions()
    return state(found | {}, {k: (decided(found[k][0]),) for k in ("headline", "publisher")})
