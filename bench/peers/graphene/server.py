"""Graphene over py2neo, as the documentation of both has it: one resolver a field, in batches.

A field that leads to other nodes is fetched for all its parents at once by a DataLoader, which is
what Graphene's own guide does against a query for each. py2neo waits for the store, so each of its
queries has a thread.
"""

import os
from collections import defaultdict

import graphene
from aiodataloader import DataLoader
from anyio import to_thread
from py2neo import Graph
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

GRAPH = Graph(
    os.environ["NEO4J_URI"],
    auth=(os.environ["NEO4J_USER"], os.environ["NEO4J_PASSWORD"]),
    name=os.environ["NEO4J_DATABASE"],
)

AT = (
    "claim.possible_from < date($until) AND claim.possible_until > date($since) "
    "AND claim.status IN ['in_force', 'ended']"
)

# By field: what leads from the parents, of which $ids are given, to what is told of each.
STEPS = {
    "names": "MATCH (e:Entity {id: id})<-[:NAMES]-(n:Name) RETURN id, n {.value, .form} AS row",
    "as_subject": f"MATCH (e:Entity {{id: id}})<-[:SUBJECT]-(claim:Tie) WHERE {AT} "
    "RETURN id, claim {.id, .type, sentence: claim.statement} AS row",
    "as_object": f"MATCH (e:Entity {{id: id}})<-[:OBJECT]-(claim:Tie) WHERE {AT} "
    "RETURN id, claim {.id, .type, sentence: claim.statement} AS row",
    "seats_in": f"MATCH (e:Entity {{id: id}})<-[:IN_BODY]-(claim:Seat) WHERE {AT} "
    "RETURN id, claim {.id, .holding, .arena} AS row",
    "seats_from": f"MATCH (e:Entity {{id: id}})<-[:FROM_ORGANISATION]-(claim:Seat) WHERE {AT} "
    "RETURN id, claim {.id, .holding, .arena} AS row",
    "subjects": "MATCH (c:Claim {id: id})-[:SUBJECT]->(e) RETURN id, e {.id, .name} AS row",
    "objects": "MATCH (c:Claim {id: id})-[:OBJECT]->(e) RETURN id, e {.id, .name} AS row",
    "holders": "MATCH (c:Claim {id: id})-[:HELD_BY]->(e) RETURN id, e {.id, .name} AS row",
    "organisations": "MATCH (c:Claim {id: id})-[:FROM_ORGANISATION]->(e) "
    "RETURN id, e {.id, .name} AS row",
    "sources": "MATCH (c:Claim {id: id})-[cited:CITED_IN]->(e) "
    "RETURN id, {section: cited.section, page: cited.page, title: e.name} AS row",
}

SEATS = f"""
MATCH (:Entity {{id: $of}})<-[:ON_BEHALF_OF]-(claim:Seat)-[:IN_BODY]->(:Entity {{id: $body}})
WHERE {AT}
RETURN claim {{.id, .holding, .arena}} AS row
"""

CHAIN = """
MATCH (:Entity {id: $id}) ((near)<-[:GRANTED_TO]-(mandate:Mandate
    WHERE mandate.possible_from < date($until) AND mandate.possible_until > date($since)
      AND mandate.status IN ['in_force', 'ended'])-[:GRANTED_BY]->(far)){0,8}
  (last)<-[:GRANTED_TO]-(claim:Mandate)
WHERE claim.possible_from < date($until) AND claim.possible_until > date($since)
  AND claim.status IN ['in_force', 'ended']
WITH claim, min(size(mandate)) AS distance
ORDER BY distance, claim.id
LIMIT 200
RETURN {
  sentence: claim.statement,
  near: [(claim)-[:GRANTED_TO]->(holder) | holder.name],
  far: [(claim)-[:GRANTED_BY]->(grantor) | grantor.name]
} AS row
"""


