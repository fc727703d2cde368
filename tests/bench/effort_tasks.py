"""The five tasks that were counted in Label Studio, done in the real window and counted from the events that were sent.

Each has a project of its own, made here; what it leads to is read back from the project.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint

from tests.bench.effort_hands import Count, Hands
from tests.gui.projects import document, make_project


@dataclass(frozen=True)
class Task:
    """One task: the record it begins with, what is done, what must stand in the project then."""

    name: str
    wanted: float
    """Model time at most (s)."""
    theirs: float
    """What Label Studio takes, by `../shared/measure/peers.md`."""
    record: Callable[[], dict[str, Any]]
    do: Callable[[Hands], None]
    stands: dict[str, list[str]]
    """What the record holds afterwards."""
    done: bool = True


@dataclass(frozen=True)
class Outcome:
    """What a task cost, and whether it led where it should."""

    task: Task
    count: Count
    right: bool

    @property
    def reached(self) -> bool:
        """Whether it came right in the time that was wanted, to the tenth of a second as that is given."""
        return self.right and round(self.count.seconds, 1) <= self.task.wanted


def _right() -> dict[str, Any]:
    return document(1, sure=True)


def _wrong_date() -> dict[str, Any]:
    made = document(1, sure=True)
    made["suggestions"]["published"][0] |= {"value": "2024-02-10", "score": 0.41}
    return made


def _wrong_date_with_runner_up() -> dict[str, Any]:
    made = _wrong_date()
    better = {**made["suggestions"]["published"][0], "value": "2024-10-22", "score": 0.38, "extractor": "test 2"}
    return made | {"alternatives": {"published": [better]}}


def _missing_person() -> dict[str, Any]:
    made = document(1, sure=True)
    made["suggestions"]["people"] = made["suggestions"]["people"][:1]
    return made


def _wrong_organisation() -> dict[str, Any]:
    made = document(1, sure=True)
    forum = {**made["suggestions"]["people"][0], "value": "Samarkand", "score": 0.31}
    made["suggestions"]["organisations"] = [forum]
    return made


def _point_at(hands: Hands, words: str) -> None:
    reader, state = hands.window.reader, hands.window.desk.state
    assert state is not None
    place = reader.place_of(state.article.text.index(words) + 2)
    hands.point(reader.viewport(), place.center() + QPoint(2, 0))


def _confirm(hands: Hands) -> None:
    hands.key("Return")


def _type_date(hands: Hands) -> None:
    hands.key("E")
    hands.type("22.10")
    hands.key("Return", "Return")


def _take_runner_up(hands: Hands) -> None:
    hands.key("Shift+Return", "Return")


def _mark_by_mouse(hands: Hands) -> None:
    _point_at(hands, "Bektenov")
    hands.click(2)
    hands.key("5", "Return")


def _mark_next_name(hands: Hands) -> None:
    hands.key("C", "5", "Return")


def _type_name(hands: Hands) -> None:
    hands.key("5", "5")
    hands.type("ul")
    hands.key("Down", "Return", "Return")


def _reject(hands: Hands) -> None:
    hands.key("X", "Return")


def _undo(hands: Hands) -> None:
    hands.key("Ctrl+Z")


_PEOPLE = {"people": ["Abdulla Aripov", "Uljas Bektenov"]}
TASKS = (
    Task("all right: confirm", 1.7, 1.9, _right, _confirm, {"published": ["2024-10-22"], **_PEOPLE}),
    Task("a wrong date: typed, submit", 4.5, 8.2, _wrong_date, _type_date, {"published": ["2024-10-22"]}),
    Task("a wrong date: the runner-up, submit", 4.5, 8.2, _wrong_date_with_runner_up, _take_runner_up,
         {"published": ["2024-10-22"]}),
    Task("a missing person: by mouse, submit", 4.2, 5.4, _missing_person, _mark_by_mouse, _PEOPLE),
    Task("a missing person: the next name, submit", 3.5, 5.4, _missing_person, _mark_next_name, _PEOPLE),
    Task("a missing person: typed and completed, submit", 3.5, 5.4, _missing_person, _type_name, _PEOPLE),
    Task("a wrong organisation: remove it, submit", 2.2, 4.3, _wrong_organisation, _reject, {"organisations": []}),
    Task("undo the last record's change", 1.9, 11.3, _right, _undo, {}, done=False),
)  # fmt: skip


def run_tasks(folder: Path) -> list[Outcome]:
    """Do every task in a window of its own."""
    return [run_task(task, folder / f"task-{number}.copydesk") for number, task in enumerate(TASKS)]


def run_task(task: Task, path: Path) -> Outcome:
    """Do one task and read back what it led to."""
    first = task.record()
    project = make_project(path, [first, document(2, "Cotton comes to Bukhara", sure=True)])
    hands = Hands(project)
    try:
        state = hands.window.desk.state
        assert state is not None
        if state.article.id != first["id"]:
            hands.key("Alt+Right")
        if not task.done:
            hands.key("Return")
            hands.driver.wait(lambda: hands.article != first["id"])
        hands.take()
        hands.think()
        task.do(hands)
        hands.driver.wait(lambda: (hands.article == first["id"]) is not task.done)
        hands.driver.idle(0.1)
        count = hands.take()
        who = hands.driver.context.annotator
    finally:
        hands.close()
    return Outcome(task, count, _stands(project, first["id"], who, task))


def _stands(path: Path, article: str, who: str, task: Task) -> bool:
    from store.articles import Status
    from store.project import Project
    from store.review.state import record

    with Project.open(path, read_only=True) as project:
        number = project.number_of(article)
        assert number is not None
        review = project.review(number, who)
    values = {key: [str(v.value) for v in found] for key, found in record(review).items()}
    if not task.done:
        return review.status is Status.TODO and not values
    held = all(sorted(values.get(key, ["?"])) == sorted(wanted) for key, wanted in task.stands.items())
    return review.status is Status.DONE and held


def tell(outcomes: list[Outcome]) -> dict[str, Any]:
    """Print the tasks beside Label Studio's, and return the figures."""
    print(f"{'task':46} keys clicks drags moves   time  wanted  Label Studio")
    found = {}
    for outcome in outcomes:
        c, task = outcome.count, outcome.task
        mark = "ok" if outcome.reached else "MISS" if outcome.right else "WRONG"
        print(f"{task.name:46} {c.keys:4} {c.clicks:6} {c.drags:5} {c.moves:5} {c.seconds:6.2f} {task.wanted:7}"
              f" {task.theirs:13}  {mark}")  # fmt: skip
        found[task.name] = {**c.as_figures(), "wanted": task.wanted, "label_studio": task.theirs,
                            "right": outcome.right, "reached": outcome.reached}  # fmt: skip
    return found
