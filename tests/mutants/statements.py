"""Small faults in Cypher: an operator swapped, a condition dropped, an order turned, and such."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Change", "changes"]

# At the start of a line or after white space; a bracket that is not closed ends a condition too.
CLAUSE = re.compile(
    r"\b(?:RETURN|WITH|MATCH|OPTIONAL|ORDER BY|UNWIND|CALL|UNION|LIMIT|SKIP|SET|MERGE|CREATE|DELETE"
    r"|DETACH|REMOVE|FOREACH|YIELD|THEN|ELSE|END|WHEN|WHERE)\b|\|"
)
JOINED = re.compile(r"\b(?:AND|OR|WHERE)\b")
OPENING, CLOSING = "([{", ")]}"

SWAPPED = {
    " <= ": " < ",
    " < ": " <= ",
    " >= ": " > ",
    " > ": " >= ",
    " = ": " <> ",
    " <> ": " = ",
    " AND ": " OR ",
    " OR ": " AND ",
    "min(": "max(",
    "max(": "min(",
    "any(": "all(",
    "all(": "any(",
    "none(": "any(",
    " + ": " - ",
    " - ": " + ",
    "true": "false",
    "false": "true",
    " IS NULL": " IS NOT NULL",
    " IS NOT NULL": " IS NULL",
    "DISTINCT ": "",
    "NOT ": "",
}
SWAPPABLE = re.compile(
    "|".join(
        ("" if one.startswith(" ") else r"\b") + re.escape(one) for one in SWAPPED if one != "NOT "
    )
    + r"|\bNOT (?!NULL|EXISTS\b)"
)
LIMITED = re.compile(r"\bLIMIT (\d+)")
ORDERED = re.compile(r"\bORDER BY ([\w.$]+)( DESC)?(?=[,\s})])")
ALTERNATIVES = re.compile(r"(?<=:)\w+(?:\|\w+)+")
COALESCED = re.compile(r"\bcoalesce\(([\w.@$]+), ([\w.@$'\-]+)\)")
LISTED = re.compile(r"\['\w+'(?:, '\w+')+\]")
NUMBER = re.compile(r"(?<![\w.$'-])\d+(?![\w.'])")


@dataclass(frozen=True)
class Change:
    """What stands between two places of a text, and what is put there instead."""

    kind: str
    start: int
    end: int
    after: str

    def applied(self, text: str) -> str:
        """The text with the change made."""
        return text[: self.start] + self.after + text[self.end :]


def changes(text: str, *, inside_python: bool = False) -> Iterator[Change]:
    """Each change that a statement's text may be given; comments and words in quotes stay.

    Inside Python, only what stands in its strings is looked at.
    """
    seen = _of_python(text) if inside_python else _without_comments(text)
    yield from _swapped(seen)
    yield from _dropped(seen)
    for found in LIMITED.finditer(seen):
        yield Change("limit", found.start(1), found.end(1), "2" if found[1] == "1" else "1")
    for found in ORDERED.finditer(seen):
        yield Change("order", found.end(1), found.end(), "" if found[2] else " DESC")
    for found in COALESCED.finditer(seen):
        yield Change("coalesce", found.start(), found.end(), text[found.start(1) : found.end(1)])
    for found in ALTERNATIVES.finditer(seen):
        yield from _one_less(found, "|", "alternative")
    for found in LISTED.finditer(_of_python(text) if inside_python else _bare(text)):
        yield from _one_less(found, ", ", "listed", inside=1)
    for found in NUMBER.finditer(seen):
        yield Change("number", found.start(), found.end(), str(int(found[0]) + 1))


def _swapped(seen: str) -> Iterator[Change]:
    for found in SWAPPABLE.finditer(seen):
        if found[0] == " = " and "reduce(" in seen[max(0, found.start() - 20) : found.start()]:
            continue
        kind = "dropped word" if SWAPPED[found[0]] == "" else "swapped"
        yield Change(kind, found.start(), found.end(), SWAPPED[found[0]])


def _dropped(seen: str) -> Iterator[Change]:
    """Each condition left out, with the word that joins it to the others."""
    for word in JOINED.finditer(seen):
        end = _end(seen, word.end())
        more = re.match(r"AND\b|OR\b", seen[end:])
        if word[0] != "WHERE":
            yield Change("condition", word.start(), end, "")
        elif more:
            yield Change("condition", word.end() + 1, end + more.end() + 1, "")
        else:
            yield Change("condition", word.start(), end, "")


def _end(seen: str, start: int) -> int:
    """Where the condition that begins there ends: at what joins it to the next, or closes it."""
    depth = 0
    for place in range(start, len(seen)):
        letter = seen[place]
        if letter in OPENING:
            depth += 1
        elif letter in CLOSING:
            if depth == 0:
                return place
            depth -= 1
        elif (
            depth == 0
            and seen[place - 1] in " \n"
            and (CLAUSE.match(seen, place) or re.match(r"(?:AND|OR)\b", seen[place:]))
        ):
            return place
    return len(seen)


def _one_less(found: re.Match[str], between: str, kind: str, inside: int = 0) -> Iterator[Change]:
    parts = found[0][inside : len(found[0]) - inside].split(between)
    for place in range(len(parts)):
        fewer = between.join(parts[:place] + parts[place + 1 :])
        yield Change(kind, found.start() + inside, found.end() - inside, fewer)


def _bare(text: str) -> str:
    """The text with its comments blanked out, as long as before."""
    return re.sub(r"^//.*$", lambda found: " " * len(found[0]), text, flags=re.MULTILINE)


def _without_comments(text: str) -> str:
    """The same, with words in quotes blanked out too."""
    return re.sub(r"'[^'\n]*'", lambda found: "'" + "x" * (len(found[0]) - 2) + "'", _bare(text))


def _of_python(text: str) -> str:
    """Only what stands in strings that are bound to a name or made on the way, blanks elsewhere."""
    kept = [" " if letter != "\n" else letter for letter in text]
    said = {
        node.body[0].lineno
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        if ast.get_docstring(node)
    }
    for found in re.finditer(r'(?:: Final = |^\s+|return |= )f?("""|")(.*?)\1', text, re.S | re.M):
        body = found[2]
        is_cypher = re.search(r"@[cw]\b|\$view|\{variable\}|CASE|THEN", body)
        if is_cypher and text.count("\n", 0, found.start(2)) + 1 not in said:
            kept[found.start(2) : found.end(2)] = body
    return "".join(kept)
