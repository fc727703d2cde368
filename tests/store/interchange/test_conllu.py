"""CoNLL-U: written, read back, opened by the `conllu` package; treebanks of others read."""

from __future__ import annotations

from pathlib import Path

import conllu
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.articles import Article, ArticleDraft, Evidence
from store.exporter import export, preview
from store.importer import ImportReport, import_paths
from store.interchange.tokens import ALIGN
from tests.store.interchange.kit import assert_carried, decided, documents, draft, project_of, review, round_trip
from tests.store.interchange.test_conll import TEXT, sample
from tests.store.interchange.tokenised import expected


def imported(path: Path, *files: Path) -> tuple[list[Article], ImportReport]:
    with project_of(path / "in.copydesk", ()) as project:
        report = import_paths(project, files, extract=False, jobs=0)
        return list(project.articles()), report


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=st.lists(documents(), min_size=2, max_size=3, unique_by=lambda d: d.id), how=st.sampled_from(ALIGN))
def test_round_trip(tmp_path: Path, how: str, made: list[ArticleDraft]) -> None:
    before, after, _, read = round_trip(tmp_path / "r", "conllu", made, options={"align": how})
    assert_carried(expected(before, how), after, "conllu")
    assert (read.failed, read.anchors.moved, read.anchors.lost) == ([], 0, 0)


def test_the_conllu_package_reads_it(tmp_path: Path) -> None:
    round_trip(tmp_path / "r", "conllu", [sample()])
    parsed = conllu.parse((tmp_path / "r" / "out.conllu").read_text(encoding="utf-8"))
    assert [s.metadata["text"] for s in parsed] == [
        "Ann Lee Bo came to Oslo.", "«It's the U.S.» said Ann Lee of the Oslo Lee Club.", "It cost 3,600.",
    ]  # fmt: skip
    assert parsed[0].metadata["newdoc id"] == "a b"
    assert parsed[0].metadata["global.Entity"] == "eid-etype-head-other"
    assert [s.metadata["sent_id"] for s in parsed] == ["a_b-1", "a_b-2", "a_b-3"]
    for sentence in parsed:
        assert [t["id"] for t in sentence] == list(range(1, len(sentence) + 1))
        words = "".join(t["form"] + ("" if (t["misc"] or {}).get("SpaceAfter") == "No" else " ") for t in sentence)
        assert words.strip() == sentence.metadata["text"]
    entities = [
        (t["form"], (t["misc"] or {}).get("Entity")) for s in parsed for t in s if (t["misc"] or {}).get("Entity")
    ]
    assert entities[:5] == [
        ("Ann", "(e1-people-1-"), ("Lee", "e1)"), ("Bo", "(e2-people-1-)"), ("Oslo", "(e3-places-1-)"),
        ("It", "(e4-quotes-1-"),
    ]  # fmt: skip
    assert ("U.S.", "(e5-places-1-)e4)") in entities
    assert ("Oslo", "(e6-organisations-1-(e3-places-1-)") in entities


def test_mentions_that_cross_are_told_apart(tmp_path: Path) -> None:
    text = "one two three four five"
    crossing = (Evidence(0, 13, "one two three"), Evidence(4, 18, "two three four"), Evidence(8, 13, "three"))
    made = draft(
        "a",
        text,
        review("ann", {"people": (decided("x y", crossing),), "places": (decided("q", (Evidence(4, 23, text[4:]),)),)}),
    )
    before, after, written, _ = round_trip(tmp_path / "r", "conllu", [made])
    assert_carried(before, after, "conllu")
    assert not any("spans" in loss.what for loss in written.losses)


def test_white_space_of_any_kind_comes_back(tmp_path: Path) -> None:
    text = "\u2028 Ann\u00a0|\u0085\x0bLee\\n\r\n\r\n\tcame. \n So\x1c\u3000did _ |I.\n\n"
    made = draft(
        "a",
        text,
        review("ann", {"people": (decided("Lee", (Evidence(text.index("Lee"), text.index("Lee") + 3, "Lee"),)),)}),
    )
    _, after, _, _ = round_trip(tmp_path / "r", "conllu", [made])
    assert after["a"].text == text
    assert [e.quote for e in after["a"].reviews[0].fields["people"][0].evidence] == ["Lee"]
    with project_of(tmp_path / "p.copydesk", [made]) as project:
        shown = preview(project, "conllu")
    assert shown is not None
    assert all(len(line.split("\t")) == 10 for line in shown.splitlines() if line and not line.startswith("#"))


