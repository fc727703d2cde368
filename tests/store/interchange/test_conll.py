"""CoNLL-2003: written, read back, checked by a parser of its own and by spaCy's converter; others' files read."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.articles import Article, ArticleDraft, Evidence
from store.exporter import export, preview
from store.importer import ImportReport, import_paths
from store.interchange.tokens import ALIGN
from store.readers.conll import decoded, laid_out
from store.writers.conll import SCHEMES, chosen
from store.writers.marked import Marked, Span
from tests.store.interchange.kit import assert_carried, decided, documents, draft, project_of, review, round_trip
from tests.store.interchange.tokenised import expected

TEXT = "Ann Lee Bo came to Oslo. «It's the U.S.» said Ann Lee of the Oslo Lee Club.\nIt cost 3,600."


def at(words: str, start: int = 0) -> Evidence:
    place = TEXT.index(words, start)
    return Evidence(place, place + len(words), words)


def sample() -> ArticleDraft:
    fields = {
        "people": (
            decided("Ann Lee", (at("Ann Lee"), at("Ann Lee", 20)), {"role": "chair"}),
            decided("Bo", (at("Bo"),)),
        ),
        "organisations": (decided("Oslo Lee Club", (at("Oslo Lee Club"),)),),
        "places": (decided("Oslo", (at("Oslo"), at("Oslo", 30))), decided("U.S.", (at("U.S."),))),
        "quotes": (decided("It's the U.S.", (at("It's the U.S."),)),),
        "figures": (decided(3600, (at("3,600"),)),),
        "keywords": (),
    }
    return draft("a b", TEXT, review("ann", fields))


def kept(made: Marked) -> list[Span]:
    return chosen(made)[0]


def imported(path: Path, *files: Path) -> tuple[list[Article], ImportReport]:
    with project_of(path / "in.copydesk", ()) as project:
        report = import_paths(project, files, extract=False, jobs=0)
        return list(project.articles()), report


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    made=st.lists(documents(), min_size=2, max_size=3, unique_by=lambda d: d.id),
    scheme=st.sampled_from(SCHEMES),
    how=st.sampled_from(ALIGN),
)
def test_round_trip(tmp_path: Path, scheme: str, how: str, made: list[ArticleDraft]) -> None:
    options = {"scheme": scheme, "align": how}
    before, after, _, read = round_trip(tmp_path / "r", "conll-2003", made, options=options)
    assert_carried(expected(before, how, kept=kept), after, "conll-2003")
    assert (read.failed, read.anchors.moved, read.anchors.lost) == ([], 0, 0)


def lines(path: Path) -> list[list[str]]:
    return [line.split(" ") for line in path.read_text(encoding="utf-8").split("\n") if line]


@pytest.mark.parametrize(
    ("scheme", "signs"),
    [
        ("iob2", "B-people I-people B-people O O B-places O"),
        ("iob1", "I-people I-people B-people O O I-places O"),
        ("bioes", "B-people E-people S-people O O S-places O"),
    ],
)
def test_four_columns(tmp_path: Path, scheme: str, signs: str) -> None:
    _, _, written, _ = round_trip(tmp_path / "r", "conll-2003", [sample()], options={"scheme": scheme})
    first, *rows = lines(tmp_path / "r" / "out.conll")
    assert first[:4] == ["-DOCSTART-", "-X-", "O", "O"]
    assert len(first) == 5
    assert all(len(row) == 4 for row in rows)
    assert [row[0] for row in rows[:8]] == ["Ann", "Lee", "Bo", "came", "to", "Oslo", ".", "«"]
    assert " ".join(row[3] for row in rows[:7]) == signs
    left = {loss.what: loss for loss in written.losses}[
        "spans that overlap others, left out: there is one label a token"
    ]
    assert left.count == 2
    assert left.examples == ("a b: places: “Oslo” at 61", "a b: quotes: “It's the U.S.” at 26")


def test_sentences_are_apart_and_never_cut_a_name(tmp_path: Path) -> None:
    text = "He left. Sam\nGreen came. Good."
    name = Evidence(9, 18, "Sam\nGreen")
    round_trip(
        tmp_path / "r", "conll-2003", [draft("a", text, review("ann", {"people": (decided("Sam Green", (name,)),)}))]
    )
    found = (tmp_path / "r" / "out.conll").read_text(encoding="utf-8").split("\n\n")[1:]
    assert [[line.split()[0] for line in s.split("\n") if line] for s in found if s.strip()] == [
        ["He", "left", "."], ["Sam", "Green", "came", "."], ["Good", "."],
    ]  # fmt: skip


def test_spacy_converts_a_plain_one(tmp_path: Path) -> None:
    converters: Any = import_module("spacy.training.converters")

    with project_of(tmp_path / "p.copydesk", [sample(), draft("b", "Ann ran.", review("ann", {}))]) as project:
        done = export(
            project, tmp_path / "out.conll", "conll-2003", options={"docstart": "plain", "labels": "entities"}
        )
        shown = preview(project, "conll-2003")
    docs = list(converters.conll_ner_to_docs((tmp_path / "out.conll").read_text(encoding="utf-8"), no_print=True))
    assert len(docs) == 2
    assert [(e.text, e.label_) for e in docs[0].ents] == [
        ("Ann Lee", "people"), ("Bo", "people"), ("Oslo", "places"), ("U.S.", "places"), ("Ann Lee", "people"),
        ("Oslo Lee Club", "organisations"),
    ]  # fmt: skip
    losses = {loss.what: loss.count for loss in done.losses}
    assert losses["attributes"] == 1
    assert losses["addresses"] == 2
    assert losses["spans of fields that are no names, left out as was chosen"] == 2
    assert shown is not None
    assert shown.startswith("-DOCSTART- -X- O O {")


REUTERS = """-DOCSTART- -X- -X- O

