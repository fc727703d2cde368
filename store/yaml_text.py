"""YAML from outside, read as plain JSON data: no aliases (they make small files huge), dates stay as written."""

from __future__ import annotations

from typing import Any

import yaml

from store.articles import Json

_DATE_TAG = "tag:yaml.org,2002:timestamp"


class _PlainLoader(yaml.SafeLoader):
    """The safe loader without anchors, and without turning dates into objects."""

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise yaml.composer.ComposerError(None, None, "aliases are not allowed", None)
        return super().compose_node(parent, index)


_PlainLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != _DATE_TAG]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def load_yaml(text: str) -> Json:
    """Parse one YAML document; raises `yaml.YAMLError`, `ValueError` or `RecursionError`."""
    return yaml.load(text, Loader=_PlainLoader)  # noqa: S506  # a safe loader, made safer
