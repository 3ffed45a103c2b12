# The service without its Neo4j, which docker-compose.yml puts beside it.

FROM python:3.12-slim AS build
WORKDIR /build
RUN apt-get update && apt-get install --yes --no-install-recommends make mawk \
    && rm -rf /var/lib/apt/lists/*
# First what changes seldom, so that a change of code installs nothing anew.
COPY Makefile pyproject.toml requirements.lock README.md CHANGELOG.md ./
COPY web web
COPY api/schema.graphql api/schema.graphql
RUN mkdir graph cypher seeds && make web
COPY graph graph
COPY cypher cypher
COPY api api
COPY seeds seeds
RUN .venv/bin/python -m hatchling build -t wheel -d dist \
    # What runs needs no tests or tools: the requirements of run time alone, pins and hashes from the lock.
    && python -m venv /srv/styrgraf \
    && .venv/bin/uv pip install --python /srv/styrgraf/bin/python \
        --require-hashes -r pyproject.toml -c requirements.lock \
    && .venv/bin/uv pip install --python /srv/styrgraf/bin/python --no-deps dist/*.whl

FROM python:3.12-slim
# Copied to the same path: a virtual environment's scripts name their Python by it.
COPY --from=build /srv/styrgraf /srv/styrgraf
RUN useradd --system --create-home styrgraf
USER styrgraf
ENV PATH=/srv/styrgraf/bin:$PATH PYTHONUNBUFFERED=1
EXPOSE 8000
CMD ["styrgraf", "serve"]
