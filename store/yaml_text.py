"""YAML from outside as plain JSON data: no aliases (they make small files huge), no key twice, dates as they are."""

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

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen = set()
        for key, _ in node.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else None
            if name is not None and (key.tag, name) in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key {name[:60]!r} stands twice", key.start_mark
                )
            seen.add((key.tag, name))
        return dict(super().construct_mapping(node, deep))


_PlainLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != _DATE_TAG]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def load_yaml(text: str) -> Json:
    """Parse one YAML document; raises `yaml.YAMLError`, `ValueError` or `RecursionError`."""
    return yaml.load(text, Loader=_PlainLoader)  # noqa: S506  # a safe loader, made safer
