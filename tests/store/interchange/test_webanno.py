"""WebAnno TSV 3.3: written, read back, and checked by a strict reader of its own, made from INCEpTION's description."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.articles import Article, ArticleDraft, Evidence
from store.exporter import export, preview
from store.importer import ImportReport, import_paths
from store.interchange.tokens import EXACT
from tests.store.interchange.kit import (
    FIELDS,
    assert_carried,
    decided,
    documents,
    draft,
    project_of,
    review,
    round_trip,
)
from tests.store.interchange.test_conll import sample
from tests.store.interchange.tokenised import expected

NE = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, start: int, end: int) -> str:
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")


def inception(data: str) -> tuple[str, list[tuple[str, str]]]:
    """Read a file as INCEpTION's user guide says, refusing all that it would not take; text and (label, words)."""
    lines = data.split("\n")
    assert lines[0] == "#FORMAT=WebAnno TSV 3.3"
    at, layers = 1, []
    while lines[at]:
        assert lines[at].startswith("#T_SP=")
        layers.append(lines[at].removeprefix("#T_SP=").split("|"))
        at += 1
    assert lines[at : at + 2] == ["", ""]
    (layer,) = layers
    names = layer[1:]
    text, sentence, state, number, token = "", "", "space", 0, 0
    spans: dict[str, list[int]] = {}
    labels: dict[str, str] = {}
    loose: list[tuple[str, int, int]] = []
    last = 0
    for line in [*lines[at + 2 :]]:
        if not line:
            state = "space"
            continue
        if line.startswith("#") and state in ("space", "header"):
            state = "header"
            if line.startswith("#Text="):
                sentence += (
                    re.sub(r"\\(.)", lambda m: {"t": "\t", "r": "\r", "f": "\f", "b": "\b"}.get(m[1], m[1]), line[6:])
                    + "\n"
                )
            continue
        assert state in ("header", "token"), line
        columns = line.split("\t")
        assert len(columns) == 3 + len(names) + 1
        assert columns[-1] == ""
        start, end = map(int, columns[1].split("-"))
        if state == "header":
            number, token = number + 1, 0
            if units(text) > start:
                assert units(text) == start + 1
                assert text.endswith("\n")
                text = text[:-1]
            text += " " * (start - units(text))
            text, sentence = text + sentence, ""
        state = "token"
        if "." in columns[0]:
            assert columns[0].startswith(f"{number}-{token}.")
        else:
            token += 1
            assert columns[0] == f"{number}-{token}"
            assert start >= last, "tokens do not overlap"
            last = end
        assert cut(text, start, end) == columns[2]
        values = [re.split(r"(?<!\\)\|", column) for column in columns[3:-1]]
        assert len({len(v) for v in values}) == 1
        for stacked in zip(*values, strict=True):
            if stacked == ("_",) * len(names):
                continue
            pairs = [
                v[:-1].rpartition("[")[::2] if v.endswith("]") and not v.endswith("\\]") else (v, None) for v in stacked
            ]
            assert len({number for _, number in pairs}) == 1
            written, id_ = pairs[names.index("value" if NE in layer else "field")]
            plain = re.sub(r"\\(->|.)", r"\1", written)
            if id_ is None:
                loose.append((plain, start, end))
            else:
                span = spans.setdefault(id_, [start, end])
                span[1] = end
                assert labels.setdefault(id_, plain) == plain
    found = [*loose, *((labels[i], span[0], span[1]) for i, span in spans.items())]
    return text, sorted((label, cut(text, start, end)) for label, start, end in found)


def imported(path: Path, *files: Path) -> tuple[list[Article], ImportReport]:
    with project_of(path / "in.copydesk", ()) as project:
        report = import_paths(project, files, extract=False, jobs=0)
        return list(project.articles()), report


def files(folder: Path) -> list[str]:
    return [path.read_bytes().decode() for path in sorted(folder.rglob("*.tsv"))]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    made=st.lists(documents(), min_size=1, max_size=2, unique_by=lambda d: d.id),
    layer=st.sampled_from(["named-entity", "custom"]),
)
def test_round_trip(tmp_path: Path, layer: str, made: list[ArticleDraft]) -> None:
    before, after, _, read = round_trip(tmp_path / "r", "webanno", made, options={"layer": layer})
    wanted = expected(before, EXACT)
    assert_carried(wanted, after, "webanno")
    assert (read.failed, read.anchors.moved, read.anchors.lost) == ([], 0, 0)
    told = sorted(inception(data) for data in files(tmp_path / "r" / "out"))
    assert told == sorted(
        (a.text.rstrip("\n"), _marks(a)) if a.text.endswith("\n") else (a.text + "\n", _marks(a))
        for a in wanted.values()
    ) or [(text.rstrip("\n"), marks) for text, marks in told] == sorted(
        (a.text.rstrip("\n"), _marks(a)) for a in wanted.values()
    )


