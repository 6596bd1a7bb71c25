# Everything happens in .venv, which the first target builds and a change of pyproject.toml brings up to date.
#
#   make demo      check the sample articles
#   make test      run the tests
#   make check     format, lint, types, import contracts, tests
#   make foreign   let the programs of others read the reports, the hook and the action
#   make dist      build the packages, run the tests from the one and the program from the other
#   make bench     measure, and test that time grows with length only
#   make archive COUNT=20000   check so many articles, three of which do harm, in a run that is killed
#   make engines COUNT=20000   the same on Spark, with two executors killed; installs it, and Java where there is none
#   make growth    measure how time grows with an article, whatever stands in it
#   make docs      rewrite the generated parts of README.md
#   make lock      rewrite .ci/constraints.txt, the versions that are developed and tested with
#   make units     rewrite the table of factors between units, from pint's definitions
#   make snapshots rewrite the reports that are expected of the sample articles
#   make pictures  draw the pictures in README.md; needs Chromium
#   make fuzz [SECONDS=600 SEED=1]  try odd texts
#   make accuracy [DATA=path] [FIRST=500]  measure on our own passages, and on so many of each set of articles
#   make weights DATA=folder     fit anew by what two figures are taken for one thing

.DEFAULT_GOAL := help
.PHONY: help demo test check lint lock foreign dist bench docs units snapshots pictures accuracy weights fuzz clean growth archive engines

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

help:
	@sed -n 's/^#   //p' Makefile

demo: $(VENV)/installed
	@echo "What does not add up in the sample articles:"
	@echo
	@$(BIN)/claimcheck check --format concise --fail-on never fixtures/articles
	@echo
	@echo "One of them in full:"
	@echo
	@$(BIN)/claimcheck check --fail-on never fixtures/articles/front-line-casualties.txt

test: $(VENV)/installed-dev
	$(BIN)/pytest

check: lint
	$(BIN)/pytest

lint: $(VENV)/installed-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# Fails where a program of others can't be installed, rather than leave out what it would have checked.
foreign: $(VENV)/installed-foreign .tools/installed
	$(BIN)/pytest tests/foreign

dist: $(VENV)/installed-dev
	rm -rf dist
	$(BIN)/python -m build --outdir dist .
	$(BIN)/python -m tests.dist dist

bench: $(VENV)/installed-dev
	$(BIN)/pytest -o python_files='bench_*.py' tests/bench
	$(BIN)/python -m tests.bench

growth: $(VENV)/installed-dev
	$(BIN)/python -m tests.bench.growth

COUNT ?= 20000

# Spark needs a Java runtime; where there is none, Debian's is installed, or the target fails and says so.
engines: $(VENV)/installed-engines
	@command -v java >/dev/null || apt-get install --yes --quiet default-jre-headless || \
	  { echo "Spark needs Java 17 or newer; install one, or run this as a user who may" >&2; exit 1; }
	COUNT=$(COUNT) $(BIN)/pytest -s tests/engines

archive: $(VENV)/installed-dev
	$(BIN)/python -m tests.bench.archive $(COUNT)

docs: $(VENV)/installed-dev
	$(BIN)/python -m tests.readme

lock: $(VENV)/installed-dev
	{ echo "# Written by make lock: the versions that .ci/run installs."; \
	  $(BIN)/python -m pip freeze --exclude-editable; } > .ci/constraints.txt

units: $(VENV)/installed-dev
	$(BIN)/python -m tests.factors

snapshots: $(VENV)/installed-dev
	$(BIN)/python -m tests.snapshots

pictures: $(VENV)/installed-foreign
	$(BIN)/python -m tests.pictures
	$(BIN)/python -m tests.foreign.pictures

accuracy: $(VENV)/installed-dev
	$(BIN)/python -m tests.accuracy $(if $(DATA),"$(DATA)" --first $(or $(FIRST),500))

SECONDS ?= 600
SEED ?= 1

fuzz: $(VENV)/installed-dev
	$(BIN)/python -m tests.fuzz $(SECONDS) $(SEED)

weights: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[weights]'
	$(BIN)/python -m tests.accuracy.weights "$(DATA)" --jobs $(or $(JOBS),2)
	$(BIN)/ruff format --quiet claimcheck/same/weights.py

clean:
	rm -rf $(VENV) .tools dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache

# Each stamp says that a step ran to its end, so that an interrupted one runs again.
$(VENV)/created:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "claimcheck needs Python 3.11 or newer; name one with: make PYTHON=/path/to/python3" >&2; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	@touch $@

$(VENV)/installed: pyproject.toml | $(VENV)/created
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@$(BIN)/python -m compileall -q claimcheck
	@touch $@

$(VENV)/installed-dev: pyproject.toml | $(VENV)/created
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@$(BIN)/python -m compileall -q claimcheck
	@touch $(VENV)/installed $@

$(VENV)/installed-foreign: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,foreign]'
	@touch $(VENV)/installed $(VENV)/installed-dev $@

$(VENV)/installed-engines: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,engines]'
	@touch $(VENV)/installed $(VENV)/installed-dev $@

# The scripts of packages are not run; the one that matters only makes a file executable.
.tools/installed: tests/foreign/package-lock.json
	mkdir -p .tools
	cp tests/foreign/package.json tests/foreign/package-lock.json .tools/
	npm ci --prefix .tools --ignore-scripts --no-audit --no-fund --loglevel error
	chmod -f u+x .tools/node_modules/@microsoft/sarif-multitool-*/Sarif.Multitool || true
	@touch $@