async def rows(query, **parameters):
    """The rows of a query; py2neo waits for them in a thread."""
    return await to_thread.run_sync(lambda: GRAPH.run(query, **parameters).data())


def load(info, field, parent, **days):
    """What a field leads to, fetched with that of all other parents."""
    loaders = info.context["loaders"]
    key = (field, *days.values())
    if key not in loaders:

        async def batch(ids):
            found = defaultdict(list)
            for row in await rows(f"UNWIND $ids AS id {STEPS[field]}", ids=ids, **days):
                found[row["id"]].append(row["row"])
            return [found[one] for one in ids]

        loaders[key] = DataLoader(batch)
    return loaders[key].load(parent["id"])


def led_to(kind, field, **arguments):
    """A field that leads to other nodes."""

    def resolve(parent, info, **days):
        return load(info, field, parent, **days)

    return graphene.List(kind, resolver=resolve, **arguments)


def days():
    """The arguments that say which days are asked for."""
    return {
        "since": graphene.Argument(graphene.Date, required=True),
        "until": graphene.Argument(graphene.Date, required=True),
    }


class Named(graphene.ObjectType):
    """A thing at the end of a claim."""

    id = graphene.ID()
    name = graphene.String()


class Source(graphene.ObjectType):
    """Where a claim is read."""

    section = graphene.String()
    page = graphene.Int()
    title = graphene.String()


class Name(graphene.ObjectType):
    """A name of a thing."""

    value = graphene.String()
    form = graphene.String()


class Tie(graphene.ObjectType):
    """What ties two things."""

    type = graphene.String()
    sentence = graphene.String()
    subjects = led_to(Named, "subjects")
    objects = led_to(Named, "objects")
    sources = led_to(Source, "sources")


class Seat(graphene.ObjectType):
    """A seat in a body."""

    holding = graphene.String()
    arena = graphene.String()
    holders = led_to(Named, "holders")
    organisations = led_to(Named, "organisations")
    sources = led_to(Source, "sources")


class Hop(graphene.ObjectType):
    """A mandate of a chain."""

    sentence = graphene.String()
    near = graphene.List(graphene.String)
    far = graphene.List(graphene.String)


class Entity(graphene.ObjectType):
    """A thing."""

    id = graphene.ID()
    name = graphene.String()
    names = led_to(Name, "names")
    as_subject = led_to(Tie, "as_subject", **days())
    as_object = led_to(Tie, "as_object", **days())
    seats_in = led_to(Seat, "seats_in", **days())
    seats_from = led_to(Seat, "seats_from", **days())
    chain = graphene.List(Hop, **days())

    async def resolve_chain(self, info, since, until):
        """The mandates along which a power comes to it."""
        found = await rows(CHAIN, id=self["id"], since=since, until=until)
        return [one["row"] for one in found]


class Query(graphene.ObjectType):
    """What may be asked."""

    entities = graphene.List(Entity, id=graphene.ID(required=True))
    seats = graphene.List(
        Seat,
        on_behalf_of=graphene.ID(required=True),
        in_body=graphene.ID(required=True),
        **days(),
    )

    async def resolve_entities(self, info, id):
        """The thing of an id."""
        found = await rows("MATCH (e:Entity {id: $id}) RETURN e {.id, .name} AS row", id=id)
        return [one["row"] for one in found]

    async def resolve_seats(self, info, on_behalf_of, in_body, since, until):
        """The seats on behalf of one thing in another."""
        found = await rows(SEATS, of=on_behalf_of, body=in_body, since=since, until=until)
        return [one["row"] for one in found]


SCHEMA = graphene.Schema(query=Query)


async def graphql(request: Request) -> JSONResponse:
    """Answers one operation."""
    asked = await request.json()
    result = await SCHEMA.execute_async(
        asked["query"],
        variables=asked["variables"],
        operation_name=asked["operationName"],
        context={"loaders": {}},
    )
    return JSONResponse(result.formatted)


app = Starlette(routes=[Route("/graphql", graphql, methods=["POST"])])
