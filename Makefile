# `make` lists what there is to do. The machine needs Python 3.11 or later and nothing else:
# Java, Node and Neo4j come from package registries, each against a hash in a lock.
# Kept to what GNU make 3.81 knows, which is the one macOS ships.

PYTHON ?= python3
PORT ?= 8000
CASES ?= 10000
KILLS ?= 20
OPERATIONS ?= 5000
ASKED ?= 2000
YEARS ?= 10
MUTANTS ?= 200
SEED ?= 1
SOAK ?= 200000
BENCH ?=

BIN := .venv/bin
INSTALLED := .venv/.installed
GRAPHIQL := api/static/graphiql
EXPLORER := api/static/explorer
WEB := $(GRAPHIQL)/graphiql.min.js $(EXPLORER)/index.html
WEB_SOURCES := $(wildcard web/*.ts web/*.json web/*.html) $(shell find web/src -type f -not -path 'web/src/gql/*')
BROWSER := tests/web/node_modules/.package-lock.json
PEERS := bench/peers/neo4j-graphql/node_modules/.package-lock.json bench/peers/graphene/.venv/.installed
JUDGES := tests/judges/node_modules/.package-lock.json tests/judges/.venv/.installed

.DEFAULT_GOAL := help
.PHONY: help run test check fix live prove equal judge bench soak kills looks reach speed mutants seed web lock clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-7s %s\n", $$1, $$2}' Makefile

run: $(INSTALLED) $(WEB) ## start the service on PORT (8000), with a Neo4j of its own unless NEO4J_URI is set
	@PORT=$(PORT) exec $(BIN)/styrgraf serve

test: $(INSTALLED) $(WEB) $(BROWSER) $(JUDGES) ## run every test against a real Neo4j, with coverage
	cd web && ../$(BIN)/npm test --silent
	$(BIN)/pytest --cov --numprocesses auto --no-loadscope-reorder

check: $(INSTALLED) ## lint, format, types, rooms, and the house's own rules; starts no server
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/pyright
	$(BIN)/lint-imports --no-logo
	$(BIN)/pytest -q tests/house

fix: $(INSTALLED) ## mend what ruff can mend by itself
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

live: $(INSTALLED) ## run only the tests that need a Neo4j
	$(BIN)/pytest tests/live

prove: $(INSTALLED) ## the long proofs: CASES (10000) of what held when, KILLS (20) of a load
	STYRGRAF_CASES=$(CASES) STYRGRAF_KILLS=$(KILLS) $(BIN)/pytest tests/grades tests/seeding/test_killing.py

equal: $(INSTALLED) ## answer OPERATIONS (5000) drawn over the schema by shape and as graphql-core does, byte for byte
	STYRGRAF_OPERATIONS=$(OPERATIONS) $(BIN)/pytest --timeout 0 tests/api/test_executing.py -k schema_allows

judge: $(INSTALLED) $(JUDGES) ## what others' tools say of the service: HTTP audits, ASKED (2000) operations made up by Schemathesis, caches over YEARS (10), generators
	STYRGRAF_ASKED=$(ASKED) STYRGRAF_YEARS=$(YEARS) $(BIN)/pytest tests/judges

bench: $(INSTALLED) $(PEERS) ## time the service beside its peers, at 1, 10 and 100 times the data (BENCH="--scale 1")
	@$(BIN)/python -m bench run $(BENCH)

soak: $(INSTALLED) ## see that memory stays over SOAK (200000) requests, and light ones pass heavy ones
	@$(BIN)/python -m bench soak --number $(SOAK)

kills: $(INSTALLED) ## kill the store KILLS (20) times under load: nothing wrong, nothing hung, soon right again
	@$(BIN)/python -m bench kills --number $(KILLS)

looks: $(INSTALLED) $(WEB) $(BROWSER) ## take the pictures of the views anew, to be looked at before they are committed
	STYRGRAF_LOOKS=take $(BIN)/pytest tests/web/test_looks.py

reach: $(INSTALLED) $(WEB) $(BROWSER) ## ask axe about every view in both languages and themes, on a phone and a wide screen
	STYRGRAF_WAYS=all $(BIN)/pytest tests/web/test_views.py -k everybody

speed: $(INSTALLED) $(WEB) $(BROWSER) ## how fast the explorer is: script, first view, a map of 2,000 bodies; fails beyond what is promised
	$(BIN)/pytest -q tests/web/speed.py

mutants: $(INSTALLED) ## put in MUTANTS (200) small faults, drawn by SEED (1), and tell which the tests find
	$(BIN)/python -m tests.mutants --number $(MUTANTS) --seed $(SEED) $(MUTANTS_MORE)

seed: $(INSTALLED) ## make the graph what the seeds say
	$(BIN)/styrgraf seed

web: $(WEB) ## build the explorer and fetch GraphiQL, to be served from our own origin

lock: .venv/bin/uv ## write requirements.lock and the locks of web, tests and bench anew
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --all-extras --python-version 3.11 \
		--custom-compile-command "make lock" --output-file requirements.lock pyproject.toml
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 \
		--custom-compile-command "make lock" --output-file tests/judges/requirements.lock \
		tests/judges/requirements.in
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 \
		--custom-compile-command "make lock" --output-file bench/peers/graphene/requirements.lock \
		bench/peers/graphene/requirements.in
	$(MAKE) $(INSTALLED)
	cd web && ../$(BIN)/npm install --package-lock-only --ignore-scripts
	cd tests/judges && ../../$(BIN)/npm install --package-lock-only --ignore-scripts
	cd tests/web && ../../$(BIN)/npm install --package-lock-only --ignore-scripts
	cd bench/peers/neo4j-graphql && ../../../$(BIN)/npm install --package-lock-only --ignore-scripts

clean: ## remove all that make made, .venv too; the private Neo4j's data stays
	rm -rf .venv dist web/node_modules web/src/gql tests/web/node_modules tests/judges/node_modules tests/judges/.venv bench/peers/neo4j-graphql/node_modules bench/peers/graphene/.venv $(GRAPHIQL) $(EXPLORER) .coverage .mutants .hypothesis .pytest_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# uv is installed by the pin and hashes that the lock holds for it, like everything else.
$(BIN)/uv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo 'Python 3.11 or later is needed; name one with make PYTHON=python3.12' >&2; exit 1; }
	$(PYTHON) -m venv .venv
	awk '/^[^ #]/ {wanted = /^uv==/} wanted' requirements.lock > .venv/uv.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r .venv/uv.lock

# Nothing is asked of a registry as long as this file is newer than the lock.
$(INSTALLED): requirements.lock pyproject.toml | $(BIN)/uv
	$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements.lock
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@touch $@

WEB_INSTALLED := web/node_modules/.package-lock.json
$(WEB_INSTALLED): web/package-lock.json web/package.json | $(INSTALLED)
	cd web && ../$(BIN)/npm ci --ignore-scripts --silent
	@touch $@

$(EXPLORER)/index.html: $(WEB_INSTALLED) $(WEB_SOURCES) api/schema.graphql
	cd web && ../$(BIN)/npm run --silent build
	@touch $@

# The script is copied last: while it is missing or old, the whole is not done.
$(GRAPHIQL)/graphiql.min.js: $(WEB_INSTALLED)
	@mkdir -p $(GRAPHIQL)
	cp web/node_modules/react/umd/react.production.min.js $(GRAPHIQL)
	cp web/node_modules/react-dom/umd/react-dom.production.min.js $(GRAPHIQL)
	cp web/node_modules/graphiql/LICENSE web/node_modules/graphiql/graphiql.min.css $(GRAPHIQL)
	cp web/node_modules/graphiql/graphiql.min.js $(GRAPHIQL)

tests/%/node_modules/.package-lock.json: tests/%/package-lock.json tests/%/package.json | $(INSTALLED)
	cd tests/$* && ../../$(BIN)/npm ci --ignore-scripts --silent
	@touch $@

bench/%/node_modules/.package-lock.json: bench/%/package-lock.json bench/%/package.json | $(INSTALLED)
	cd bench/$* && $(CURDIR)/$(BIN)/npm ci --ignore-scripts --silent
	@touch $@

# What cannot be installed beside the service has an environment of its own.
%/.venv/.installed: %/requirements.lock | $(INSTALLED)
	$(BIN)/uv venv --quiet --allow-existing --python $(BIN)/python $*/.venv
	$(BIN)/uv pip install --quiet --python $*/.venv/bin/python --require-hashes -r $*/requirements.lock
	@touch $@
