"""Near copies: found where most of the words are the same, and nowhere else."""

from __future__ import annotations

import random

from store.dataset.near_copies import NearCopies, likeness, sketch

WORDS = [f"word{n}" for n in range(4000)]


def text(seed: int, length: int = 400) -> list[str]:
    return random.Random(seed).choices(WORDS, k=length)


def changed(words: list[str], count: int, seed: int) -> list[str]:
    drawn, made = random.Random(seed), list(words)
    for place in drawn.sample(range(len(made)), count):
        made[place] = f"other{place}"
    return made


def test_a_story_and_its_update_are_near_copies() -> None:
    story = text(1)
    copies = NearCopies()
    copies.add(1, " ".join(story))
    copies.add(2, " ".join(text(2)))
    copies.add(3, " ".join(changed(story, 5, 3)).title())
    copies.add(4, " ".join([*story, *text(5, 30)]))
    copies.add(5, " ".join(changed(story, 150, 4)))
    copies.add(6, "too short")
    copies.add(7, "too short")
    assert copies.groups() == [[1, 3, 4]]


def test_likeness_is_near_the_share_of_common_runs() -> None:
    for cut in (40, 120, 200):
        one, other = text(9), [*text(9)[:-cut], *text(10, cut)]
        runs = [{tuple(t[i : i + 5]) for i in range(len(t) - 4)} for t in (one, other)]
        true = len(runs[0] & runs[1]) / len(runs[0] | runs[1])
        assert abs(likeness(sketch(" ".join(one)), sketch(" ".join(other))) - true) < 0.15


def test_the_same_words_have_the_same_sketch_on_every_machine() -> None:
    assert sketch("Ann Lee came to Oslo by train")[:1] == (732687973191115229,)


def test_many_different_articles_have_no_copies() -> None:
    copies = NearCopies()
    for number in range(500):
        copies.add(number, " ".join(text(number, 200)))
    assert copies.groups() == []
