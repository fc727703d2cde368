"""Label Studio's labelling configuration for a field set."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from xml.sax.saxutils import quoteattr

from store.fields import Field, FieldSet, FieldType
from store.interchange.note import ATTRIBUTE_ENDING, FIELD_ENDING

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_OWN = ("text", "label", "value")


class Controls:
    """What the controls for fields and attributes are called: like these, unless that name is taken."""

    labels, value = "label", "value"

    def __init__(self, fields: FieldSet) -> None:
        self.fields = {f.key: f.key + FIELD_ENDING if f.key in _OWN else f.key for f in fields}
        names = dict.fromkeys(a for f in fields for a in f.attributes)
        taken = {*_OWN, *self.fields.values()}
        self.attributes = {a: a + ATTRIBUTE_ENDING if a in taken else a for a in names}


def label_config(fields: FieldSet) -> str:
    """Return the configuration: labels for spans, choices and text areas for the rest."""
    controls = Controls(fields)
    marked = [f for f in fields if f.type is not FieldType.BLOCKS]
    lines = ["<View>", "  <Style>.htx-text { white-space: pre-wrap; }</Style>"]
    if marked:
        lines.append(f'  <Labels name="{controls.labels}" toName="text">')
        lines += [f"    <Label{_attributes(_label(f))}/>" for f in marked]
        lines.append("  </Labels>")
    lines.append('  <Text name="text" value="$text"/>')
    for field in marked:
        lines += _control(field, controls)
    if marked:
        lines.append('  <View visibleWhen="region-selected">')
        shown = {controls.value: "What the selected words stand for, where that is not the words themselves"}
        shown |= {name: attribute for attribute, name in controls.attributes.items()}
        for name, title in shown.items():
            given = {"name": name, "toName": "text", "perRegion": "true", "editable": "true", "maxSubmissions": "1"}
            lines.append(f"    <TextArea{_attributes({**given, 'placeholder': title})}/>")
        lines.append("  </View>")
    return "\n".join([*lines, "</View>", ""])


def _label(field: Field) -> dict[str, str]:
    out = {"value": field.key, "background": _colours().get(field.colour, "#666666"), "hint": field.label}
    return {**out, "hotkey": field.hotkey} if field.hotkey else out


def _control(field: Field, controls: Controls) -> list[str]:
    given = {"name": controls.fields[field.key], "toName": "text"}
    header = f"  <Header{_attributes({'value': field.label, 'size': '5'})}/>"
    if field.type is FieldType.CHOICE and field.choices:
        given |= {"choice": "multiple" if field.many else "single", "showInline": "true"}
        choices = [f"    <Choice{_attributes({'value': choice})}/>" for choice in field.choices]
        return [header, f"  <Choices{_attributes(given)}>", *choices, "  </Choices>"]
    given |= {"editable": "true"}
    if not field.many:
        given["maxSubmissions"] = "1"
    return [header, f"  <TextArea{_attributes(given)}/>"]


def _attributes(given: dict[str, str]) -> str:
    return "".join(f" {name}={quoteattr(_NOT_XML.sub('', value))}" for name, value in given.items())


@cache
def _colours() -> dict[str, str]:
    theme = files("resources").joinpath("themes/light.toml").read_text("utf-8")
    return {name: ink for name, (ink, _) in tomllib.loads(theme)["fields"].items()}
