"""The one door: creating, opening, taking articles in, merging, copying, closing."""

from __future__ import annotations

import shutil
import sqlite3
import warnings
from dataclasses import replace
from pathlib import Path

import pytest

from store import copying
from store.articles import DecidedValue, Decision, Evidence, Review, Status, Suggestion
from store.documents import article_json, dumps, loads, parse_article
from store.errors import NotAProject, Refused, UserError
from store.fields import Field, FieldSet, FieldType
from store.project import Edit, ImportedArticle, Project
from store.review import state as steps
from tests.store.projects import FIELDS, TEXT, evidence, finish, item, new_project, suggest, suggestions


def test_what_went_in_comes_out(tmp_path: Path) -> None:
    given = replace(item("a", html="<p>🎉</p>", url="https://www.kun.uz/x", language="uz", title="  T\n t ").draft)
    with new_project(tmp_path, ImportedArticle(draft=given, title="  T\n t ")) as project:
        article = project.article(1, with_html=True)
        assert article.text == TEXT
        assert article.source == given.source
        assert article.suggestions == suggestions()
        assert article.blocks == given.blocks
        assert (article.title, article.url, article.language) == ("T t", "https://www.kun.uz/x", "uz")
        assert project.article(1).source.html is None
        assert project.number_of("a") == 1
        assert project.number_of("b") is None
        assert project.check() == []
        with pytest.raises(UserError, match="no article number 7"):
            project.article(7)


def test_articles_stream_in_insertion_order_or_as_asked(tmp_path: Path) -> None:
    with new_project(tmp_path, *(item(str(i)) for i in range(450))) as project:
        assert [a.id for a in project.articles()] == [str(i) for i in range(450)]
        assert [a.number for a in project.articles([3, 1, 999, 2])] == [3, 1, 2]
        stream = project.articles()
        next(stream)
        project.close()  # an unfinished stream holds nothing open
        with pytest.raises(UserError, match="closed"):
            list(stream)


