"""Packages and programs that declare extractors, made for one test: good ones, and all sorts of bad ones."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

GOOD = """
name = "acme"
version = "2.1"
fields = ["headline", "people"]

def extract(article):
    print("chatter on stdout")
    found = [{"field": "headline", "value": "Acme says", "score": 0.7}]
    at = article["text"].find("Uljas Bektenov")
    if at >= 0:
        found.append({"field": "people", "start": at, "end": at + 14, "quote": "Uljas Bektenov", "score": 0.9,
                      "attributes": {"role": "guest"}})
    found.append({"field": "people", "value": "Nobody Known", "score": 0.3})
    return found
"""

MOODY = """
import os, sys, time

class Moody:
    name = "moody"
    version = 1
    fields = ("headline", "people", "figures")

    def setup(self, settings):
        assert settings["wanted"], settings

    def extract(self, article):
        match article["id"]:
            case "raises": raise ValueError("no idea")
            case "hangs": time.sleep(60)
            case "dies": os._exit(3)
            case "exits": sys.exit("enough")
            case "text": return "people"
            case "deep":
                found = []
                for _ in range(100000): found = [found]
                return found
            case "big": return [{"field": "headline", "value": "x" * 5_000_000}]
            case "many": return [{"field": "people", "value": f"Person {i}"} for i in range(50_000)]
            case "nonsense": return [
                None, 7, {}, {"field": "nothing", "value": "x"}, {"field": ["people"], "value": "x"},
                {"field": "people", "start": 10 ** 9, "end": 10 ** 9 + 4}, {"field": "people", "start": -5, "end": 3},
                {"field": "people", "value": {"x": 1}}, {"field": "people", "value": float("nan")},
                {"field": "figures", "value": "many"}, {"field": "body", "value": "x"},
                {"field": "headline", "value": "Sound", "score": float("nan")},
            ]
        return [{"field": "headline", "value": "Fine", "score": 0.5}]
"""


def install(folder: Path, package: str, source: str, points: str = "") -> None:
    """Put a package with entry points where Python looks for them."""
    (folder / f"{package}.py").write_text(source, "utf-8")
    info = folder / f"{package}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n", "utf-8")
    lines = points or f"{package} = {package}"
    (info / "entry_points.txt").write_text(f"[copydesk.extractors]\n{lines}\n", "utf-8")


def program(folder: Path, name: str, source: str) -> str:
    """Return the command that runs a program with these lines of Python."""
    path = folder / f"{name}.py"
    path.write_text(source, "utf-8")
    return f"{shlex.quote(sys.executable)} {shlex.quote(str(path))}"


ECHO = """
import json, sys, time
for line in sys.stdin:
    article = json.loads(line)
    found = []
    for word in ("Uljas Bektenov", "Ульяс"):
        at = article["text"].find(word)
        if at >= 0:
            found.append({"field": "people", "start": at, "end": at + len(word), "quote": word, "score": 0.8})
    print(json.dumps({"id": article["id"], "suggestions": found}), flush=True)
"""
