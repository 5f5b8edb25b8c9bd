# `make help` lists the targets. Everything runs in .venv, which is made on first
# use; each target installs only what it needs.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
GENERATE_BIN := .venv-generate/bin
CHECKED := python tests benchmarks tools fuzz examples

# The versions that pip installs, and the versions that it builds packages with: pip has a variable for each.
CONSTRAINTS = $(CURDIR)/tools/constraints/tested.txt
export PIP_CONSTRAINT = $(CONSTRAINTS)
export PIP_BUILD_CONSTRAINT = $(CONSTRAINTS)

.DEFAULT_GOAL := help

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run
run: $(VENV)/.run ## Show a recorded stream go through the gateway and back
	@$(BIN)/openresponses demo --gateway

.PHONY: test
test: $(VENV)/.test ## Run all tests
	@$(BIN)/pytest

.PHONY: test-lowest
test-lowest: .venv-lowest/.installed ## Run all tests on the lowest versions that pyproject.toml allows
	@.venv-lowest/bin/pytest

.PHONY: test-newest
test-newest: .venv-newest/.installed ## Run all tests on the newest versions of the dependencies
	@.venv-newest/bin/pytest

.PHONY: lint
lint: $(VENV)/.test $(VENV)/.lint ## Check style and types, and the schema's style
	$(BIN)/ruff check $(CHECKED)
	$(BIN)/ruff format --check $(CHECKED)
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/buf lint
	$(BIN)/buf format --diff --exit-code

.PHONY: format
format: $(VENV)/.lint ## Format the code and the schema
	$(BIN)/ruff check --fix $(CHECKED)
	$(BIN)/ruff format $(CHECKED)
	$(BIN)/buf format --write

.PHONY: generate
generate: $(VENV)/.generate .venv-generate/.installed ## Write stubs, mapping snapshot, vectors and snippets
	@PYTHONPATH=tools $(BIN)/python -m generate

.PHONY: constraints
constraints: $(VENV)/.constraints ## Write the newest versions into tools/constraints/
	@tools/constraints.sh $(BIN)/uv

.PHONY: fresh
fresh: $(VENV)/.generate .venv-generate/.installed ## Fail if what is generated is not up to date
	@PYTHONPATH=tools $(BIN)/python -m generate --check

.PHONY: breaking
breaking: $(VENV)/.lint ## Fail if the schema breaks its users; AGAINST=<git ref>
	@AGAINST="$(AGAINST)" tools/breaking.sh $(BIN)/buf

LANGUAGES ?=

.PHONY: interop
interop: $(VENV)/.interop .venv-generate/.installed ## Check programs in other languages; LANGUAGES="go rust"
	@PYTHONPATH=tools $(BIN)/python -m interop $(INTEROP_FLAGS) $(LANGUAGES)

.PHONY: interop-all
interop-all: INTEROP_FLAGS := --require-all
interop-all: LANGUAGES :=
interop-all: interop ## The same, and fail if a language was not run

FUZZ_SECONDS ?= 60

.PHONY: fuzz
fuzz: .venv-fuzz/.installed ## Fuzz from_json and the SSE decoder; FUZZ_SECONDS=<n>
	@.venv-fuzz/bin/python -m fuzz --seconds $(FUZZ_SECONDS)

# A new description becomes a snapshot: in SPEC, or, to look at it first, in .snapshots.
DESCRIPTION = $(or $(OPENAPI),$(MODELS))
SNAPSHOTS = $(or $(SPEC),.snapshots)

.PHONY: coverage-spec
coverage-spec: $(VENV)/.coverage-spec ## List what published schemas have and ours lacks; SPEC=<folder>, OPENAPI=<file>
	@test -n "$(SPEC)$(DESCRIPTION)" \
	  || { echo "coverage-spec: say SPEC=<folder of snapshots>, OPENAPI=<file> or MODELS=<package>" >&2; exit 2; }
	@$(if $(SPEC),,rm -rf .snapshots)
	@test -z "$(DESCRIPTION)" || $(BIN)/python -m tools.spec_coverage.sources "$(DESCRIPTION)" --into "$(SNAPSHOTS)"
	@$(BIN)/python -m tools.spec_coverage $(if $(SPEC),,--new) "$(SNAPSHOTS)"

