"""Articles made by hand for the reader's tests, and the desk that shows them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from gui.desk import Desk, Submission
from store import spans
from store.articles import Article, Block, BlockKind, Review, Source, Suggestion
from store.fields import Field, FieldSet, FieldType
from store.review.state import ReviewState, review_state

FIELDS = FieldSet(
    (
        Field(key="headline", label="Headline", required=True, hotkey="1", colour="slate"),
        Field(key="published", label="Published", type=FieldType.DATE, required=True, hotkey="3", colour="amber"),
        Field(key="publisher", label="Publisher", hotkey="4", colour="violet"),
        Field(key="people", label="People", type=FieldType.ENTITY, many=True, hotkey="5", colour="blue"),
        Field(key="places", label="Places", type=FieldType.ENTITY, many=True, hotkey="6", colour="green"),
        Field(key="figures", label="Figures", type=FieldType.NUMBER, many=True, hotkey="8", colour="orange"),
        Field(key="quotes", label="Quotes", type=FieldType.QUOTE, many=True, hotkey="9", colour="magenta"),
        Field(key="keywords", label="Keywords", many=True, hotkey="0", colour="teal"),
        Field(key="body", label="Body", type=FieldType.BLOCKS),
    )
)

HEADLINE = "Ferry crews and harbour pilots meet in Port Linden"
PARAGRAPHS = (
    "Today, March 14, the third coastal transport meeting took place in Port Linden, as the Harbour Board of "
    "North Linden's daily bulletin reported.",
    "About 120 captains came from both shores of the strait. The talks were led by Ada Brunner, head of the Harbour "
    "Board, and Teo Marchetti, who runs the Isle Ferry Company out of Port Linden.",
    "Over the past six years freight on the strait has nearly doubled, reaching $3.1 million last season. More than "
    "40 vessels now sail between Port Linden and Westholm, while over 15 are laid up on the island for repair.",
    "“The ferries carry more than cargo across this strait: they carry schoolchildren, mail and the doctors who "
    "visit the island on Thursdays, and we mean to keep every one of those lines open,” Ada Brunner said.",
    "In 2023, the number of winter sailings from Westholm to Port Linden fell by 12% compared with the year before, "
    "and fares brought in only $1.2 million.",
)
FURNITURE = ("Ferries Linden Westholm Ada Brunner", "Rate Count", "Rate this article", "Share with your friends")


def article_of(
    paragraphs: Iterable[tuple[str, BlockKind, bool]],
    suggestions: Mapping[str, Sequence[Suggestion]] | None = None,
    *,
    number: int = 1,
) -> Article:
    """Join paragraphs to an article whose blocks they are."""
    text, blocks = "", []
    for words, kind, body in paragraphs:
        blocks.append(Block(len(text), len(text) + len(words), kind, body))
        text += words + "\n\n"
    source = Source(name="sample.txt", format="text", sha256="0" * 64)
    return Article(
        number=number, id="sample.txt", text=text, source=source, title=HEADLINE, language="en", blocks=tuple(blocks),
        suggestions={key: tuple(values) for key, values in (suggestions or {}).items()},
    )  # fmt: skip


def sample() -> Article:
    """Return an article with a headline, five paragraphs, a quotation and four lines of furniture."""
    plain = article_of(
        [
            (HEADLINE, BlockKind.HEADING, False),
            *((words, BlockKind.PARAGRAPH, True) for words in PARAGRAPHS),
            *((words, BlockKind.FURNITURE, False) for words in FURNITURE),
        ]
    )
    text = plain.text

    def said(value: str | float, words: str, score: float = 0.9, **attributes: str) -> Suggestion:
        found = spans.locate(text, words)
        assert found, words
        return Suggestion(value=value, attributes=attributes, evidence=found, score=score, extractor="names 1")

    quotation = PARAGRAPHS[3].split("”")[0].removeprefix("“")
    suggestions = {
        "headline": [said(HEADLINE, HEADLINE, 0.99)],
        "published": [said("2024-03-14", "March 14", 0.41, guessed="year")],
        "publisher": [said("Harbour Board of North Linden", "Harbour Board of North Linden's daily bulletin")],
        "people": [said("Ada Brunner", "Ada Brunner", role="head"), said("Teo Marchetti", "Teo Marchetti")],
        "places": [said(name, name) for name in ("Port Linden", "North Linden", "Westholm")],
        "figures": [
            said(120, "About 120 captains"), said(3_100_000, "$3.1 million"), said(40, "More than 40 vessels"),
            said(15, "over 15"), said(12, "12%"), said(1_200_000, "$1.2 million"),
        ],
        "quotes": [said(quotation, quotation)],
        "keywords": [said("Ferries", "Ferries", 0.55)],
    }  # fmt: skip
    return Article(
        number=1, id=plain.id, text=text, source=plain.source, title=HEADLINE, language="en", blocks=plain.blocks,
        suggestions={key: tuple(values) for key, values in suggestions.items()},
    )  # fmt: skip


def state_of(article: Article, fields: FieldSet = FIELDS) -> ReviewState:
    """Return the article as it stands before an annotator who did nothing yet."""
    return review_state(article, Review(annotator="tester"), fields, 0.8)


def make_desk() -> tuple[Desk, list[Submission]]:
    """Return a desk and the list that its steps are written to."""
    steps: list[Submission] = []
    return Desk(steps.append), steps
