"""The views for those who draw, as a front end asks for them: one request each."""

from tests.api.conftest import Ask, Listening, Refused


async def test_matrix_of_counties_and_networks(ask: Ask, listening: Listening) -> None:
    """All counties against the seven networks, with totals, in as many statements as one county."""
    query = """query ($rows: [String!]) { matrix(rows: $rows, at: "2019-11") {
      columns { body { id } total { seats } }
      rows { of { name } cells { body { id } answer seatCount onlyPossible seats { id } }
        total { seats exact answers { answer count } } }
      total { seats exact answers { answer count } } } }"""
    found = (await ask(query))["matrix"]
    asked = len(listening.sent)
    assert [len(row["cells"]) for row in found["rows"]] == [7] * 21
    names = [row["of"]["name"] for row in found["rows"]]
    assert (names[0], names[-1]) == ("Blekinge län", "Östergötlands län")
    (stockholm,) = [row for row in found["rows"] if row["of"]["name"] == "Stockholms län"]
    counts = {one["answer"]: one["count"] for one in stockholm["total"]["answers"]}
    assert counts == {"HELD": 7, "UNNAMED": 0, "VACANT": 0, "NOT_ENTITLED": 0, "NOT_STATED": 0}
    (milk,) = [one for one in stockholm["cells"] if one["body"]["id"] == "actor/milk"]
    assert (milk["answer"], milk["seatCount"], len(milk["seats"])) == ("HELD", 4, 4)
    assert found["total"]["seats"] == sum(one["total"]["seats"] for one in found["columns"]) == 22
    assert found["total"]["exact"]
    await ask(query, rows=["Stockholms län"])
    assert len(listening.sent) - asked <= asked


async def test_matrix_of_the_years_before(ask: Ask) -> None:
    """In 2012 no source sees the networks: the columns stay, and the seats seen later are told."""
    query = """{ matrix(rows: ["Stockholms län"], at: "2012") {
      columns { body { id } } rows { cells { answer onlyPossible } } } }"""
    found = (await ask(query))["matrix"]
    assert len(found["columns"]) == 7
    (row,) = found["rows"]
    assert {cell["answer"] for cell in row["cells"]} == {"NOT_STATED"}
    assert sum(cell["onlyPossible"] for cell in row["cells"]) == 24


async def test_matrix_of_an_unknown_body_is_refused(refused: Refused) -> None:
    """A body that nobody knows is refused with the nearest names."""
    error = await refused('{ matrix(columns: ["Missbrk"]) { total { seats } } }')
    assert error["extensions"]["code"] == "UNKNOWN_NAME"