def _marks(article: Article) -> list[tuple[str, str]]:
    return sorted(
        (key, e.quote)
        for key, values in article.reviews[0].fields.items()
        if key != "body"
        for v in values
        for e in v.evidence
    )


def test_units_ids_and_escapes(tmp_path: Path) -> None:
    text = "Bo_[x] 🎉🎉fest\tU.S. came.\r\nAnn \\n"

    def at(words: str) -> Evidence:
        return Evidence(text.index(words), text.index(words) + len(words), words)

    fields = {
        "people": (decided("Bo x", (at("Bo_[x"),)), decided("fes", (at("fes"),)), decided("t U.S.", (at("t\tU.S"),))),
        "places": (decided("x", (at("x"),)),),
    }
    _, _, written, _ = round_trip(tmp_path / "r", "webanno", [draft("a", text, review("ann", fields))])
    (data,) = files(tmp_path / "r" / "out")
    assert data.split("\n")[5:] == [
        r"#Text=Bo_[x] 🎉🎉fest\tU.S. came.\r",
        "#Text=",
        "1-1\t0-2\tBo\t*[1]\tpeople[1]\t",
        "1-2\t2-3\t_\t*[1]\tpeople[1]\t",
        "1-3\t3-4\t[\t*[1]\tpeople[1]\t",
        "1-4\t4-5\tx\t*[1]|*[2]\tpeople[1]|places[2]\t",
        "1-5\t5-6\t]\t_\t_\t",
        "1-6\t7-9\t🎉\t_\t_\t",
        "1-7\t9-11\t🎉\t_\t_\t",
        "1-8\t11-15\tfest\t_\t_\t",
        "1-8.1\t11-14\tfes\t*\tpeople\t",
        "1-8.2\t14-15\tt\t*[3]\tpeople[3]\t",
        "1-9\t16-20\tU.S.\t_\t_\t",
        "1-9.1\t16-19\tU.S\t*[3]\tpeople[3]\t",
        "1-10\t21-25\tcame\t_\t_\t",
        "1-11\t25-26\t.\t_\t_\t",
        "",
        r"#Text=Ann \\n",
        "2-1\t28-31\tAnn\t_\t_\t",
        "2-2\t32-33\t\\\t_\t_\t",
        "2-3\t33-34\tn\t_\t_\t",
        "",
    ]
    assert not any("spans" in loss.what for loss in written.losses)


def test_our_own_layer_holds_value_and_group(tmp_path: Path) -> None:
    with project_of(tmp_path / "p.copydesk", [sample()]) as project:
        export(project, tmp_path / "out", "webanno", options={"layer": "custom"})
        shown = preview(project, "webanno")
    (data,) = files(tmp_path / "out")
    assert "#T_SP=webanno.custom.Copydesk|field|group|value" in data
    assert "84-89\t3,600\tfigures\tfigures#0\t3600\t" in data
    stripped = "\n".join(line for line in data.split("\n") if not line.startswith("#Copydesk="))
    (tmp_path / "back.tsv").write_bytes(stripped.encode())
    (article,), _ = imported(tmp_path, tmp_path / "back.tsv")
    made = article.reviews[0].fields
    assert [(v.value, len(v.evidence)) for v in made["people"]] == [("Ann Lee", 2), ("Bo", 1)]
    assert [v.value for v in made["figures"]] == [3600]
    assert shown is not None
    assert shown.startswith("#FORMAT=WebAnno TSV 3.3\n")


def test_white_space_is_exact_for_inception_too(tmp_path: Path) -> None:
    text = "   Ann ran.  Bo ran.\nCy ran.\n\n  Di ran.\n   Ed ran.\u00a0\u2028Flo ran.\t\n"
    round_trip(tmp_path / "r", "webanno", [draft("a", text, review("ann", {}))])
    (data,) = files(tmp_path / "r" / "out")
    assert inception(data)[0].removesuffix("\n") == text


