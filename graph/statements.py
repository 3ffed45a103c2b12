"""The shelf: every statement ever sent to the store, by the name of its file under cypher/.

A file holds a title, the parameters with their meaning, what a row is, a runnable sample
(`:param {...}`) and one statement. Ten words are written out when a file is read, so that what
they stand for is said in one place only:

- `AT(c)`: the claim or thing `c` counts in the view asked from (graph.view.at_predicate);
- `VIEWED(c)`: what it comes to there: 2, it counts; 1, it is only possible; 0, neither;
- `GRADE(c)`: the rank of its grade there (graph.grades.grade_expression);
- `KNOWN(c)`, `CERTAIN(c)`: the days between which all that counts there lies leave it in
  (graph.view.known_predicate, certain_predicate);
- `CLAIM(c)`: the claim as a map with its ends and citations;
- `ENTITY(e)`: the thing as a map;
- `KEEPS(c, w)`: the claim `c` is of the nouns and has one of the forms in the map `w`
  (graph.reading.conditions.Kept);
- `HOLDS(c, w)`: the claim `c` fulfils every condition that the map `w` holds;
- `VALUES(c)`: what the claim is counted by, a list for each (graph.reading.claims.FACETS).

A question has a second text, `brief`, in which `CLAIM(c)` and `ENTITY(e)` are mentions, maps of an
id alone: for who holds already what things and claims are (graph.reading.held).

The parameters of a question go to the store as one map: it makes another plan for each length of a
list that is a parameter by itself, none, one, ten, a hundred, and for a map only one.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources
from typing import Any, Final, LiteralString, cast

from graph.grades import grade_expression
from graph.view import at_predicate, certain_predicate, known_predicate, viewed_expression

__all__ = ["HELD_CLAIM", "HELD_THING", "Statement", "statement", "statement_names"]

HELD_CLAIM: Final = "held_claim"
HELD_THING: Final = "held_thing"
"""The one key of a mention, of which the id is the value."""

_PARAMETER: Final = re.compile(r"\$([a-z_]+)")
_MACRO: Final = re.compile(
    r"\b(AT|VIEWED|GRADE|KNOWN|CERTAIN|CLAIM|ENTITY|KEEPS|HOLDS|VALUES)\((\w+)(?:, (\$?[\w.]+))?\)"
)
_LOADING: Final = ("schema/", "seeding/")
_DAYS: Final = ("since", "until")
_DOCUMENTED: Final = re.compile(r"^// \$([a-z_]+)\s", re.MULTILINE)

_CLAIM: Final = """@c {.*, words: null, digest: null, folded: null,
    known_from: null, certain_until: null,
    ends: [(@c)-[end]->(thing) WHERE end.field IS NOT NULL |
        {field: end.field, order: end.order, id: thing.id, noun: thing.noun, called: end.called,
         name: coalesce(thing.name, thing.statement), type: thing.type}],
    persons: [(@c)-[:MENTIONS]->(person) | {id: person.id, name: person.name}],
    citations: [(@c)-[cited:CITED_IN]->(source) |
        {order: cited.order, section: cited.section, page: cited.page, note: cited.note,
         document: source.id, title: source.name}]}"""

_ENTITY: Final = "@c {.*, digest: null, known_from: null, certain_until: null}"

_VALUES: Final = """[[@c.noun], [@c.type], [@c.status], [@c.modality], [GRADE(@c)],
    [coalesce(@c.on_text, @c.from_text, @c.as_of_text)],
    [coalesce(@c.value_text, @c.value_bool)],
    [(@c)-[as]->(area:Area) WHERE as.field IS NOT NULL | area {.id, .name}],
    [(@c)-[as]->(topic:Topic) WHERE as.field IS NOT NULL | topic {.id, .name}],
    [(@c)-[:CITED_IN]->(document) | document {.id, .name}],
    [(@c)-[cited:CITED_IN]->() WHERE cited.section IS NOT NULL | cited.section],
    [(@c)-[:OF_TRAIT]->(trait) | trait {.id, .name}]]"""

# What graph.reading.conditions.Conditions sends. Kept to two subqueries: each one more makes a
# statement that holds this several times take seconds to plan.
_HOLDS: Final = """(all(name IN keys(@w.one_of) WHERE @c[name] IN @w.one_of[name])
    AND all(sought IN @w.ends WHERE EXISTS {
        (@c)-[as]->(end) WHERE as.field IS NOT NULL
            AND (sought.field IS NULL OR as.field = sought.field)
            AND (sought.ids IS NULL OR end.id IN sought.ids)
            AND (sought.types IS NULL OR end.type IN sought.types) })
    AND (@w.cited IS NULL OR EXISTS {
        (@c)-[cited:CITED_IN]->(source) WHERE (@w.cited.ids IS NULL OR source.id IN @w.cited.ids)
            AND (@w.cited.sections IS NULL OR cited.section IN @w.cited.sections)
            AND (@w.cited.page IS NULL OR cited.page = @w.cited.page) })
    AND (@w.contains IS NULL OR @c.words CONTAINS @w.contains)
    AND (@w.least IS NULL OR coalesce(@c.value_number, @c.amount, @c.count) >= @w.least)
    AND (@w.most IS NULL OR coalesce(@c.value_number, @c.amount, @c.count) <= @w.most)
    AND (@w.substantial IS NULL OR NOT @w.substantial OR NOT (@c.noun IN ['name', 'listing']
        OR coalesce(@c.type, '') IN ['covers', 'located_in']))
    AND (@w.happened IS NULL OR @c.on_from >= @w.happened.from_least
        AND @c.on_from < @w.happened.from_below AND @c.on_until <= @w.happened.until_most
        AND @c.on_until > @w.happened.until_above))"""

# What graph.reading.conditions.Kept sends; each condition is looked at once.
_KEEPS: Final = """((@w.nouns IS NULL OR @c.noun IN @w.nouns) AND (@w.anything OR any(
    held IN [[leaf IN @w.leaves WHERE HOLDS(@c, leaf) | leaf.place]]
    WHERE any(form IN @w.forms WHERE all(kept IN form.keep WHERE kept IN held)
      AND none(kept IN form.drop WHERE kept IN held)))))"""


_PATTERNS: Final = {
    "CLAIM": _CLAIM,
    "ENTITY": _ENTITY,
    "KEEPS": _KEEPS,
    "HOLDS": _HOLDS,
    "VALUES": _VALUES,
}
_MENTIONS: Final = {
    "CLAIM": f"@c {{{HELD_CLAIM}: @c.id}}",
    "ENTITY": f"@c {{{HELD_THING}: @c.id}}",
}
_OF_VIEW: Final = {
    "AT": at_predicate,
    "VIEWED": viewed_expression,
    "GRADE": grade_expression,
    "KNOWN": known_predicate,
    "CERTAIN": certain_predicate,
}


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement: its text as sent, what it needs, and a sample it runs with.

    `brief`: the text that mentions things and claims by their ids; the same where there are none.
    """

    name: str
    title: str
    text: LiteralString
    brief: LiteralString
    parameters: frozenset[str]
    documented: frozenset[str]
    sample: dict[str, Any]

    @property
    def is_question(self) -> bool:
        """Whether it is asked of what is known, and does not load it."""
        return not self.name.startswith(_LOADING)

    def sent(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Of what is given the parameters that it needs, as the store gets them."""
        own = {key: given[key] for key in self.parameters if key in given}
        return {"asked": own} if self.is_question else own


def _written_out(text: str, patterns: Mapping[str, str]) -> str:
    def expand(match: re.Match[str]) -> str:
        macro, variable, other = match.groups()
        if macro in _OF_VIEW:
            return _OF_VIEW[macro](variable)
        # What a word stands for may hold others: KEEPS is made of HOLDS.
        inner = patterns[macro].replace("@c", variable).replace("@w", other or "")
        return _written_out(inner, patterns)

    return _MACRO.sub(expand, text)


@cache
def statement(name: str) -> Statement:
    """The statement of this name, e.g. "representation/seats_held".

    Raises FileNotFoundError for a name that is not on the shelf: a fault of the code, which the
    house tests find before it runs.
    """
    family, _, title = name.partition("/")
    source = resources.files("cypher").joinpath(family, f"{title}.cypher")
    return _parse(name, source.read_text(encoding="utf-8"))


def _parse(name: str, source: str) -> Statement:
    header = [line for line in source.splitlines() if line.startswith("//")]
    samples = [line.removeprefix("// :param ") for line in header if line.startswith("// :param ")]
    body = "\n".join(line for line in source.splitlines() if not line.startswith("//"))
    texts = [_written_out(body, given).strip() for given in (_PATTERNS, _PATTERNS | _MENTIONS)]
    is_question = not name.startswith(_LOADING)
    text, brief = (_PARAMETER.sub(r"$asked.\1", one) if is_question else one for one in texts)
    return Statement(
        name=name,
        title=header[0].removeprefix("// ") if header else "",
        # The one place where text that is no literal becomes a statement: files of our own only.
        text=cast("LiteralString", text),
        brief=cast("LiteralString", brief),
        parameters=frozenset(_PARAMETER.findall(texts[0])),
        documented=frozenset(_DOCUMENTED.findall("\n".join(header))),
        sample=_with_days(json.loads(samples[0])) if samples else {},
    )


def _with_days(sample: dict[str, Any]) -> dict[str, Any]:
    """The sample with days as days, as they are sent: a store plans for the types it is given."""
    if "view" not in sample:
        return sample
    view = sample["view"]
    return {**sample, "view": {**view, **{one: date.fromisoformat(view[one]) for one in _DAYS}}}


@cache
def statement_names() -> tuple[str, ...]:
    """The names of all statements on the shelf, in order."""
    shelf = resources.files("cypher")
    return tuple(
        sorted(
            f"{family.name}/{file.name.removesuffix('.cypher')}"
            for family in shelf.iterdir()
            if family.is_dir()
            for file in family.iterdir()
            if file.name.endswith(".cypher")
        )
    )
