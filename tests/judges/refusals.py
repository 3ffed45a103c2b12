"""What Schemathesis holds every answer against: it is one, or refuses with a code that is ours."""

from typing import Any

import schemathesis

FAULTS = frozenset({"INTERNAL", "STYRGRAF", "STORE", "STORE_TIMEOUT", "STORE_FULL"})
"""Codes by which we say that we could not answer, though the question was one."""


@schemathesis.check
def only_refusals(
    ctx: schemathesis.CheckContext, response: schemathesis.Response, case: schemathesis.Case[Any]
) -> None:
    """Fails for a status from 500 on, for what is no answer, and for a code that is a fault."""
    assert response.status_code < 500, f"status {response.status_code}"
    answer = response.json()
    assert "data" in answer or answer["errors"], "neither data nor errors"
    codes = {error["extensions"]["code"] for error in answer.get("errors", ())}
    assert not codes & FAULTS, f"codes {codes}"