INCEPTION = r"""#FORMAT=WebAnno TSV 3.3
#T_SP=de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS|PosValue
#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value
#T_SP=webanno.custom.Places|certain|note
#T_SP=webanno.custom.Empty|
#T_CH=de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink|referenceRelation|referenceType
#T_RL=webanno.custom.Knows|how|BT_de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity


#Sentence.id=s1
#Text=😊 Ann Lee\_x met Bo .
1-1	0-2	😊	SYM	_	_	_	_	_	_	_	_	_
1-2	3-6	Ann	NNP	http://e.org/Q1[1]	PER[1]	_	_	_	coref->1-1	PER[1]	_	_
1-3	7-12	Lee_x	NNP	http://e.org/Q1[1]|*[2]	PER[1]|ORG\_x[2]	_	_	_	_	_	_	_
1-4	13-16	met	VBD	_	_	_	_	*	_	_	_	_
1-5	17-19	Bo	NNP	*	PER	_	_	_	*->1-2	PER[1]	friend	1-2[1_0]
1-6	20-21	.	.	_	_	_	_	_	_	_	_	_

#Text=in Oslo
#Text=today
2-1	24-26	in	IN	_	_	_	_	_	_	_	_	_
2-2	27-31	Oslo	NNP	_	_	yes	a\|b\;\[c\] \->\* d	_	_	_	_	_
2-2.1	27-29	Os	_	*	LOC	_	_	_	_	_	_	_
2-3	32-37	today	NN	_	_	_	_	_	_	_	_	_
"""
INCEPTION = re.sub(r"^(\d.*)$", "\\1\t", INCEPTION, flags=re.M)  # each line of a token ends in a tab


def test_a_file_of_inception_comes_in(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_bytes(INCEPTION.encode())
    (article,), report = imported(tmp_path, tmp_path / "a.tsv")
    assert (article.id, article.text) == ("a.tsv", "😊 Ann Lee_x met Bo .\n  in Oslo\ntoday")
    made = article.reviews[0].fields
    people = {v.value: v for v in made["people"]}
    assert people["Ann Lee_x"].evidence == (Evidence(2, 11, "Ann Lee_x"),)
    assert [e.quote for v in made["people"] for e in v.evidence].count("Bo") >= 1
    assert sorted(e.quote for v in made["places"] for e in v.evidence) == ["Os", "Oslo"]
    assert list(article.meta["unmapped"]) == ["ORG_x", "Empty"]
    assert article.meta["relations"] == [
        {"layer": "webanno.custom.Knows", "how": "friend", "from": "1-2", "to": "1-5", "words": "Bo"}
    ]
    assert report.failed == []
    assert any("parts of speech" in n.reason for n in report.notes)


def test_offsets_in_code_points_are_told_by_their_words(tmp_path: Path) -> None:
    data = f"#FORMAT=WebAnno TSV 3.3\n#T_SP={NE}|identifier|value\n\n\n#Text=😊 Ann\n"
    data += "1-1\t0-1\t😊\t_\t_\t\n1-2\t2-5\tAnn\t*\tPER\t\n"
    (tmp_path / "a.tsv").write_bytes(data.encode())
    (article,), report = imported(tmp_path, tmp_path / "a.tsv")
    assert (article.text, article.reviews[0].fields["people"][0].evidence) == ("😊 Ann", (Evidence(2, 5, "Ann"),))
    assert report.anchors.exact == 1


@pytest.mark.parametrize(
    ("change", "articles", "failures"),
    [
        (lambda d: d[: len(d) * 5 // 6], 1, 0),
        (lambda d: d.replace(b"TSV 3.3", b"TSV 9.1"), 0, 1),
        (lambda d: d[:40], 0, 1),
        (lambda d: d.replace(b"27-31", b"270-310"), 1, 0),
        (lambda d: d.replace(b"17-19", b"19-17"), 1, 0),
        (lambda d: d.replace(b"17-19", b"-3-19"), 1, 0),
        (lambda d: d.replace(b"17-19", b"99999999999999999999999-19"), 1, 0),
        (lambda d: d.replace(b"24-26", b"99999999999-99999999999"), 1, 0),
        (lambda d: d.replace("😊".encode(), b"\xe9\xe8"), 1, 0),
    ],
)
def test_bad_files(tmp_path: Path, change: object, articles: int, failures: int) -> None:
    assert callable(change)
    (tmp_path / "a.tsv").write_bytes(change(INCEPTION.encode()))
    found, report = imported(tmp_path, tmp_path / "a.tsv")
    assert (len(found), len(report.failed)) == (articles, failures), report
    assert all("\n" not in f.reason for f in report.failed)
    assert FIELDS["people"].many