EU NNP I-NP I-ORG
rejects VBZ I-VP O
German JJ I-NP I-MISC
call NN I-NP O
to TO I-VP O
boycott VB I-VP O
British JJ I-NP I-MISC
lamb NN I-NP O
. . O O

Peter NNP I-NP I-PER
Blackburn NNP I-NP I-PER
's POS B-NP O
" " O O
wo MD I-VP O
n't RB I-VP O
( ( O O
yes UH I-NP O
) ) O O
" " O O

-DOCSTART- -X- -X- O

Oslo NNP I-NP I-LOC
Norway NNP I-NP B-LOC
"""


@pytest.mark.parametrize("separator", [" ", "\t"])
def test_the_shared_task_itself_comes_in(tmp_path: Path, separator: str) -> None:
    (tmp_path / "eng.testa").write_text(
        REUTERS.replace(" ", separator).replace("-DOCSTART-\t-X-\t-X-\tO", "-DOCSTART-\tO")
    )
    (first, second), report = imported(tmp_path, tmp_path / "eng.testa")
    assert report.failed == []
    assert first.text == "EU rejects German call to boycott British lamb.\nPeter Blackburn's \"won't (yes)\""
    (made,) = first.reviews
    assert [v.value for v in made.fields["organisations"]] == ["EU"]
    assert [v.evidence[0].quote for v in made.fields["people"]] == ["Peter Blackburn"]
    assert [s["value"] for s in first.meta["unmapped"]["MISC"]] == ["German", "British"]
    assert [v.value for v in second.reviews[0].fields["places"]] == ["Oslo", "Norway"]


def test_other_columns_and_schemes(tmp_path: Path) -> None:
    (tmp_path / "a.bio").write_text(
        "# id x-1\tdomain=en\nAnn B-PER\nLee E-PER\nran O\n\n# id x-2\tdomain=en\nBo _ _ U-PER\n# _ _ O\n"
    )
    (first, second), report = imported(tmp_path, tmp_path / "a.bio")
    assert (first.id, second.id) == ("x-1", "x-2")
    assert (first.text, second.text) == ("Ann Lee ran", "Bo #")
    assert [v.value for v in first.reviews[0].fields["people"]] == ["Ann Lee"]
    assert report.failed == []


@pytest.mark.parametrize(
    ("tags", "found"),
    [
        ("B-P I-P O B-P", [("P", 0, 2), ("P", 3, 4)]),
        ("I-P I-P B-P I-Q", [("P", 0, 2), ("P", 2, 3), ("Q", 3, 4)]),
        ("B-P E-P S-P S-P", [("P", 0, 2), ("P", 2, 3), ("P", 3, 4)]),
        ("B-P L-P U-P I-P", [("P", 0, 2), ("P", 2, 3), ("P", 3, 4)]),
        ("I-P O x E-P", [("P", 0, 1), ("P", 3, 4)]),
    ],
)
def test_any_scheme_is_understood(tags: str, found: list[tuple[str, int, int]]) -> None:
    assert list(decoded(tags.split(), [4])) == found


def test_no_entity_goes_across_sentences() -> None:
    assert list(decoded("B-P I-P I-P".split(), [2, 1])) == [("P", 0, 2), ("P", 2, 3)]


def test_words_are_laid_out_as_people_write() -> None:
    words = ["He", "said", ":", "“", "It", "'s", "$", "5", "(", "or", "7", "%", ")", ".", "”", "東", "京"]
    text, starts = laid_out([words, ["Yes", "!"]])
    assert text == "He said: “It's $5 (or 7%).” 東京\nYes!"
    assert all(text.startswith(w, s) for w, s in zip([*words, "Yes", "!"], starts, strict=True))


def test_words_changed_by_hand_make_a_new_text(tmp_path: Path) -> None:
    with project_of(tmp_path / "p.copydesk", [sample()]) as project:
        export(project, tmp_path / "out.conll", "conll-2003")
    out = tmp_path / "out.conll"
    out.write_text(
        out.read_text(encoding="utf-8").replace("\nBo -X- O B-people", "\nBob -X- O B-people"), encoding="utf-8"
    )
    (article,), report = imported(tmp_path, out)
    assert any("a new one was made" in n.reason for n in report.notes)
    assert [v.value for v in article.reviews[0].fields["people"]] == ["Ann Lee", "Bob"]


def test_a_label_taken_away_by_hand_is_gone(tmp_path: Path) -> None:
    with project_of(tmp_path / "p.copydesk", [sample()]) as project:
        export(project, tmp_path / "out.conll", "conll-2003")
    out = tmp_path / "out.conll"
    out.write_text(out.read_text(encoding="utf-8").replace("\nBo -X- O B-people", "\nBo -X- O O"), encoding="utf-8")
    (article,), _ = imported(tmp_path, out)
    assert article.text == TEXT
    assert [v.value for v in article.reviews[0].fields["people"]] == ["Ann Lee"]


def test_bad_files(tmp_path: Path) -> None:
    good = b"-DOCSTART- -X- O O\n\nAnn -X- O B-people\n"
    bad = {
        "cut": good[:-4],
        "latin1": "-DOCSTART- -X- O O\n\nJos\xe9 NNP O B-PER\nM\xfcller NNP O I-PER\n".encode("latin-1"),
        "note": b'-DOCSTART- -X- O O {"copydesk":1,"text":\n\nAnn -X- O B-people\n',
        "liar": b'-DOCSTART- -X- O O {"copydesk":1,"text":"Bo","values":{"people":[{"spans":[[-1,5],[9,2],["a"]],'
        b'"value":[1]}]},"review":7}\n\nAnn -X- O B-people\n',
        "one-column": b"-DOCSTART-\n\nAnn\n",
    }
    for name, data in bad.items():
        (tmp_path / f"{name}.conll").write_bytes(data)
        articles, report = imported(tmp_path / name, tmp_path / f"{name}.conll")
        assert len(articles) == 1, (name, report)
        assert report.failed == [], name
    (tmp_path / "start.conll").write_bytes(b"-DOCSTART- -X- O O\n\n-DOCSTART- -X- O O\n")
    _, report = imported(tmp_path / "start", tmp_path / "start.conll")
    assert [f.reason for f in report.failed] == ["there is no article in it"]


def test_duplicate_ids_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.conll").write_text("-DOCSTART- (x)\n\nAnn B-PER\n\n-DOCSTART- (x)\n\nBo B-PER\n")
    articles, report = imported(tmp_path, tmp_path / "a.conll")
    assert [a.text for a in articles] == ["Ann"]
    assert len(report.failed) == 1
