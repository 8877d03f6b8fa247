# make run      set up, build, take the first lesson, export the pages
# make test     set up, run every test
# make check    everything that .ci/run runs
# make help     the other targets

PREFIX ?= /usr/local
DESTDIR ?=
JOBS ?= $(shell nproc)
SITE ?= site

RELEASE = swift build -c release --static-swift-stdlib -j $(JOBS)
LEARN = .build/release/learn

.DEFAULT_GOAL := help
.PHONY: help run test check build setup install uninstall bench coverage format lint layers courses corpora fuzz pictures clean

help: ## Show the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## Take a Fidus-katten lesson in the terminal, then write the pages to site/
	@scripts/main-job.sh $(LEARN) $(SITE)

test: setup ## Run every test
	swift test -j $(JOBS) --disable-xctest

check: ## Run the tests and the slower checks, as CI does
	@bash .ci/run

build: setup ## Build the program for use
	@$(RELEASE) --product learn

setup:
	@scripts/setup.sh

install: build ## Install below PREFIX (and DESTDIR)
	install -D -m 755 $(LEARN) $(DESTDIR)$(PREFIX)/bin/learn
	mkdir -p $(DESTDIR)$(PREFIX)/share/learn/courses
	cp -R courses/. $(DESTDIR)$(PREFIX)/share/learn/courses/
	mkdir -p $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(LEARN) completions bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/learn
	$(LEARN) completions zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_learn
	$(LEARN) completions fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/learn.fish
	mkdir -p $(DESTDIR)$(PREFIX)/share/man/man1 $(DESTDIR)$(PREFIX)/share/man/da/man1
	$(LEARN) help --man --lang en > $(DESTDIR)$(PREFIX)/share/man/man1/learn.1
	$(LEARN) help --man --lang da > $(DESTDIR)$(PREFIX)/share/man/da/man1/learn.1

uninstall: ## Remove what install put there
	rm -f $(DESTDIR)$(PREFIX)/bin/learn $(DESTDIR)$(PREFIX)/share/bash-completion/completions/learn \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_learn $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/learn.fish \
	  $(DESTDIR)$(PREFIX)/share/man/man1/learn.1 $(DESTDIR)$(PREFIX)/share/man/da/man1/learn.1
	rm -rf $(DESTDIR)$(PREFIX)/share/learn

courses: build ## Check the courses
	@$(LEARN) check courses

corpora: build ## Import what other systems exported: make corpora CORPORA=FOLDER
	@python3 Tests/Corpora/corpora.py $(LEARN) $(or $(CORPORA),$(error CORPORA=FOLDER names the corpora))

fuzz: setup ## Damage files and import them under the address sanitizer: make fuzz SECONDS=60 SEEDS=FOLDER
	@scripts/fuzz.sh $(or $(SECONDS),60) $(SEEDS)

bench: build ## Print the ratios of docs/performance.md anew
	@Benchmarks/reading.sh
	@Benchmarks/records.sh
	@Benchmarks/first_frame.sh
	@python3 Benchmarks/now.py $(LEARN)
	@Benchmarks/site.sh

coverage: setup ## Print the line coverage of LearnCore
	@scripts/coverage.sh

format: ## Format the Swift code
	swift format -i -r Sources Tests Package.swift

lint: ## Check formatting and layers
	swift format lint --strict -r Sources Tests Package.swift
	@scripts/check-layers.sh

pictures: build ## Make the README's pictures anew
	@scripts/pictures.sh

clean: ## Remove what was built
	rm -rf .build $(SITE)
