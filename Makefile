# make        builds the program, and the site in public/ from content/
# make test   installs and runs every test
# make torture  kills builds at hundreds of random moments, and looks at what is left
# make check  looks at the format of the code
# make clean  removes what was built

BUILD_PACKAGES = libcmark-dev libyaml-dev libxlsxwriter-dev pkg-config
TEST_PACKAGES  = python3-venv chromium poppler-utils fonts-dejavu-core
VEKHA          = .build/release/vekha
SUITES         = $(wildcard Tests/Browser Tests/Readers)

.PHONY: site program test torture check clean packages

site: program
	$(VEKHA) build

program: packages
	swift build --configuration release --product vekha --quiet

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

.venv/installed: Tests/requirements.txt
	@scripts/install-packages $(TEST_PACKAGES)
	python3 -m venv .venv
	.venv/bin/pip install --quiet --disable-pip-version-check --requirement $<
	touch $@

check:
	swift format lint --strict --parallel --recursive Sources Plugins Tests Package.swift

clean:
	rm -rf .build .venv .vekha
	[ ! -f public/.vekha-manifest ] || (cd public && grep -v '^#' .vekha-manifest | tr '\n' '\0' | xargs -0 rm -f)
	rm -f public/.vekha-manifest
	find public -mindepth 1 -type d -empty -delete
