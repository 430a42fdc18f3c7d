# Few targets; each is what its name says. VENV may point at an environment that already exists.
VENV ?= .venv
PY := $(VENV)/bin/python

.PHONY: test lint

$(VENV)/.installed: pyproject.toml
	test -x $(PY) || python3 -m venv $(VENV)
	$(PY) -m pip install --progress-bar off -e '.[dev]'
	touch $@

test: $(VENV)/.installed
	$(PY) -m pytest

lint: $(VENV)/.installed
	$(VENV)/bin/ruff check src tests
	$(VENV)/bin/mypy src
	$(VENV)/bin/lint-imports
