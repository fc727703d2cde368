"""Sentences: where one ends and the next begins, in texts of many languages.

A point ends a sentence unless it stands after an initial, an abbreviation or an ordinal, or small letters go on behind
it. Line ends end one too, but for a line that was only wrapped. Offsets are code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from store.spans import trim

_NEIGHBOURHOOD = 1200
_NEAR = 300
"""Most sentences begin no further back than this: looked at first."""
_CONTEXT = 40
_FAR = 6_000
"""What runs on for longer than this is no sentence: a step over it ends here, within a frame."""
_END = re.compile(r"([.!?…]+)([\"'”’»“)\]]*)(?=\s|$)|[。！？]+[」』”’）]*|(?:\r?\n|[\u2028\u2029\x85])\s*")
_BLANK = re.compile(r"\s*")
_OPENING = "\"'“”„«‘‚([¿¡"
_WRAPPED = 40
"""A line shorter than this was not wrapped for want of room."""
_DASHES = "—–-"

_TITLES = frozenset(
    "mr mrs ms mx dr prof st ste gen gov sen rep lt col sgt capt cpl maj adm rev hon pres amb supt insp det asst dep "
    "mt ft messrs mme mlle vs cf eg ie approx ca al fig vol ch art pp ed eds "
    "fr hr frau dipl ing mag med phil rer nat bzw bspw ggf evtl sog insb inkl exkl zzgl geb verh str abs "
    "г-н г-жа им ул пр просп пер пл проф акад доц инж тов св д-р ген полк кап лейт адм см ср напр т.н обл р-н "
    "ul prof akad dots gen polk m-n ко'ch koʻch ko'ch".split()
)
"""What never ends a sentence: more is sure to follow."""
_MAYBE = frozenset(
    "inc ltd co corp jr sr bros etc dept univ est no nr sept sep oct nov dec jan feb mar apr jun jul aug "
    "usw u.a z.b d.h u.s.w mio mrd tsd okt dez jänner "
    "г гг в вв руб коп тыс млн млрд трлн стр с др т.д т.п т.е и.о долл "
    "h.k va.b v.h sh.k".split()
)
"""What ends one only where an everyday word begins the next."""
_OPENERS = frozenset(
    "the a an in on at it he she they we i you but and this that these those there as for if when while after before "
    "however by to from with his her its our their what who why how no not "
    "der die das den dem ein eine er sie es wir ich im am auf mit bei nach aber und auch doch so wer was "
    "в на он она оно они мы я по но и а это эта этот эти как при для за из с со к о об у так же также однако тем "
    "bu u ular biz men va lekin ammo biroq shu uning bunda shuningdek".split()
)
_DOUBLE_INITIALS = frozenset("Sh Ch Yu Ya Yo Ye Ts Kh Zh Dz Th O' O‘ Oʻ G' G‘ Gʻ".split())
_ORDINAL_BEFORE = frozenset("am vom bis der dem den des die das zum im ab und seit dem".split())
_MONTHS = frozenset(
    "januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert "
    "jahrhunderts".split()
)


def ends(text: str) -> Iterator[int]:
    """Yield where the sentences of a text end, one behind the other, closing quotation marks included."""
    return _ends(text, 0, len(text))


def is_title(word: str) -> bool:
    """Tell whether a point behind a word in small letters is part of it, and never ends a sentence."""
    return word in _TITLES


def may_end(word: str) -> bool:
    """Tell whether a word in small letters is an abbreviation with which a sentence may end."""
    return word in _MAYBE


def sentence_at(text: str, pos: int) -> tuple[int, int]:
    """Return the sentence around an offset, without outer white space; line ends end a sentence."""
    pos = min(max(pos, 0), len(text))
    high = min(len(text), pos + _NEIGHBOURHOOD)
    start = end = 0
    for reach in (_NEAR, _NEIGHBOURHOOD):
        low = max(0, pos - reach)
        start, end = low, high
        for at in _ends(text, low, high):
            if at <= pos:
                start = at
            else:
                end = at
                break
        if low == 0 or start > low + _CONTEXT:
            break
    return trim(text, start, end)


def next_sentence(text: str, pos: int) -> int:
    """Return where the next sentence starts, or the text's end."""
    pos = min(max(pos, 0), len(text))
    # What stands before an offset decides whether a sentence ends there: begin a little earlier.
    far = min(len(text), pos + _FAR)
    for at in _ends(text, max(0, pos - 60), far):
        start = _blank_to(text, at, far)
        if start > pos:
            return start
    return far