GUM = """# global.Entity = GRP-etype-infstat-minspan-link-identity
# newdoc id = GUM_x
# sent_id = GUM_x-1
# newpar
# text = Don't see Kim Lee's dog (OK).
1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
1\tDo\tdo\tAUX\tVBP\t_\t3\taux\t_\t_
2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
3\tsee\tsee\tVERB\tVB\t_\t0\troot\t_\t_
4\tKim\tKim\tPROPN\tNNP\t_\t7\tnmod\t_\tEntity=(2-animal-new-4-coref(1-person-new-1,2-coref-Kim_Lee
5\tLee\tLee\tPROPN\tNNP\t_\t4\tflat\t_\tSpaceAfter=No
6\t's\t's\tPART\tPOS\t_\t4\tcase\t_\tEntity=1)
7\tdog\tdog\tNOUN\tNN\t_\t3\tobj\t_\tEntity=2)
8\t(\t(\tPUNCT\t-LRB-\t_\t9\tpunct\t_\tSpaceAfter=No
9\tOK\tok\tINTJ\tUH\t_\t3\tdiscourse\t_\tSpaceAfter=No
9.1\t_\t_\tVERB\t_\t_\t_\t_\t_\tEntity=(7-person-1-)
10\t)\t)\tPUNCT\t-RRB-\t_\t9\tpunct\t_\tSpaceAfter=No
11\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

# sent_id = GUM_x-2
# newpar
# text = Kim ran.
1\tKim\tKim\tPROPN\tNNP\t_\t2\tnsubj\t_\tEntity=(1-person-giv-1-coref)
2\tran\trun\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

"""


def test_a_treebank_with_entities_comes_in(tmp_path: Path) -> None:
    (tmp_path / "gum.conllu").write_text(GUM, encoding="utf-8")
    (article,), report = imported(tmp_path, tmp_path / "gum.conllu")
    assert (article.id, article.text) == ("GUM_x", "Don't see Kim Lee's dog (OK).\n\nKim ran.")
    (kim,) = article.reviews[0].fields["people"]
    assert [e.quote for e in kim.evidence] == ["Kim Lee's", "Kim"]
    assert [s["value"] for s in article.meta["unmapped"]["animal"]] == ["Kim Lee's dog"]
    assert any("parts of speech" in n.reason for n in report.notes)
    assert report.failed == []


def test_one_label_a_word_comes_in(tmp_path: Path) -> None:
    rows = [("Ann", "NER=B-PER"), ("Lee", "NER=I-PER"), ("in", "_"), ("Oslo", "NER=B-LOC|SpaceAfter=No")]
    lines = [f"{at}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{misc}" for at, (form, misc) in enumerate(rows, 1)]
    (tmp_path / "a.conllu").write_text("\n".join(lines) + "\n\n", encoding="utf-8")
    (article,), report = imported(tmp_path, tmp_path / "a.conllu")
    assert article.text == "Ann Lee in Oslo"
    assert [v.value for v in article.reviews[0].fields["people"]] == ["Ann Lee"]
    assert [v.value for v in article.reviews[0].fields["places"]] == ["Oslo"]
    assert report.failed == []


def test_bad_files(tmp_path: Path) -> None:
    with project_of(tmp_path / "p.copydesk", [sample()]) as project:
        export(project, tmp_path / "good.conllu", "conllu")
    good = (tmp_path / "good.conllu").read_bytes()
    bad = {
        "cut": (good[: good.index(b"\n8\tAnn") + 10], 1),
        "latin1": (GUM.replace("Kim", "J\xf6rg").encode("latin-1"), 0),
        "brackets": (GUM.replace("(1-person-giv-1-coref)", "9)(((8-x").encode(), 0),
        "columns": (GUM.replace("\tPROPN\tNNP\t_\t4\tflat", "\tflat").encode(), 1),
        "liar": (good.replace(b'"spans":[[0,7]', b'"spans":[[-5,700]'), 0),
        "no-note": (good.replace(b'{"copydesk":1', b'{"copydesk":'), 0),
    }
    for name, (data, failures) in bad.items():
        (tmp_path / f"{name}.conllu").write_bytes(data)
        articles, report = imported(tmp_path / name, tmp_path / f"{name}.conllu")
        assert len(articles) == 1, name
        assert len(report.failed) == failures, (name, report.failed)
    assert TEXT.startswith("Ann")
