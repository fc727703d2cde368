# make run: the window on the sample project. make test: everything that has to be green. Nothing else needs setting up.
SHELL := /bin/sh
PYTHON ?= $(shell for p in python3.14 python3.13 python3.12 python3.11 python3; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: run test lint types contracts pytest bench pictures texts clean
.DELETE_ON_ERROR:

run: $(VENV)/.run
	@$(BIN)/python -m gui.system --install
	@$(BIN)/python -m gui.demo

test: lint types contracts pytest

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.test
	$(BIN)/mypy

contracts: $(VENV)/.test
	$(BIN)/lint-imports

pytest: $(VENV)/.test
	@$(BIN)/python -m gui.system --install
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist loadgroup

bench: $(VENV)/.test
	@$(BIN)/python -m gui.system --install
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench

pictures: $(VENV)/.test
	@$(BIN)/python -m gui.system --install
	$(BIN)/python -m tests.bench.pictures out/pictures

texts: $(VENV)/.test
	$(BIN)/python -m tests.texts

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "copydesk: Python 3.11 or newer is needed (package python3); set PYTHON=/path/to/python" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then apt-get update -qq && apt-get install -y -qq python3-venv >/dev/null; \
		else echo "copydesk: the Python module venv is missing: install the package python3-venv" >&2; exit 1; fi; }
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.run: pyproject.toml | $(BIN)/python
	$(PIP) install -e .
	@touch $@

$(VENV)/.test: pyproject.toml | $(BIN)/python
	$(PIP) install -e '.[test]'
	@touch $@ $(VENV)/.run

clean:
	rm -rf $(VENV) out build dist *.egg-info