def previous_sentence(text: str, pos: int) -> int:
    """Return where the sentence before an offset starts: its own, or where the offset stands there, the one before."""
    pos = min(max(pos, 0), len(text))
    for reach in (_NEIGHBOURHOOD, _FAR):
        low = max(0, pos - reach)
        starts = [s for at in _ends(text, low, pos) if (s := _blank_to(text, at, pos)) < pos]
        if starts:
            return starts[-1]
        if low == 0:
            first = _blank_to(text, 0, pos)
            return first if first < pos else 0
    return low


# --- how it is done -------------------------------------------------------------------------------------------------


def _ends(text: str, low: int, high: int) -> Iterator[int]:
    """Yield where sentences end between two offsets, closing quotation marks included."""
    for match in _END.finditer(text, low, high):
        if match.group(1) is None:
            if not match.group().strip() and _is_wrapped(text, match.start(), match.end(), low):
                continue
            yield match.end()
        elif _is_end(text, match, low, high):
            yield match.end()


def _blank_to(text: str, at: int, limit: int) -> int:
    match = _BLANK.match(text, at, limit)
    return match.end() if match else at


def _is_end(text: str, match: re.Match[str], low: int, high: int) -> bool:
    blank = _BLANK.match(text, match.end(), high)
    at = blank.end() if blank else match.end()
    if at >= len(text):
        return True
    gap = text[match.end() : at]
    if gap.count("\n") > 1:
        return True
    if text[at] in _DASHES and text[at + 1 : at + 2].isspace():  # «Да!» — сказал он
        at = min(at + 2, len(text) - 1)
    following = text[at : at + 40].lstrip(_OPENING)
    if not following:
        return True
    if following[0].islower():
        return False
    if match.group(1) != ".":
        return True
    before = text[max(low, match.start() - 30) : match.start()].split()
    word = before[-1].lstrip(_OPENING) if before and not text[match.start() - 1].isspace() else ""
    return _ends_with(word, before[-2].lower() if len(before) > 1 else "", following)


def _ends_with(word: str, before: str, following: str) -> bool:
    """Tell whether a point after a word ends a sentence when these words follow it."""
    small = word.lower()
    opener = following.split(maxsplit=1)[0].strip(",;:’'\"").lower() in _OPENERS
    if small in _TITLES:
        return False
    if (len(word) == 1 and word.isalpha()) or word in _DOUBLE_INITIALS:
        return False  # an initial, or the z. of z. B.
    if small in {"no", "nr"}:
        return not following[0].isdigit()
    if small in _MAYBE:
        return opener
    if "." in word and all(len(part) <= 2 and part.isalpha() for part in word.split(".")):
        return opener  # U.S., p.m., т.е.
    if word.isdigit() and len(word) <= 2:
        month = following.split(maxsplit=1)[0].strip(",.").lower() in _MONTHS
        return bool(before) and not before.endswith((".", ":", ";")) and before not in _ORDINAL_BEFORE and not month
    return True


def _is_wrapped(text: str, start: int, end: int, low: int) -> bool:
    """Tell whether a line end only breaks a line: small letters go on after it, and the line was long enough."""
    line = text[max(low, start - _WRAPPED) : start]
    if text.count("\n", start, end) > 1 or len(line) < _WRAPPED or "\n" in line:
        return False
    return text[end : end + 1].islower() and line[-1] not in ".!?…:;"
