# Guildhall. Two commands do everything: `make sandbox` to try it, `make test` to trust it.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help sandbox test run deps test-deps build lint format bench soak storm

# What the bot links against, and what the tests meet it with.
LIBRARIES := libcurl4-openssl-dev libwebsockets-dev zlib1g-dev libsqlite3-dev libpq-dev pkg-config
TEST_TOOLS := nginx-light openssl python3-venv postgresql

# Suites that keep all cores busy run after the others, so that nothing that waits on a socket waits for them.
LONG := ClickerTests|StorageTests.StormTests|StoriesTests|VotingTests|ApplyingTests|MirrorTests|MirrorPromises|LatencyTests|StewardNeedsTests|QueryTests
# Suites that wait for processes not ours, or for a process to come back, run among themselves.
WIRED := ClientLibraryTests|ForumTests|SystemTests.ChannelTests
# The storm over the mirror measures its patience in seconds, so it runs alone.
STORM := MirrorStormTests

BENCH_PROJECTS ?= 10000

# A hanging backtracer would hide the crash that it explains.
export SWIFT_BACKTRACE ?= enable=no

help: ## says what can be made
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1|\2/p' Makefile | column -t -s '|'

sandbox: build ## builds, and starts a Discord in a box with the bot connected; says where to go
	@.build/debug/guildhall sandbox $(ARGS)

test: test-deps ## builds everything and runs every test
	@swift build --build-tests --explicit-target-dependency-import-check error
ifdef ARGS
	@swift test --skip-build $(ARGS)
else
	@swift test --skip-build --skip '$(LONG)|$(WIRED)|$(STORM)'
	@swift test --skip-build --filter '$(WIRED)'
	@swift test --skip-build --filter '$(LONG)'
	@swift test --skip-build --filter '$(STORM)'
endif

run: deps ## runs the bot against the real Discord; needs DISCORD_TOKEN
	@swift build -c release --product guildhall
	@.build/release/guildhall run $(ARGS)

build: deps ## builds the program
	@swift build --product guildhall

lint: ## checks the formatting of every source file
	@swift format lint --strict --recursive --parallel Package.swift Sources Commands Tests Benchmarks

format: ## formats every source file in place
	@swift format --in-place --recursive --parallel Package.swift Sources Commands Tests Benchmarks

bench: test-deps ## measures the store on both engines; BENCH_PROJECTS=10000
	@swift build -c release --product benchmark
	@bash Benchmarks/run.sh .build/release/benchmark $(BENCH_PROJECTS)

soak: ## the long random runs; ROUNDS=5000 CLICKS=60000 SEED=
	@swift build --build-tests
	@GUILDHALL_ROUNDS=$(or $(ROUNDS),5000) swift test --skip-build --filter InvariantTests
	@GUILDHALL_CLICKS=$(or $(CLICKS),60000) GUILDHALL_SEED=$(or $(SEED),$$RANDOM) \
	    swift test --skip-build --filter CommandsTests.ClickerTests

storm: test-deps ## the mirror while everything breaks; ROUNDS=2000 SEED= ENGINE=sqlite|postgres
	@swift build --build-tests
	@GUILDHALL_STORM=$(or $(ROUNDS),2000) GUILDHALL_STORM_SEED=$(SEED) GUILDHALL_STORM_ENGINE=$(ENGINE) \
	    swift test --skip-build --filter MirrorStormTests

deps: ## says which system libraries are missing, and installs them
	@$(call need,$(LIBRARIES))

test-deps: deps .venv/ready
	@$(call need,$(TEST_TOOLS))

# Third-party Discord libraries and a websocket server: the tests' independent witnesses.
.venv/ready: Tests/requirements.txt
	@$(call need,python3-venv)
	@echo "Installing the Python packages that the tests meet the bot with into .venv"
	@python3 -m venv .venv
	@.venv/bin/pip install --quiet --disable-pip-version-check -r Tests/requirements.txt
	@touch $@

# $(call need,PACKAGES): installs the Debian packages that are missing, with sudo only when that is needed.
define need
command -v swift >/dev/null || { echo "Swift 6.2 or newer is needed: https://www.swift.org/install"; exit 1; }; \
if ! command -v dpkg-query >/dev/null; then \
    echo "Not a Debian or Ubuntu: please see that these are installed: $(1)"; exit 0; fi; \
missing=""; for package in $(1); do \
    dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; done; \
if [ -n "$$missing" ]; then \
    sudo=""; [ "$$(id -u)" = 0 ] || sudo="sudo"; \
    echo "Missing:$$missing. Installing with: $$sudo apt-get install$$missing"; \
    $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq $$missing >/dev/null; fi
endef
