"""The typed schema of a field set for pyarrow, and the same as the features of a Hugging Face dataset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from store.articles import Json
from store.documents import dumps
from store.fields import Field, FieldSet, FieldType
from store.interchange.nested import EMPTY, META, MORE, REVIEW, SCHEMA, SPLIT, columns, declared
from store.writers.nested import is_labelled

if TYPE_CHECKING:
    import pyarrow as pa

Type = Any
"""A column's type as plain data: a name, a list of one type, a dictionary of types, or a tuple of labels."""


def types(fields: FieldSet, *, labels: bool = False, split: bool = False) -> dict[str, Type]:
    """Return the type of each column; `labels` has choices as labels, else they are strings; `split` is a column."""
    out: dict[str, Type] = {"id": "string", "text": "string", "url": "string", "language": "string"}
    if split:
        out[SPLIT] = "string"
    for field in fields:
        one = _value(field, labels=labels)
        out[columns(fields)[field.key]] = [one] if field.many else one
    out[REVIEW] = {
        "annotator": "string",
        "status": "string",
        "flagged": "bool",
        "note": "string",
        "seconds": "int64",
        "finished": "string",
    }
    out[EMPTY] = ["string"]
    out[META] = "string"
    return out


def _value(field: Field, *, labels: bool) -> Type:
    value: Type = "float64" if field.type is FieldType.NUMBER else "string"
    if labels and is_labelled(field):
        value = tuple(field.choices)
    return {
        "value": value,
        "attributes": {**dict.fromkeys(declared(field), "string"), MORE: "string"},
        "evidence": [{"start": "int64", "end": "int64", "quote": "string"}],
        "decision": "string",
        "score": "float64",
        "extractor": "string",
    }


def schema(fields: FieldSet, *, labels: bool = False, split: bool = False) -> pa.Schema:
    """Return pyarrow's schema, whose metadata name the fields and, with `labels`, the features."""
    import pyarrow as pa

    plain = {"string": pa.string(), "int64": pa.int64(), "float64": pa.float64(), "bool": pa.bool_()}

    def made(type_: Type) -> Any:
        if isinstance(type_, dict):
            return pa.struct([(name, made(part)) for name, part in type_.items()])
        if isinstance(type_, list):
            return pa.list_(made(type_[0]))
        return pa.int64() if isinstance(type_, tuple) else plain[type_]

    wanted = types(fields, labels=labels, split=split)
    metadata = {SCHEMA: dumps({"version": 1, "columns": {c: key for key, c in columns(fields).items()}})}
    if labels:
        metadata[b"huggingface"] = dumps({"info": {"features": {name: feature(t) for name, t in wanted.items()}}})
    return pa.schema([(name, made(type_)) for name, type_ in wanted.items()], metadata=metadata)


def feature(type_: Type) -> Json:
    """Return a type as `datasets` keeps it in a schema's metadata."""
    if isinstance(type_, dict):
        return {name: feature(part) for name, part in type_.items()}
    if isinstance(type_, list):
        return {"feature": feature(type_[0]), "_type": "List"}
    if isinstance(type_, tuple):
        return {"names": list(type_), "_type": "ClassLabel"}
    return {"dtype": type_, "_type": "Value"}


def yaml_features(wanted: dict[str, Type]) -> Json:
    """Return the columns as the YAML header of a dataset card lists them."""
    return [{"name": name, **_yaml(type_)} for name, type_ in wanted.items()]


def _yaml(type_: Type) -> dict[str, Json]:
    if isinstance(type_, dict):
        return {"struct": yaml_features(type_)}
    if isinstance(type_, list):
        of = type_[0]
        return {"list": yaml_features(of) if isinstance(of, dict) else _yaml(of)["dtype"]}
    if isinstance(type_, tuple):
        return {"dtype": {"class_label": {"names": {str(i): name for i, name in enumerate(type_)}}}}
    return {"dtype": type_}
