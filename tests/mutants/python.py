"""Small faults in Python: mutmut's operators, and five that take a guard or a list away."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, cast

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators

__all__ = ["changes", "is_broken"]

Operator = Callable[[Any], Iterable[cst.CSTNode]]

# What is said to people, or to the type checker alone, and is no rule of the project's.
WORDS = frozenset({"description", "help", "title", "deprecation_reason"})
UNCHANGED_CALLS = frozenset({"cast", "len", "isinstance", "TypeVar", "NewType", "TypeAdapter"})


def without_one_condition(node: cst.BooleanOperation) -> Iterator[cst.CSTNode]:
    """One side of `and` or `or`, without the other."""
    yield node.left
    yield node.right


def without_guard(node: cst.If) -> Iterator[cst.CSTNode]:
    """A branch that is never taken."""
    yield node.with_changes(
        test=cst.Name("False"), whitespace_before_test=cst.SimpleWhitespace(" ")
    )


def without_filter(node: cst.CompFor) -> Iterator[cst.CSTNode]:
    """A comprehension that keeps what one of its conditions would leave out."""
    for place in range(len(node.ifs)):
        yield node.with_changes(ifs=[*node.ifs[:place], *node.ifs[place + 1 :]])


def nothing_comes(node: cst.ListComp | cst.DictComp) -> Iterator[cst.CSTNode]:
    """Nothing where a list or a map was made."""
    yield cst.List([]) if isinstance(node, cst.ListComp) else cst.Dict([])


def nothing_done(node: cst.Expr) -> Iterator[cst.CSTNode]:
    """A call for what it does, left out."""
    if isinstance(node.value, cst.Call | cst.Await):
        yield cst.Pass()


OWN = (
    (cst.BooleanOperation, without_one_condition),
    (cst.If, without_guard),
    (cst.CompFor, without_filter),
    (cst.ListComp, nothing_comes),
    (cst.DictComp, nothing_comes),
    (cst.Expr, nothing_done),
)
OPERATORS = cast("Sequence[tuple[type, Operator]]", (*mutation_operators, *OWN))


def changes(text: str) -> Iterator[tuple[int, str, Callable[[], str]]]:
    """Each change that a module's text may be given: line, kind, and what makes the text of it."""
    # The positions are told of the very nodes that are then replaced.
    wrapper = MetadataWrapper(cst.parse_module(text), unsafe_skip_copy=True)
    finding = _Finding()
    wrapper.visit(finding)
    for line, kind, old, new in finding.found:
        yield line, kind, _changed(wrapper.module, old, new)


def is_broken(file: str, text: str) -> bool:
    """Whether a module's text is none any more: then nothing is learned from its failing."""
    if not file.endswith(".py"):
        return False
    try:
        compile(text, file, "exec")
    except SyntaxError:
        return True
    return False


def _changed(module: cst.Module, old: cst.CSTNode, new: cst.CSTNode) -> Callable[[], str]:
    def make() -> str:
        return cast("cst.Module", module.deep_replace(old, new)).code

    return make


class _Finding(cst.CSTVisitor):
    """Walks a module and keeps what each operator makes of its nodes."""

    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[int, str, cst.CSTNode, cst.CSTNode]] = []

    def on_visit(self, node: cst.CSTNode) -> bool:
        if _says_nothing(node):
            return False
        position = self.get_metadata(PositionProvider, node, None)
        if position is not None:
            line: int = position.start.line
            for kind, operator in OPERATORS:
                if isinstance(node, kind):
                    name = getattr(operator, "__name__", "").removeprefix("operator_")
                    for changed in operator(node):
                        self.found.append((line, name, node, changed))
        return True


def _says_nothing(node: cst.CSTNode) -> bool:
    """Whether a node and all in it is for readers and checkers only."""
    match node:
        case cst.Annotation() | cst.Decorator() | cst.Import() | cst.ImportFrom() | cst.TypeAlias():
            return True
        case cst.Raise() | cst.ConcatenatedString() | cst.FormattedString():
            return True
        case cst.SimpleString(value=value):
            return " " in value or value.startswith(('"""', 'r"""'))
        case cst.Arg(keyword=cst.Name(value=word)):
            return word in WORDS
        case cst.Call(func=cst.Name(value=name)):
            return name in UNCHANGED_CALLS or name.endswith(("Error", "Warning"))
        case cst.Assign(targets=[cst.AssignTarget(target=cst.Name(value="__all__"))]):
            return True
        case (
            cst.Assign(value=cst.BaseString() as said)
            | cst.AnnAssign(value=cst.BaseString() as said)
        ):
            return _says_nothing(said)
        case _:
            return False
