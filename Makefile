# Everything happens in ./.venv; `make help` lists the targets.
BIN := .venv/bin
STAMP := .venv/.installed
# the first Python on the path that is new enough
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: setup run test test-all check bench accuracy snaps help

setup: $(STAMP)  ## install into ./.venv (a second time costs nothing)
run: setup  ## open the browser: make run ARGS=~/reports
	@$(BIN)/duikou $(ARGS)
test: setup  ## run the tests; what cannot run here skips and says why
	@$(BIN)/python -m pytest -n auto --dist loadgroup $(ARGS)
test-all: setup  ## run the tests; a skip is a failure
	@$(BIN)/python -m pytest -n auto --dist loadgroup --no-skips $(ARGS)
check: setup  ## format, lint, types, import contracts, tests
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	@$(BIN)/python -m pytest -n auto --dist loadgroup $(ARGS)
bench: setup  ## start-up against a minimal Textual app, analysis against jieba
	@$(BIN)/python -m bench $(ARGS)
accuracy: setup  ## score the facts read from annotated documents: make accuracy ARGS='--errors 40'
	@$(BIN)/python -m tests.accuracy $(ARGS)
snaps: setup  ## draw the snapshots of the screen anew
	@$(BIN)/python -m pytest tests/tui --snapshot-update $(ARGS)
help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*##/\1 #/p' $(MAKEFILE_LIST) | awk -F' # *' '{ printf "make %-9s %s\n", $$1, $$2 }'

$(STAMP): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "duikou needs Python 3.11 or newer on the path" >&2; exit 1; }
	@$(BIN)/python -c '' 2>/dev/null || $(PYTHON) -m venv --clear .venv
	@$(BIN)/python -m pip install -qq --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@
