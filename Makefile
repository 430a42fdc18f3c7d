# Few targets; each is what its name says. VENV may point at an environment that already exists.
VENV ?= .venv
PY := $(VENV)/bin/python
EXAMPLE ?= examples/hello

.PHONY: up down test lint bench conformance docs
