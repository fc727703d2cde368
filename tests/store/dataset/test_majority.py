"""The majority: what more than half of those who finished have in common."""

from __future__ import annotations

from store.articles import DecidedValue, Decision, Evidence, Review, Status
from store.review.majority import MAJORITY, majority_review
from store.review.state import record
from tests.store.interchange.kit import FIELDS, decided, review

ANN, BO = Evidence(0, 3, "Ann"), Evidence(4, 6, "Bo")


def votes(**fields: list[list[DecidedValue]]) -> dict[str, tuple[DecidedValue, ...]] | None:
    count = max(map(len, fields.values()))
    made = majority_review(
        [
            review(f"r{n}", {key: tuple(given[n]) for key, given in fields.items() if n < len(given)})
            for n in range(count)
        ],
        FIELDS,
    )
    return None if made is None else dict(made.fields)


def test_values_of_more_than_half_stand_with_the_commonest_evidence() -> None:
    made = votes(
        people=[
            [decided("Ann", [ANN], {"role": "x"}), decided("Cy", ())],
            [decided("ann", [ANN])],
            [decided("Ann", [ANN], {"role": "x"}), decided("Bo", [BO])],
        ]
    )
    assert made is not None
    assert [(v.value, dict(v.attributes), v.evidence) for v in made["people"]] == [("Ann", {"role": "x"}, (ANN,))]


def test_a_single_field_without_a_majority_stays_open() -> None:
    a, b = decided("2024-10-22", ()), decided("2024-10-23", ())
    assert votes(published=[[a], [b]]) == {}
    assert votes(published=[[a], [b], [a]]) == {"published": (a,)}
    assert votes(published=[[], [], [a]]) == {"published": ()}
    assert votes(published=[[], [a]]) == {}


def test_only_those_who_decided_a_field_vote_on_it() -> None:
    a = decided("politics", ())
    made = votes(section=[[a]], people=[[decided("Ann", [ANN])], [], []])
    assert made == {"section": (a,), "people": ()}


def test_blocks_are_voted_on_one_by_one() -> None:
    def body(*spans: Evidence) -> DecidedValue:
        return decided(None, spans)

    made = votes(body=[[body(ANN, BO)], [body(ANN)], [body(BO, ANN)]])
    assert made is not None
    assert made["body"][0].evidence == (ANN, BO)
    made = votes(body=[[body(ANN)], [body(ANN, BO)]])
    assert made is not None
    assert made["body"][0].evidence == (ANN,)


def test_rejected_values_and_unfinished_reviews_do_not_count() -> None:
    a = decided("Ann", [ANN])
    no = decided("Ann", [ANN], decision=Decision.REJECTED)
    begun = Review(annotator="z", status=Status.IN_PROGRESS, fields={"people": ()})
    made = majority_review([review("x", {"people": (a,)}), review("y", {"people": (no,)}), begun], FIELDS)
    assert made is not None
    assert (made.annotator, record(made)) == (MAJORITY, {"people": ()})
    assert majority_review([begun], FIELDS) is None
    alone = review("x", {"people": (a,)})
    assert majority_review([alone, begun], FIELDS) is alone
