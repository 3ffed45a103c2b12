"""The front door: what this is, questions to pick from, and a link that carries the operation."""

import re
from importlib import resources

import httpx
import pytest

from api.graphiql import worked_examples

PAGE, SCRIPT, STYLE = (
    resources.files("api").joinpath("static", f"graphiql.{kind}").read_text(encoding="utf-8")
    for kind in ("html", "js", "css")
)


def test_it_says_what_it_is() -> None:
    """A sentence in Swedish and one in English stand above the editor."""
    header = PAGE.partition("<header>")[2].partition("</header>")[0]
    assert "socialtjänstens kunskapsstyrning" in header
    assert "knowledge governance" in header
    assert 'lang="sv"' in header


def test_everything_has_its_place() -> None:
    """The script finds what it looks for in the page, and every control has a name."""
    sought = set(re.findall(r'getElementById\("(\w+)"\)', SCRIPT))
    assert sought == {"examples", "graphiql", "link", "told"}
    assert sought <= set(re.findall(r'\bid="(\w+)"', PAGE))
    assert '<label for="examples">' in PAGE


@pytest.mark.parametrize("text", [PAGE, SCRIPT, STYLE], ids=["page", "script", "style"])
def test_nothing_from_elsewhere(text: str) -> None:
    """Neither page, script nor style names an address elsewhere, nor what the policy forbids."""
    assert re.findall(r"https?:|//[a-z]|@import|url\(", text.replace("// ", "")) == []
    assert re.findall(r"\beval\(|innerHTML|\bon\w+=|<style|\bstyle=", text) == []


def test_it_fits_a_phone() -> None:
    """The page takes the width there is, and below 700 px stands one thing beneath the other."""
    assert 'content="width=device-width, initial-scale=1"' in PAGE
    narrow = STYLE.partition("@media (max-width: 700px)")[2]
    assert "flex-direction: column" in narrow


def test_the_chain_is_among_the_examples() -> None:
    """The mandate chain and its break can be picked, beside the two questions asked first."""
    titles = [example["title"] for example in worked_examples()]
    assert len(titles) == len(set(titles)) >= 8
    assert [title for title in titles if "chain" in title and "break" in title]
    assert "MILK" in titles[0]
    assert "anchored" in titles[1]


async def test_the_chain_breaks(client: httpx.AsyncClient) -> None:
    """The example shows a chain with hops, a source for each, that ends where there is no more."""
    [query] = [one["query"] for one in worked_examples() if "mandateChain(" in one["query"]]
    answer = (await client.post("/graphql", json={"query": query})).json()
    chains = answer["data"]["mandateChain"]["chains"]
    sources = [hop["mandate"]["sources"] for chain in chains for hop in chain["hops"]]
    assert len(sources) >= len(chains) > 0
    assert all(sources)
    assert {chain["ending"] for chain in chains} & {"GRANTOR_NOT_STATED", "LACKED", "DISPUTED"}