def test_the_same_again_is_known_and_other_content_fails(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        (same,) = project.add([item()])
        assert (same.outcome, same.number) == ("known", 1)
        (other,) = project.add([item(text=f"{TEXT}.", sha256="other")])
        assert other.outcome == "failed"
        assert "--merge" in other.reason
        nameless = item(None, sha256="nameless", fallback_id="x.txt")
        assert [a.outcome for a in project.add([nameless])] == ["read"]
        moved = item(None, sha256="nameless", fallback_id="elsewhere/x.txt")
        (known,) = project.add([moved])
        assert (known.outcome, known.number) == ("known", 2)
        assert project.number_of("x.txt") == 2
        assert project.counts("anna").total == 2


def test_doubles_within_one_batch(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        nameless = [item(None, sha256="s", fallback_id=f"{i}.txt") for i in range(2)]
        added = project.add([item("b"), item("b"), item("b", text=f"{TEXT}.", sha256="other"), *nameless])
        assert [a.outcome for a in added] == ["read", "known", "failed", "read", "known"]
        assert [a.number for a in added] == [2, 2, 2, 3, 3]


def test_one_bad_article_does_not_stop_the_others(tmp_path: Path) -> None:
    bad = {"people": (Suggestion(value="x", extractor="x", evidence=(Evidence(0, 3, "xyz"),)),)}
    with new_project(tmp_path) as project:
        textless = item("c")
        textless = replace(textless, draft=replace(textless.draft, text=None))
        added = project.add([item("b", given=bad), textless, item("d")])
        assert [a.outcome for a in added] == ["failed", "failed", "read"]
        assert "the text at 0-3 is 'Bor', not 'xyz'" in added[0].reason
        assert "no text" in added[1].reason
        assert project.check() == []


def test_hostile_text_is_stored_with_offsets_kept(tmp_path: Path) -> None:
    text = "a\0b\ud800c\U0001f389 Abdulla"
    with new_project(tmp_path, item("n\0\udfff", text=text, given={})) as project:
        article = project.article(1)
        assert article.text == "a\ufffdb\ufffdc\U0001f389 Abdulla"
        assert article.id == "n\ufffd\ufffd"
        assert len(article.text) == len(text)
        assert project.search("abdulla")[0].number == 1


def test_an_import_takes_the_first_place_of_an_undecided_field_when_merged(tmp_path: Path) -> None:
    told = {
        "headline": (suggest("Border opens", None, "import 1"),),
        "published": (suggest("2024-10-22", None, "import 1"),),
        "people": (suggest("Abdulla Aripov", None, "import 1"), suggest("Border crossing", 0.5, "import 1")),
    }
    with new_project(tmp_path) as project:
        newer = item(given=told, sha256="newer")
        assert [a.outcome for a in project.add([newer], merge=True)] == ["merged"]
        article = project.article(1)
        assert [s.value for s in article.suggestions["headline"]] == ["Border opens"]
        assert [s.value for s in article.alternatives["headline"]] == ["Border crossing opens"]
        assert article.suggestions["published"][0].agreed == ("import 1",)
        assert [s.value for s in article.suggestions["people"]] == [
            "Border crossing",  # in reading order
            "Abdulla Aripov",
            "Uljas Bektenov",
        ]
        assert article.suggestions["people"][1].agreed == ("import 1",)
        assert project.rows("anna", [1])[0].unsure == 4
        assert list(project.queue("anna", query="headline:opens")) == [1]
        assert [a.outcome for a in project.add([newer], merge=True)] == ["known"]
        assert project.check() == []


def test_merging_touches_nothing_decided(tmp_path: Path) -> None:
    told = {
        "headline": (suggest("Border opens", None, "import 1"),),
        "people": (suggest("Border crossing", 0.5, "import 1"),),
    }
    with new_project(tmp_path) as project:
        review = finish(project).review
        assert [a.outcome for a in project.add([item(given=told, sha256="newer")], merge=True)] == ["merged"]
        article = project.article(1)
        assert article.reviews == (review,)
        assert [s.value for s in article.suggestions["headline"]] == ["Border crossing opens"]
        assert [s.value for s in article.alternatives["headline"]] == ["Border opens"]
        assert [s.value for s in article.suggestions["people"]][-1] == "Border crossing"
        assert project.record(article)["people"][0].value == "Abdulla Aripov"
        assert project.check() == []
        assert project.undo("anna") is not None


def test_a_colleagues_reviews_join_where_there_are_none(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        mine = finish(project, annotator="anna").review
        theirs = Review(
            annotator="bob",
            status=Status.DONE,
            fields={
                "headline": (DecidedValue(value="Bob's", decision=Decision.CORRECTED, from_=0),),
                "people": (
                    DecidedValue(value="Uljas Bektenov", decision=Decision.ACCEPTED, from_=0),
                    DecidedValue(value="Lost", decision=Decision.ACCEPTED, from_=5),
                ),
            },
        )
        given = {"people": (suggest("Uljas Bektenov", 0.6),), "headline": (suggest("Other", 0.6, "meta 1"),)}
        colleague = item(given=given, reviews=[theirs, replace(mine, note="not mine")], lossless=True)
        assert [a.outcome for a in project.add([colleague])] == ["failed"]
        assert [a.outcome for a in project.add([colleague], merge=True)] == ["merged"]
        anna, bob = project.article(1).reviews
        assert anna == mine
        assert bob.annotator == "bob"
        assert [v.from_ for v in bob.fields["people"]] == [1, None]
        assert project.counts("bob").done == 1
        assert project.can_undo("bob") is False
        assert [a.outcome for a in project.add([colleague], merge=True)] == ["known"]
        assert project.check() == []


def test_another_text_is_anchored_again_but_brings_no_reviews(tmp_path: Path) -> None:
    text = "New lead. Abdulla Aripov opened it. Zed"
    told = {"people": (suggest("Abdulla Aripov", 0.9, "import 1", text), suggest("Zed", 0.9, "import 1", text))}
    with new_project(tmp_path, item(given={})) as project:
        assert [a.outcome for a in project.add([item(text=text, given=told, sha256="n")], merge=True)] == ["merged"]
        people = {s.value: s.evidence for s in project.article(1).suggestions["people"]}
        assert people == {"Abdulla Aripov": evidence("Abdulla Aripov"), "Zed": ()}
        review = Review(annotator="bob", status=Status.DONE)
        (failed,) = project.add([item(text=text, reviews=[review], lossless=True)], merge=True)
        assert failed.outcome == "failed"
        assert project.check() == []


def test_a_new_extraction_replaces_only_what_nobody_decided(tmp_path: Path) -> None:
    told = {**suggestions(), "authors": (suggest("By import", None, "import 1"),)}
    with new_project(tmp_path, item(given=told)) as project:
        field = project.state(1, "anna")["headline"]
        project.decide("anna", 1, [Edit("values", "headline", None, steps.accept(field, 0))], action="accept")
        again = {
            "headline": [{"value": "Newer", "score": 0.9, "extractor": "meta 2"}],
            "published": [{"value": "2024-10-23", "score": 0.95, "extractor": "dates 2"}],
            "authors": [{"value": "Built in", "score": 0.9, "extractor": "meta 2"}],
            "people": [],
        }
        project.suggest(1, {"text": TEXT, "blocks": [], "suggestions": again, "alternatives": {}})
        article = project.article(1)
        assert article.suggestions["headline"] == told["headline"]
        assert article.suggestions["published"][0].value == "2024-10-23"
        assert article.suggestions["authors"] == told["authors"]
        assert article.alternatives["authors"][0].value == "Built in"
        assert article.suggestions["people"] == ()
        assert article.suggestions["figures"] == ()
        assert project.rows("anna", [1])[0].unsure == 1
        assert project.check() == []


def test_a_lossless_line_goes_in_and_out_byte_by_byte(tmp_path: Path) -> None:
    with new_project(tmp_path, name="one") as project:
        finish(project)
        field = project.state(1, "bob")["people"]
        project.decide("bob", 1, [Edit("values", "people", None, steps.reject(field, 0))], action="reject", seconds=7)
        article = project.article(1)
        line = dumps(article_json(article, project.record(article)))
    with Project.create(tmp_path / "two.copydesk", FIELDS) as other:
        draft = parse_article(loads(line), "f")
        assert [a.outcome for a in other.add([ImportedArticle(draft=draft)])] == ["read"]
        again = other.article(1)
        assert dumps(article_json(again, other.record(again))) == line
        assert [a.outcome for a in other.add([ImportedArticle(draft=draft)])] == ["known"]
        assert other.check() == []


def test_reviews_in_another_order_and_blank_ones_come_back_as_they_came(tmp_path: Path) -> None:
    reviews = {"a": ["zoe", "anna"], "b": ["anna", "zoe", "bob"]}
    items = [item(k, lossless=True, reviews=[Review(annotator=n) for n in names]) for k, names in reviews.items()]
    with new_project(tmp_path, *items) as project:
        for k, names in reviews.items():
            number = project.number_of(k)
            assert number is not None
            assert [r.annotator for r in project.article(number).reviews] == names
        assert project.check() == []


def test_unknown_fields_become_text_many(tmp_path: Path) -> None:
    with new_project(tmp_path, item(given={"mood": (suggest("glad"),)})) as project:
        field = project.fields["mood"]
        assert (field.type, field.many, field.label) == (FieldType.TEXT, True, "Mood")
        assert list(project.queue("anna", query="mood:glad")) == [1]
        (failed,) = project.add([item("b", given={"status": (suggest("x"),)})])
        assert failed.outcome == "failed"
        assert project.check() == []
    with Project.open(project.location) as again:
        assert "mood" in again.fields


def test_records_are_those_of_done_reviews(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        assert project.record(project.article(1)) == {}
        finish(project, annotator="anna")
        field = project.state(1, "bob")["headline"]
        project.decide("bob", 1, [Edit("values", "headline", None, steps.reject(field, 0))], action="reject")
        article = project.article(1)
        assert project.record(article)["headline"][0].value == "Border crossing opens"
        assert project.record(article, "bob") == {}
        assert project.record(article, "gold") == project.record(article, "anna")
        finish(project, annotator="bob")
        reviews = project.article(1).reviews
        assert reviews[1].finished is not None
        later = replace(reviews[1], finished=reviews[1].finished.replace(year=2100))
        article = replace(article, reviews=(reviews[0], later))
        assert project.record(article)["headline"] == ()
        assert project.record(article, "gold") == {}
        assert project.record(article, "nobody") == {}


def test_the_threshold_says_what_needs_a_look(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        assert project.threshold == 0.8
        project.set_threshold(0.5)
        assert project.threshold == 0.5
        assert project.rows("anna", [1])[0].unsure == 1
        assert project.state(1, "anna").unsure == 1
        project.set_threshold(1)
        assert project.rows("anna", [1])[0].unsure == 5
        for wrong in (-1, 1.1, float("nan")):
            with pytest.raises(Refused):
                project.set_threshold(wrong)
        assert project.check() == []


def test_fields_change_and_none_is_thrown_away(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        finish(project)
        fewer = FieldSet((*(f for f in FIELDS if f.key != "people"), Field(key="mood", label="Mood", required=True)))
        project.set_fields(fewer)
        assert project.fields["people"].hidden
        assert "people" not in project.state(1, "anna")
        assert project.review(1, "anna").fields["people"]
        assert project.rows("bob", [1])[0].unsure == 2
        assert project.check() == []
        project.set_fields(FIELDS)
        assert not project.fields["people"].hidden
        assert project.check() == []


def test_settings_are_kept(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        project.set_setting("rules", {"never": ["x\ud800"]})
        assert project.setting("rules") == {"never": ["x\ufffd"]}
        assert project.setting("other", 5) == 5
        with pytest.raises(Refused):
            project.set_setting("generation", 3)
    with Project.open(project.location) as project:
        assert project.setting("rules") == {"never": ["x\ufffd"]}
        project.set_setting("rules", None)
        assert project.setting("rules") is None


def test_backup_and_copy_hold_what_is_still_in_the_wal(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        review = finish(project).review
        out = project.backup(tmp_path / "backup.copydesk")
        with pytest.raises(UserError, match="exists already"):
            project.backup(out)
        with pytest.raises(UserError, match="There is no folder"):
            project.backup(tmp_path / "nowhere" / "b.copydesk")
        with Project.open(out) as copy:
            assert copy.review(1, "anna") == review
            assert copy.check() == []
            assert copy.undo("anna") is not None
        rows = copying.copy(project.location, tmp_path / "copy.copydesk")
        assert (rows["article"], rows["review"], rows["step"]) == (1, 1, 1)
        with Project.open(tmp_path / "copy.copydesk") as copy:
            assert copy.review(1, "anna") == review
    assert not list(tmp_path.glob(".*"))


def test_closing_leaves_nothing_open_and_one_file(tmp_path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        project = new_project(tmp_path)
        project.version()
        project.state(1, "anna")
        project.close()
        project.close()
        assert [p.name for p in tmp_path.iterdir()] == ["news.copydesk"]
        for use in (lambda: project.article(1), lambda: project.undo("a"), project.version, lambda: project.fields):
            with pytest.raises(UserError, match="closed"):
                use()


def test_stats_are_plain_data(tmp_path: Path) -> None:
    with new_project(tmp_path, item("a", language="uz"), item("b")) as project:
        finish(project)
        stats = project.stats()
        assert loads(dumps(stats)) == stats
        assert stats["articles"] == 2
        assert stats["languages"] == {"": 1, "uz": 1}
        assert stats["annotators"]["anna"]["done"] == 1
        assert stats["fields"]["people"] == {"suggested": 4, "accepted": 2}


# --- what cannot be opened ------------------------------------------------------------------------------------------


def _write(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_what_is_no_project_is_refused_in_a_sentence(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE t (a)")
    connection.close()
    cases = {
        tmp_path: "is a folder",
        tmp_path / "missing.copydesk": "There is no project",
        _write(tmp_path / "empty.copydesk", b""): r"is empty \(0 bytes\)",
        _write(tmp_path / "text.copydesk", b"hello " * 100): "is not a Copydesk project",
        _write(tmp_path / "head.copydesk", b"SQLite format 3\0"): "Copydesk project|damaged",
        _write(tmp_path / "noise.copydesk", b"SQLite format 3\0" + bytes(range(256)) * 40): "Copydesk project|damaged",
        other: "another program's database",
        Path("/dev/null"): "is not a file",
    }
    for path, says in cases.items():
        before = path.read_bytes() if path.is_file() else None
        with pytest.raises(NotAProject, match=says):
            Project.open(path)
        assert before is None or path.read_bytes() == before


@pytest.mark.parametrize("location", ["postgresql://me:secret@host/db", "postgresql+psycopg://host/db", "mysql://h/d"])
def test_other_databases_are_refused_in_a_line_without_the_password(location: str) -> None:
    for use in (Project.open, Project.create):
        with pytest.raises(UserError) as caught:
            use(location)
        assert "secret" not in str(caught.value)
        assert "\n" not in str(caught.value)


def test_a_sqlite_url_is_a_path(tmp_path: Path) -> None:
    new_project(tmp_path).close()
    with Project.open(f"sqlite:///{tmp_path / 'news.copydesk'}") as project:
        assert project.name == "news"


def test_an_existing_file_is_never_created_over(tmp_path: Path) -> None:
    path = _write(tmp_path / "x.copydesk", b"precious")
    with pytest.raises(UserError, match="exists already"):
        Project.create(path)
    with pytest.raises(UserError, match="is a folder"):
        Project.create(tmp_path)
    with pytest.raises(UserError, match="no folder"):
        Project.create(tmp_path / "no" / "x.copydesk")
    assert path.read_bytes() == b"precious"
    assert [p.name for p in tmp_path.iterdir()] == ["x.copydesk"]


def test_a_name_with_odd_characters_works(tmp_path: Path) -> None:
    path = tmp_path / "naïve ?#%41 'q\" 🎉.copydesk"
    Project.create(path, FIELDS).close()
    with Project.open(path) as project:
        assert project.name == "naïve ?#%41 'q\" 🎉"
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_a_newer_or_foreign_schema_is_refused(tmp_path: Path) -> None:
    new_project(tmp_path).close()
    path = tmp_path / "news.copydesk"
    newer = shutil.copy(path, tmp_path / "newer.copydesk")
    connection = sqlite3.connect(newer)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(NotAProject, match=r"newer version.*schema is 99.*Update Copydesk"):
        Project.open(newer)
    foreign = shutil.copy(path, tmp_path / "foreign.copydesk")
    connection = sqlite3.connect(foreign)
    connection.execute("CREATE TRIGGER evil AFTER INSERT ON article BEGIN DELETE FROM review; END")
    connection.commit()
    connection.close()
    with pytest.raises(NotAProject, match=r"foreign trigger or view \(evil\)"):
        Project.open(foreign)


def test_a_damaged_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    new_project(tmp_path, *(item(str(i)) for i in range(50))).close()
    path = tmp_path / "news.copydesk"
    data = bytearray(path.read_bytes())
    cut = _write(tmp_path / "cut.copydesk", bytes(data[: len(data) // 3]))
    data[4096 : 4096 * 30] = b"\xff" * (4096 * 29)
    holed = _write(tmp_path / "holed.copydesk", bytes(data))
    for damaged in (cut, holed):
        before = damaged.read_bytes()
        problems: list[object] = []
        try:
            with Project.open(damaged) as project:
                problems += project.check()
        except UserError as error:
            problems.append(error)
        assert problems, "a damaged file must not pass"
        assert damaged.read_bytes() == before


def test_rules_that_make_no_sense_are_refused(tmp_path: Path) -> None:
    new_project(tmp_path).close()
    path = tmp_path / "news.copydesk"
    connection = sqlite3.connect(path)
    connection.execute("UPDATE field SET document = '{\"key\": 5}'")
    connection.commit()
    connection.close()
    with pytest.raises(NotAProject, match="rules are damaged"):
        Project.open(path)


def test_read_only_shows_all_and_changes_nothing(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        finish(project)
    before = (tmp_path / "news.copydesk").read_bytes()
    with Project.open(tmp_path / "news.copydesk", read_only=True) as project:
        assert project.review(1, "anna").status is Status.DONE
        assert project.queue("anna", view="all", query="border")
        assert project.check() == []
        with pytest.raises(Refused, match="read-only"):
            project.undo("anna")
        with pytest.raises(Refused, match="read-only"):
            project.add([item("b")])
    assert (tmp_path / "news.copydesk").read_bytes() == before
