"""Collect the texts of the window and bring the translation files up to date.

usage: python -m tests.texts [--check]

Collects every literal of `self.tr(…)`, `QCoreApplication.translate(…)` and of functions that only pass a text on to
it, what the store refuses, the list of commands, what the query's names are explained with, and the labels and help
of the field sets that ship; has Qt's lupdate merge them into resources/i18n/*.ts, and lrelease make the .qm that the
program loads.
`--check` writes nothing and fails where a text has no translation, or one with other placeholders.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import PySide6
import yaml

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
TRANSLATED = ("de", "ru", "uz")
Text = tuple[str, str]
"""Context and source text."""


class Untranslatable(Exception):
    """A text that is marked for translation in a way that is not found when it is shown."""


def collect() -> set[Text]:
    """Return all texts of the window."""
    trees = {path: ast.parse(path.read_text("utf-8"), str(path)) for path in sorted((ROOT / "gui").rglob("*.py"))}
    passing = {(_module(path), name): context for path, tree in trees.items() for name, context in _passing_on(tree)}
    found: set[Text] = set()
    for path, tree in trees.items():
        names = {name: context for (module, name), context in passing.items() if module == _module(path)}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                names |= {
                    alias.asname or alias.name: passing[node.module or "", alias.name]
                    for alias in node.names
                    if (node.module or "", alias.name) in passing
                }
        found |= set(_texts(tree, names, path))
    return found | set(_tables()) | set(_refusals())


_NOT_OF_THE_WINDOW = ("cli/", "console.py", "errors.py")
"""What only the command line says."""


def _refusals() -> Iterator[Text]:
    """Yield the templates of what the store refuses: the first literal of each `UserError`, and of `said(…)`."""
    trees = {path: ast.parse(path.read_text("utf-8"), str(path)) for path in sorted((ROOT / "store").rglob("*.py"))}
    kinds, classes = (
        {"UserError"},
        [n for tree in trees.values() for n in ast.walk(tree) if isinstance(n, ast.ClassDef)],
    )
    while more := {c.name for c in classes if kinds & {b.id for b in c.bases if isinstance(b, ast.Name)}} - kinds:
        kinds |= more
    for path, tree in trees.items():
        if path.relative_to(ROOT / "store").as_posix().startswith(_NOT_OF_THE_WINDOW):
            continue
        for node in ast.walk(tree):
            if (
                not isinstance(node, ast.Call)
                or not node.args
                or not (_called(node) in kinds or _called(node) == "said")
            ):
                continue
            template = node.args[0]
            if isinstance(template, ast.JoinedStr):
                raise Untranslatable(f"{path}:{node.lineno}: a template and its values, no f-string")
            if isinstance(template, ast.Constant) and isinstance(template.value, str):
                yield "store", template.value
    yield "store", "{0} (at character {1})"


def _module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def _passing_on(tree: ast.Module) -> Iterator[Text]:
    """Yield name and context of functions that return the translation of their first argument."""
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or not isinstance(node.body[-1], ast.Return) or not node.args.args:
            continue
        call = node.body[-1].value
        if isinstance(call, ast.Call) and _called(call) == "translate" and len(call.args) > 1:
            context, text = call.args[:2]
            if isinstance(context, ast.Constant) and isinstance(text, ast.Name) and text.id == node.args.args[0].arg:
                yield node.name, str(context.value)


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _texts(tree: ast.Module, passing: dict[str, str], path: Path) -> Iterator[Text]:
    def walk(node: ast.AST, inside: str) -> Iterator[Text]:
        if isinstance(node, ast.ClassDef):
            inside = node.name
        if isinstance(node, ast.Call):
            yield from of_call(node, inside)
        for child in ast.iter_child_nodes(node):
            yield from walk(child, inside)

    def of_call(call: ast.Call, inside: str) -> Iterator[Text]:
        literals = [a.value if isinstance(a, ast.Constant) and isinstance(a.value, str) else None for a in call.args]
        if isinstance(call.func, ast.Attribute) and call.func.attr == "tr":
            if not literals or literals[0] is None:
                raise Untranslatable(f"{path}:{call.lineno}: tr takes a literal text")
            if not (isinstance(call.func.value, ast.Name) and call.func.value.id == "self" and inside):
                raise Untranslatable(f"{path}:{call.lineno}: tr of another object has another context; say self.tr")
            yield inside, literals[0]
        elif isinstance(call.func, ast.Attribute) and call.func.attr == "translate" and len(literals) > 1:
            if literals[0] is not None and literals[1] is not None:
                yield literals[0], literals[1]
        elif isinstance(call.func, ast.Name) and call.func.id == "tr" and len(literals) > 1 and all(literals[:2]):
            yield str(literals[0]), str(literals[1])  # tr = QCoreApplication.translate
        elif isinstance(call.func, ast.Name) and call.func.id in passing and literals and literals[0] is not None:
            yield passing[call.func.id], literals[0]

    return walk(tree, "")


def _tables() -> Iterator[Text]:
    """Yield the texts that stand in tables."""
    from gui.commands import COMMANDS, GROUPS, field_commands
    from store.field_files import load_default
    from store.search.names import NAMES

    for command in COMMANDS:
        yield "commands", command.title
        if command.hint:
            yield "commands", command.hint
    for group in GROUPS:
        yield "commands", group
    for command in field_commands(load_default()):
        yield "commands", command.hint
    for explained in NAMES.values():
        yield "query", explained
    for path in sorted((ROOT / "resources" / "fields").glob("*.yaml")):
        for field in yaml.safe_load(path.read_text("utf-8"))["fields"]:
            for key in ("label", "help"):
                if field.get(key):
                    yield "labels", field[key]
            for attribute in field.get("attributes", ()):
                yield "labels", attribute


def update() -> None:
    """Merge the texts into the .ts files and make the .qm files."""
    FOLDER.mkdir(exist_ok=True)
    quoted = partial(json.dumps, ensure_ascii=False)
    lines = [f"QCoreApplication.translate({quoted(c)}, {quoted(text)})\n" for c, text in sorted(collect())]
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.py"
        source.write_text("".join(lines), "utf-8")
        for language in TRANSLATED:
            ts = FOLDER / f"copydesk_{language}.ts"
            options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language]
            _tool("lupdate", str(source), *options, "-ts", str(ts))
            _tool("lrelease", "-silent", str(ts), "-qm", str(ts.with_suffix(".qm")))


def _tool(name: str, *arguments: str) -> None:
    subprocess.run([str(Path(PySide6.__file__).parent / name), *arguments], check=True, stdout=subprocess.DEVNULL)


def translations(language: str) -> dict[Text, str]:
    """Return what a .ts file has; a text without a translation has an empty one."""
    root = ET.parse(FOLDER / f"copydesk_{language}.ts").getroot()
    found = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") != "unfinished"
            text = (translation.text or "") if translation is not None and done else ""
            found[context.findtext("name") or "", message.findtext("source") or ""] = text
    return found


def faults(language: str) -> list[str]:
    """Return what is wrong with a translation: texts it lacks, placeholders that differ."""
    import string

    def placeholders(text: str) -> list[str]:
        return sorted(field or "" for _, field, _, _ in string.Formatter().parse(text) if field is not None)

    done = translations(language)
    wrong = []
    for context, text in sorted(collect()):
        translated = done.get((context, text), "")
        if not translated:
            wrong.append(f"{language}: {context}: no translation of {text!r}")
            continue
        try:
            same = placeholders(text) == placeholders(translated)
        except ValueError:
            same = True  # a text that is no template
        if not same:
            wrong.append(f"{language}: {context}: other placeholders in {translated!r}")
    return wrong


def main(arguments: list[str]) -> int:
    """Bring the files up to date, or only look them over."""
    if arguments not in ([], ["--check"]):
        print(__doc__)
        return 2
    if not arguments:
        update()
    wrong = [fault for language in TRANSLATED for fault in faults(language)]
    print("\n".join(wrong[:20]))
    print(f"{len(collect())} texts, {len(wrong)} faults")
    return int(bool(wrong) and bool(arguments))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
