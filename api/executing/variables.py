"""Which variables stand in a part of a document."""

from collections.abc import Iterable

from graphql import ArgumentNode, Node, VariableNode, Visitor, visit

__all__ = ["variables_in"]


def variables_in(nodes: Iterable[Node], beneath: type[Node] = ArgumentNode) -> tuple[str, ...]:
    """The names of the variables in these nodes that stand beneath one of this sort, each once."""
    found = _Variables(beneath)
    for node in nodes:
        visit(node, found)
    return tuple(dict.fromkeys(found.names))


class _Variables(Visitor):
    def __init__(self, beneath: type[Node]) -> None:
        super().__init__()
        self.names: list[str] = []
        self._beneath = beneath

    def enter_variable(
        self, node: VariableNode, _: object, parent: object, __: object, ancestors: list[object]
    ) -> None:
        if any(isinstance(one, self._beneath) for one in (parent, *ancestors)):
            self.names.append(node.name.value)
