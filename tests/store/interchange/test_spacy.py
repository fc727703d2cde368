"""spaCy's DocBin, written and read: by us and by spaCy."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc, DocBin, Span, SpanGroup
from srsly import msgpack

from store.articles import Article, ArticleDraft, Decision, Evidence
from store.errors import UserError
from store.exporter import export, preview
from store.importer import ImportReport, import_paths
from store.interchange.tokens import ALIGN, Tokens
from store.writers import docbin
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
from tests.store.interchange.tokenised import expected
from tests.store.projects import empty_project

TEXT = "  Ann Lee 🎉 came to Oslo.\r\n\r\nBo Ek said: “Ann is in Oslo.”\tE\u0301tude costs 3,600 kroner."
MAKER = spacy.blank("en")


def of_spacy(article: Article) -> Tokens:
    doc = MAKER.tokenizer(article.text)
    words = [t for t in doc if not t.is_space]
    return Tokens(article.text, [t.idx for t in words], [t.idx + len(t) for t in words])


def at(words: str, text: str = TEXT, start: int = 0) -> Evidence:
    place = text.index(words, start)
    return Evidence(place, place + len(words), words)


def docs(path: Path) -> list[Doc]:
    return list(DocBin().from_disk(path).get_docs(spacy.blank("en").vocab))


def imported(path: Path, *files: Path) -> tuple[list[Article], ImportReport]:
    with project_of(path / "in.copydesk", ()) as project:
        report = import_paths(project, files, extract=False, jobs=0)
        assert project.check() == []
        return list(project.articles()), report


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=st.lists(documents(), min_size=2, max_size=3, unique_by=lambda d: d.id), how=st.sampled_from(ALIGN))
def test_round_trip(tmp_path: Path, how: str, made: list[ArticleDraft]) -> None:
    before, after, written, read = round_trip(tmp_path / "r", "spacy", made, options={"align": how})
    assert_carried(expected(before, how, counted=of_spacy), after, "spacy")
    assert read.failed == []
    assert (read.anchors.moved, read.anchors.lost) == (0, 0)
    if expected(before, how, counted=of_spacy) != before:
        assert any("spans" in loss.what for loss in written.losses)


def nested() -> ArticleDraft:
    """Names within a quote, one name within another, and touching ones."""
    quote = at("Ann is in Oslo.")
    fields = {
        "people": (
            decided("Ann Lee", (at("Ann Lee"), at("Ann", start=quote.start)), {"role": "minister"}),
            decided("Bo Ek", (at("Bo Ek"),), decision=Decision.ACCEPTED),
        ),
        "organisations": (decided("Lee", (at("Lee"),)),),
        "places": (decided("Oslo", (at("Oslo"), at("Oslo", start=quote.start))),),
        "quotes": (decided("Ann is in Oslo.", (quote,), {"speaker": "Bo Ek"}),),
        "figures": (decided(3600, (at("3,600"),), {"unit": "NOK"}),),
        "section": (decided("culture", ()),),
        "keywords": (),
        "body": (decided(None, (Evidence(0, len(TEXT), TEXT),)),),
    }
    return draft("a", TEXT, review("ann", fields, flagged=True, note="näh"), meta={"desk": "culture"})


def test_spacy_reads_what_is_written(tmp_path: Path) -> None:
    _, after, written, _ = round_trip(tmp_path / "r", "spacy", [nested()])
    (doc,) = docs(tmp_path / "r" / "out.spacy")
    assert doc.text == TEXT
    assert [(e.text, e.label_, e.ent_id_) for e in doc.ents] == [
        ("Ann Lee", "people", "people#0"),
        ("Oslo", "places", "places#0"),
        ("Bo Ek", "people", "people#1"),
        ("Ann", "people", "people#0"),
        ("Oslo", "places", "places#0"),
        ("3,600", "figures", "figures#0"),
    ]
    assert {(s.text, s.label_) for s in doc.spans["sc"]} == {
        *((e.text, e.label_) for e in doc.ents), ("Lee", "organisations"), ("Ann is in Oslo.", "quotes"),
    }  # fmt: skip
    assert [s.text for s in doc.spans["body"]] == [TEXT.strip()]
    assert doc.cats == {"politics": 0.0, "sport": 0.0, "culture": 1.0}
    assert doc.user_data["copydesk"]["review"]["flagged"] is True
    assert [s.text.strip() for s in doc.sents] == [
        "Ann Lee 🎉 came to Oslo.",
        "Bo Ek said: “Ann is in Oslo.”",
        "E\u0301tude costs 3,600 kroner.",
    ]
    assert written.losses == () or {loss.what for loss in written.losses} <= {"kinds of blocks"}
    (article,) = after.values()
    assert article.meta["desk"] == "culture"
    assert [d.decision for d in article.reviews[0].fields["people"]] == ["added", "accepted"]
    assert article.reviews[0].seconds == 31


def test_only_entities_where_that_is_wanted(tmp_path: Path) -> None:
    round_trip(tmp_path / "r", "spacy", [nested()], options={"ents": "entities"})
    (doc,) = docs(tmp_path / "r" / "out.spacy")
    assert {e.label_ for e in doc.ents} == {"people", "places"}
    assert "figures" in {s.label_ for s in doc.spans["sc"]}


@pytest.mark.parametrize("language", ["uz", "kk", "ru", "de", "tr", "th", "ja", "zh", "nonsense", None])
def test_texts_of_any_language_stand_as_they_were(tmp_path: Path, language: str | None) -> None:
    text = "\n Oʻzbekiston  bog‘i\u00a0va\r\nГ. Москва\u2028東京タワー กรุงเทพ Ankara'da.\t"
    made = draft("a", text, review("ann", {"places": (decided("東京", (at("東京", text),)),)}), language=language)
    before, after, _, _ = round_trip(tmp_path / "r", "spacy", [made])
    assert docs(tmp_path / "r" / "out.spacy")[0].text == text
    assert after["a"].text == before["a"].text == text


def test_spans_that_cut_tokens_are_listed_before_anything_is_written(tmp_path: Path) -> None:
    text = "Annapolis is in Maryland"
    made = draft("a", text, review("ann", {"people": (decided("Anna", (Evidence(0, 4, "Anna"),)),)}))
    told: list[Any] = []
    with project_of(tmp_path / "p.copydesk", [made]) as project:
        dry = export(project, tmp_path / "out.spacy", "spacy", dry_run=True)
        assert list(tmp_path.glob("*out*")) == []
        export(
            project,
            tmp_path / "out.spacy",
            "spacy",
            before=lambda losses: told.append((losses, list(tmp_path.glob("*.spacy")))),
        )
    (loss,) = [loss for loss in dry.losses if "cut tokens" in loss.what]
    assert (loss.what, loss.count) == ("spans that cut tokens, widened to whole ones", 1)
    assert loss.examples == ("a: people: “Anna” at 0 becomes “Annapolis”",)
    assert told == [(dry.losses, [])]


def test_same_bytes_and_chunks_change_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [f"Ann Lee {n} came to Oslo {n}." for n in range(7)]
    made = [
        draft(f"d{n}", text, review("ann", {"people": (decided(f"Ann {n}", (at("Ann Lee", text),)),)}))
        for n, text in enumerate(texts)
    ]
    with project_of(tmp_path / "p.copydesk", made) as project:
        export(project, tmp_path / "one.spacy", "spacy")
        export(project, tmp_path / "two.spacy", "spacy")
        monkeypatch.setattr(docbin, "CHUNK", 2)
        export(project, tmp_path / "three.spacy", "spacy")
        shown = preview(project, "spacy")
    assert len({(tmp_path / f"{name}.spacy").read_bytes() for name in ("one", "two", "three")}) == 1
    assert [d.text for d in docs(tmp_path / "one.spacy")] == texts
    assert shown is not None
    assert "doc.ents = [('Ann Lee', 'people')]" in shown
    again = DocBin(store_user_data=True).from_disk(tmp_path / "one.spacy")
    assert [d.text for d in DocBin().from_bytes(again.to_bytes()).get_docs(MAKER.vocab)] == texts


def test_an_empty_export_is_an_empty_docbin(tmp_path: Path) -> None:
    with project_of(tmp_path / "p.copydesk", [draft("a", "Ann")]) as project:
        export(project, tmp_path / "out.spacy", "spacy")
    assert docs(tmp_path / "out.spacy") == []
    _, report = imported(tmp_path, tmp_path / "out.spacy")
    assert [f.reason for f in report.failed] == ["there is no article in it"]


def spacys_own(path: Path) -> Path:
    """Write a corpus as people make it with spaCy: entities, categories, spans, and nothing of ours."""
    nlp = spacy.blank("en")
    doc = nlp("Ann Lee met the EU in Oslo today.")
    doc.ents = [
        Span(doc, 0, 2, label="PERSON"),
        Span(doc, 3, 5, label="ORG"),
        Span(doc, 6, 7, label="GPE", span_id="Q585"),
    ]
    doc.spans["sc"] = SpanGroup(doc, name="sc", spans=[Span(doc, 0, 1, label="PERSON"), Span(doc, 3, 5, label="ORG")])
    doc.cats = {"politics": 0.9, "sport": 0.1, "other": 1.0}
    doc.user_data["source"] = "wire"
    Doc.set_extension("rating", default=None, force=True)
    doc._.rating = 5
    plain = nlp("Nothing was said of this one.")
    DocBin(docs=[doc, plain], store_user_data=True).to_disk(path)
    return path


def test_a_corpus_of_spacys_own_comes_in(tmp_path: Path) -> None:
    (article, plain), report = imported(tmp_path, spacys_own(tmp_path / "train.spacy"))
    assert (report.read, report.failed, report.anchors.exact) == (2, [], 4)
    (made,) = article.reviews
    assert (made.annotator, made.status) == ("import", "done")
    assert [v.value for v in made.fields["people"]] == ["Ann", "Ann Lee"]
    assert [v.evidence for v in made.fields["organisations"]] == [(Evidence(12, 18, "the EU"),)]
    assert [v.value for v in made.fields["places"]] == ["Oslo"]
    assert [v.value for v in made.fields["section"]] == ["politics"]
    assert (
        article.meta == {"source": "wire", "rating": 5, "cats": {"sport": 0.1, "other": 1.0}}
        or article.meta["cats"]["other"] == 1.0
    )
    assert plain.reviews == ()
    assert (plain.id, article.id) == ("train.spacy#2", "train.spacy#1")


def message(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = msgpack.unpackb(zlib.decompress(spacys_own(path).read_bytes()), raw=False)
    return found


def test_bad_files_are_told_in_one_sentence(tmp_path: Path) -> None:
    good = spacys_own(tmp_path / "good.spacy").read_bytes()
    changed = message(tmp_path / "m.spacy")
    bad = {
        "cut": good[: len(good) // 2],
        "no-docbin": zlib.compress(b"\x81\xa7version\xa30.1"),
        "version": zlib.compress(packed({**changed, "version": "9.9"})),
        "longer": zlib.compress(packed({**changed, "lengths": b"\xff\x00\x00\x00" * 2})),
        "negative": zlib.compress(packed({**changed, "lengths": b"\xff\xff\xff\xff" * 2})),
        "deep": zlib.compress(b"\x82\xa7version" + b"\x91" * 100_000),
    }
    for name, data in bad.items():
        (tmp_path / f"{name}.spacy").write_bytes(data)
        articles, report = imported(tmp_path / name, tmp_path / f"{name}.spacy")
        assert articles == []
        assert len(report.failed) == 1, name
        assert "DocBin" in report.failed[0].reason, name
        assert "\n" not in report.failed[0].reason


def test_a_bad_document_leaves_the_others(tmp_path: Path) -> None:
    changed = message(tmp_path / "m.spacy")
    outside = packed({"name": "sc", "attrs": {}, "spans": [docbin_span(-3, 2), docbin_span(5, 900), docbin_span(4, 1)]})
    changed["span_groups"] = [packed({outside: ["sc"]}), b"\xc1"]
    (tmp_path / "bad.spacy").write_bytes(zlib.compress(packed(changed)))
    articles, report = imported(tmp_path, tmp_path / "bad.spacy")
    assert [a.id for a in articles] == ["bad.spacy#1"]
    assert any("3 spans outside of its text" in n.reason for n in report.notes)
    assert [f.source.rpartition(", ")[2] for f in report.failed] == ["document 2"]


def packed(data: Any) -> bytes:
    made: bytes = msgpack.packb(data, use_bin_type=True)
    return made


def docbin_span(start: int, end: int) -> bytes:
    import struct

    return struct.pack(">QQQllll", 0, 0, spacy.blank("xx").vocab.strings["ORG"], start, end, 0, 0)


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from store.readers import docbin as reader

    monkeypatch.setattr(reader, "MAX_UNPACKED", 1 << 20)
    (tmp_path / "bomb.spacy").write_bytes(zlib.compress(b"\x81\xa7version" + b"\0" * (8 << 20)))
    _, report = imported(tmp_path, tmp_path / "bomb.spacy")
    assert "unpacks to more than" in report.failed[0].reason


def test_without_spacy_one_line_names_the_install_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    path = spacys_own(tmp_path / "a.spacy")
    monkeypatch.setitem(sys.modules, "spacy", None)
    monkeypatch.setitem(sys.modules, "spacy.strings", None)
    monkeypatch.setitem(sys.modules, "spacy.attrs", None)
    with project_of(tmp_path / "p.copydesk", [draft("a", "Ann")]) as project:
        with pytest.raises(UserError, match=r"pip install \"copydesk\[spacy\]\""):
            export(project, tmp_path / "out.spacy", "spacy")
        report = import_paths(project, [path], jobs=0)
    assert 'pip install "copydesk[spacy]"' in report.failed[0].reason


def test_fields_are_those_of_the_project(tmp_path: Path) -> None:
    assert FIELDS["people"].many
    with empty_project(tmp_path / "p.copydesk", FIELDS) as project:
        report = import_paths(
            project, [spacys_own(tmp_path / "a.spacy")], mapping={"ORG": "ignore"}, extract=False, jobs=0
        )
        assert report.read == 2
        assert all("organisations" not in a.reviews[0].fields for a in project.articles() if a.reviews)
