"""The explorer's own Swedish, read from its words: what no English page may say."""

import json
import re
from pathlib import Path
from typing import Final

__all__ = ["swedish_in"]

_WEB: Final = Path(__file__).parents[2] / "web/src"
_TEXT: Final = r'"((?:[^"\\]|\\.)*)"'
_PAIR: Final = re.compile(rf"\[\s*{_TEXT},\s*{_TEXT},?\s*\]")
_TIE: Final = re.compile(rf"sv: \[{_TEXT}, {_TEXT}\], en: \[{_TEXT}, {_TEXT}\]")
_FILLED: Final = re.compile(r"\{[^}]+\}")
_SEAMS: Final = re.compile(r"[·,:;()\n]| – ")
_WIDE_SEAMS: Final = re.compile(r" · | – |: |\(|\)")

_TELLING: Final = 8
"""So many letters of its own tell a text with something filled in from the graph's own Swedish."""


def swedish_in(text: str, *, named: bool = False) -> list[str]:
    """What of the explorer's Swedish a text is, or has between its commas and the like.

    `named`: it may hold names of the graph and sentences of sources, unmarked as in an attribute;
    between their commas single words are theirs.
    """
    whole = [text, *(_WIDE_SEAMS if named else _SEAMS).split(text)]
    parts = _SEAMS.split(text) if named else []
    return [
        own
        for own, form in _FORMS
        if any(map(form.fullmatch, whole)) or (" " in own and any(map(form.fullmatch, parts)))
    ]


def _pairs() -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for path in sorted(_WEB.rglob("*.ts*")):
        if ".test." in path.name or "gql" in path.parts:
            continue
        told = path.read_text(encoding="utf-8")
        found += [(_plain(sv), _plain(en)) for sv, en in _PAIR.findall(told)]
        for out, inward, out_en, inward_en in _TIE.findall(told):
            found += [(_plain(out), _plain(out_en)), (_plain(inward), _plain(inward_en))]
    return found


def _plain(literal: str) -> str:
    return str(json.loads(f'"{literal}"'))


def _form(words: str) -> re.Pattern[str]:
    fixed = [re.escape(part) for part in _FILLED.split(words.strip())]
    return re.compile(r"\W*" + ".{1,200}?".join(fixed) + r"\W*")


def _forms() -> list[tuple[str, re.Pattern[str]]]:
    pairs = _pairs()
    english = [en for _, en in pairs]
    forms = [(own, _form(own)) for own, en in pairs if own != en and _tells(own)]
    return [(own, form) for own, form in forms if not any(map(form.fullmatch, english))]


def _tells(words: str) -> bool:
    letters = len("".join(re.findall(r"[^\W\d_]", _FILLED.sub("", words))))
    return letters >= (_TELLING if _FILLED.search(words) else 3)


_FORMS: Final = _forms()
