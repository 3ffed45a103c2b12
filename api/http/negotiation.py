"""In which form an answer goes out: what a client accepts, held against what there is."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

__all__ = ["GRAPHQL", "HTML", "JSON", "is_json", "preferred"]

JSON: Final = "application/json"
"""The older form: a well-formed request is answered with 200, whatever came of it."""

GRAPHQL: Final = "application/graphql-response+json"
"""The form of its own: a request that could not be executed is answered with 400."""

HTML: Final = "text/html"

KEPT_AT_MOST: Final = 64
"""Headers whose meaning is kept: each kind of client has its own, and says it every time."""


class _Range(NamedTuple):
    """What a client accepts: a type, all of a family, or all; how gladly; where it was said."""

    kind: str
    gladly: float
    place: int

    def fits(self, offered: str) -> int:
        """How closely it fits: 2 the type itself, 1 its family, 0 everything, -1 not at all."""
        if self.kind == offered:
            return 2
        if self.kind == offered.split("/")[0] + "/*":
            return 1
        return 0 if self.kind == "*/*" else -1


@lru_cache(KEPT_AT_MOST)
def preferred(accept: str | None, offered: tuple[str, ...]) -> str | None:
    """Which of the offered types the client likes best; None where it likes none.

    Of those it likes alike the one it names more closely, then the one it names first, then the
    one offered first. A client that names none takes them all.
    """
    ranges = list(_ranges(accept or "*/*"))
    liked: list[tuple[float, int, int, int, str]] = []
    for order, kind in enumerate(offered):
        fitting = [one for one in ranges if one.fits(kind) >= 0]
        if fitting:
            closest = max(fitting, key=lambda one: (one.fits(kind), -one.place))
            if closest.gladly > 0:
                liked.append((closest.gladly, closest.fits(kind), -closest.place, -order, kind))
    return max(liked)[-1] if liked else None


@lru_cache(KEPT_AT_MOST)
def is_json(content_type: str | None) -> bool:
    """Whether a body that is said to be of this type is JSON in UTF-8."""
    if content_type is None:
        return False
    kind, parameters = _parts(content_type)
    return kind == JSON and _is_utf8(parameters)


def _ranges(accept: str) -> Iterator[_Range]:
    for place, said in enumerate(accept.split(",")):
        kind, parameters = _parts(said)
        try:
            gladly = float(parameters.get("q", "1"))
        except ValueError:
            continue
        if kind and _is_utf8(parameters):
            yield _Range(kind, gladly, place)


def _parts(said: str) -> tuple[str, dict[str, str]]:
    kind, *rest = said.split(";")
    pairs = (one.partition("=") for one in rest)
    parameters = {key.strip().lower(): value.strip().strip('"') for key, _, value in pairs}
    return kind.strip().lower(), parameters


def _is_utf8(parameters: dict[str, str]) -> bool:
    return parameters.get("charset", "utf-8").lower() in ("utf-8", "utf8")
