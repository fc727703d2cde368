"""Flat records made straight from what is stored are those made of whole articles, and are counted the same."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from store.articles import ArticleDraft, Decision, Evidence, Review, Source, Status, Suggestion
from store.dataset.selection import Selection
from store.exporter import export
from store.project import Project
from tests.store.interchange.kit import decided, documents, project_of, review

MADE = st.lists(documents(), min_size=1, max_size=4, unique_by=lambda d: d.id)
SOURCE = Source(name="a", format="text", sha256="")


def more(drafts: Sequence[ArticleDraft]) -> list[ArticleDraft]:
    """Add what the flat formats leave out: suggestions, other reviews, rejected values, metadata."""
    made = []
    for n, draft in enumerate(drafts):
        text = draft.text or ""
        found = Evidence(0, 1, text[:1])
        suggestion = Suggestion(value='"extractor":', evidence=(found,), score=0.5, extractor="x 1", agreed=("y 2",))
        rejected = decided('"decision":"rejected"', (found,), {"role": "a"}, decision=Decision.REJECTED)
        begun = Review(annotator="bo", status=Status.IN_PROGRESS, note="n", fields={"people": (rejected,)})
        late = review("cy", {"url": (decided("https://x.org/y", ()),), "people": (rejected,)}, finished=None)
        body = replace(draft.reviews[0], fields={**draft.reviews[0].fields, "body": (decided(None, (found,)),)})
        own = (body, late) if n % 2 else ()
        made.append(
            replace(
                draft,
                suggestions={"people": (suggestion, replace(suggestion, score=None, value="Z")), "headline": ()},
                alternatives={"headline": (suggestion,)} if n % 2 else {},
                meta={"a": 1, "b": {"alternatives": []}} if n else {},
                reviews=(*own, begun) if n != 2 else (),
                language=None if n == 3 else "en",
            )
        )
    return made


def exported(project: Project, folder: Path, **asked: Any) -> tuple[bytes, bytes, Any]:
    out = folder / "d.out"
    report = export(project, out, replace=True, **asked)
    said = json.loads((folder / "d.out.manifest.json").read_bytes())
    losses = [(loss.what, loss.count) for loss in report.losses]
    del said["losses"]
    return out.read_bytes(), json.dumps(said).encode(), losses


@pytest.mark.parametrize("format", ["jsonl", "csv"])
@given(drafts=MADE, only=st.sampled_from(("done", "reviewed", "all")), who=st.sampled_from((None, "cy", "bo")))
@settings(
    max_examples=8,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_both_ways_give_the_same(
    tmp_path_factory: pytest.TempPathFactory, format: str, drafts: list[ArticleDraft], only: str, who: str | None
) -> None:
    folder = tmp_path_factory.mktemp("flat")
    with project_of(folder / "p.copydesk", more(drafts)) as project, pytest.MonkeyPatch.context() as patch:
        for fields in ((), ("people", "url", "body")):
            asked: dict[str, Any] = {"format": format, "only": only, "annotator": who, "fields": fields, "query": ""}
            if "url" not in project.fields:
                asked["fields"] = tuple(key for key in fields if key != "url")
            quick = exported(project, folder, **asked)
            patch.setattr(Selection, "is_plain", False)
            assert quick == exported(project, folder, **asked)
            patch.undo()


def test_a_query_goes_the_quick_way_too(tmp_path: Path) -> None:
    drafts = [
        ArticleDraft(id=f"a{n}", fallback_id="", text=f"word {n}", source=SOURCE, reviews=(review("ann", {}),))
        for n in range(1203)
    ]
    with project_of(tmp_path / "p.copydesk", drafts) as project:
        report = export(project, tmp_path / "d.jsonl", "jsonl", query="")
        assert report.written == 1203
        lines = (tmp_path / "d.jsonl").read_text().splitlines()
        assert [json.loads(line)["id"] for line in lines] == [f"a{n}" for n in range(1203)]
        report = export(project, tmp_path / "q.jsonl", "jsonl", query="1202")
        assert report.written == 1