.PHONY: bench
bench: $(VENV)/.bench ## Measure the converter beside its peers
	@$(BIN)/python -m benchmarks $(BENCH_FLAGS)

.PHONY: bench-gateway
bench-gateway: $(VENV)/.bench ## Measure the gateway beside a bare gRPC server and an HTTP proxy
	@$(BIN)/python -m benchmarks.gateway $(BENCH_FLAGS)

.PHONY: dist
dist: $(VENV)/.dist .venv-generate/.installed ## Build what is published into dist/; ARTIFACTS="go npm"
	@PYTHONPATH=tools $(BIN)/python -m release $(DIST_FLAGS) $(ARTIFACTS)

.PHONY: dist-all
dist-all: DIST_FLAGS := --require-all
dist-all: ARTIFACTS :=
dist-all: dist ## The same, and fail if something was not built

.PHONY: clean
clean: ## Remove what make has made
	rm -rf $(VENV) .venv-generate .venv-lowest .venv-newest .venv-fuzz dist .dist .snapshots
	rm -rf .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/.pip:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	@touch $@

# pip compiles what it installs, but not a checkout. Without bytecode a checkout is slow
# to import, for example where Python is told not to write any.
$(VENV)/.installed: python/pyproject.toml tools/constraints/tested.txt | $(VENV)/.pip
	$(BIN)/pip install --quiet --editable 'python[gateway]'
	$(BIN)/python -m compileall -q python/openresponses
	@touch $@

GROUPS = generate run test lint bench interop dist constraints coverage-spec
$(GROUPS:%=$(VENV)/.%): $(VENV)/.%: $(VENV)/.installed
	$(BIN)/pip install --quiet $(ALSO) --group python/pyproject.toml:$*
	@touch $@

# The extra of the package that only tests need, and the type checkers: the other environments
# of tests do without them.
$(VENV)/.test: ALSO := --editable 'python[telemetry]' --group python/pyproject.toml:types

# The compiler is old on purpose: a protobuf runtime accepts stubs of its own version
# and of older ones. An old compiler cannot share an environment with a new runtime.
.venv-generate/.installed: CONSTRAINTS = $(CURDIR)/tools/constraints/generate.txt
.venv-generate/.installed: tools/generate-requirements.txt tools/constraints/generate.txt
	$(PYTHON) -m venv .venv-generate
	$(GENERATE_BIN)/pip install --quiet --requirement $<
	@touch $@

# The fuzzer is native code without a wheel for every Python, so nothing else should
# depend on it.
.venv-fuzz/.installed: python/pyproject.toml tools/constraints/tested.txt
	$(PYTHON) -m venv .venv-fuzz
	.venv-fuzz/bin/python -m pip install --quiet --upgrade 'pip>=25.1'
	.venv-fuzz/bin/pip install --quiet --editable python --group python/pyproject.toml:fuzz
	@touch $@

# Also on the lowest Python, if it is installed.
LOWEST_PYTHON ?= $(shell python3.10 -c 'print("python3.10")' 2>/dev/null || echo $(PYTHON))

.venv-lowest/.installed: CONSTRAINTS = $(CURDIR)/tools/constraints/lowest.txt
.venv-lowest/.installed: tools/constraints/lowest.txt python/pyproject.toml
	$(LOWEST_PYTHON) -m venv .venv-lowest
	.venv-lowest/bin/python -m pip install --quiet --upgrade 'pip>=25.1'
	.venv-lowest/bin/pip install --quiet --editable python --group python/pyproject.toml:test
	@touch $@

# Made anew each time: there may be newer versions than yesterday.
.PHONY: .venv-newest/.installed
.venv-newest/.installed: CONSTRAINTS = /dev/null
.venv-newest/.installed:
	rm -rf .venv-newest
	$(PYTHON) -m venv .venv-newest
	.venv-newest/bin/python -m pip install --quiet --upgrade pip
	.venv-newest/bin/pip install --quiet --editable 'python[gateway,telemetry]' --group python/pyproject.toml:test
