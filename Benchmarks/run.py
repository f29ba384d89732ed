#!/usr/bin/env python3
"""Measures Vekha beside Hugo, `cp -r` and bare reading and writing, in one go, and writes RESULTS.md.

    Benchmarks/run.py --sizes S M

Runs are interleaved: each round runs every rival once, into a folder that was never there before. A table's figure
is the median of the rounds; a ratio is the median of the rounds' own ratios, because a busy machine slows both.
"""

import argparse
import datetime
import json
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import tempfile
import time

import generate
import hugo_site

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
TEXT = " ".join(generate.SENTENCES) * 2


def run(command, **options):
    """Runs a program: seconds, and its peak memory in MiB."""
    started = datetime.datetime.now()
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            [str(part) for part in command], stdout=subprocess.DEVNULL, stderr=errors, **options)
        _, status, usage = os.wait4(process.pid, 0)
        if status != 0:
            errors.seek(0)
            raise SystemExit(f"{command}: {errors.read().decode()[-2000:]}")
    return (datetime.datetime.now() - started).total_seconds(), usage.ru_maxrss / 1024


def files(folder, ending=""):
    return [path for path in folder.rglob("*") if path.is_file() and path.name.endswith(ending)]


class Size:
    """One size: its content, the site made of it once, and an equal Hugo site."""

    def __init__(self, name, work, options):
        self.name, self.work, self.options = name, work / name, options
        self.content, self.hugo, self.hugo_whole = self.work / "content", self.work / "hugo", self.work / "hugo-whole"
        generate.generate(self.content, *generate.SIZES[name], seed=1)
        self.site = self.work / "site" / "public"
        self.vekha(self.site)
        pages = files(self.site, ".html")
        self.pages, self.bytes = len(pages), sum(page.stat().st_size for page in pages)
        self.total = sum(path.stat().st_size for path in files(self.site))
        hugo_site.write(self.hugo, self.pages, self.bytes // self.pages, TEXT)
        # Hugo writes at most one table a page; those it writes are as large together as all that Vekha writes.
        others = min(self.pages, len(files(self.site)) - self.pages)
        hugo_site.write(
            self.hugo_whole, self.pages, self.bytes // self.pages, TEXT, others, (self.total - self.bytes) // others)
        self.timings, self.runs = [], {}

    def vekha(self, output, timings=None):
        extra = ["--timings-file", timings] if timings else []
        return run([self.options.vekha, "build", "--content", self.content, "--templates", self.options.templates,
                    "--output", output, *extra])

    def run_hugo(self, output, source=None):
        source = source or self.hugo
        return run([self.options.hugo, "--quiet", "--source", source, "--destination", output], env={
            **os.environ, "HUGO_CACHEDIR": str(self.work / "hugo-cache")})

    def bare(self, output):
        for folder in {path.parent for path in files(self.site)}:
            (output / folder.relative_to(self.site)).mkdir(parents=True, exist_ok=True)
        lines = [f"R {path}" for path in files(self.content)]
        lines += [f"W {path.stat().st_size} {output / path.relative_to(self.site)}" for path in files(self.site)]
        plan = self.work / "plan.txt"
        plan.write_text("\n".join(lines) + "\n")
        with plan.open() as source:
            return run([self.work.parent / "bare"], stdin=source)

    def round(self, number):
        folder = self.work / f"round{number}"
        timings = self.work / "timings.json"
        (folder / "vekha").mkdir(parents=True)
        output = folder / "vekha" / "public"
        self.note("vekha", self.vekha(output, timings))
        self.timings.append(json.loads(timings.read_text()))
        self.note("hugo", self.run_hugo(folder / "hugo"))
        self.note("hugo with tables", self.run_hugo(folder / "hugo-whole", self.hugo_whole))
        self.note("cp", run(["cp", "-r", self.site, folder / "copy"]))
        self.note("bare", self.bare(folder / "bare"))
        self.note("vekha unchanged", self.vekha(output))
        self.note("hugo unchanged", self.run_hugo(folder / "hugo"))
        record = sorted(self.content.glob("m*/progress/*.md"))[0]
        known = record.read_bytes()
        # The first change after a site was made from nothing also prepares the twin in which later ones are written.
        for what in ("vekha first record changed", "vekha next record changed"):
            record.write_bytes(known + f"Добавлена одна фраза: {what}.\n".encode())
            # A file written this instant may change again without its times showing it: no build passes over it.
            time.sleep(0.1)
            self.note(what, self.vekha(output))
        record.write_bytes(known)
        time.sleep(0.1)

    def note(self, what, result):
        self.runs.setdefault(what, []).append(result)

    def seconds(self, what):
        return statistics.median(seconds for seconds, _ in self.runs[what])

    def memory(self, what):
        return statistics.median(memory for _, memory in self.runs[what])

    def ratio(self, what, other):
        pairs = zip(self.runs[what], self.runs[other])
        return statistics.median(left[0] / right[0] for left, right in pairs)

    def stages(self):
        names = [stage["stage"] for stage in self.timings[0]["stages"]]
        return [(name, statistics.median(
            stage["microseconds"] for timing in self.timings for stage in timing["stages"] if stage["stage"] == name))
            for name in names]


def table(sizes):
    rows = [["", *[size.name for size in sizes]], ["---", *["---:"] * len(sizes)]]
    rows.append(["HTML pages", *[f"{size.pages:,}" for size in sizes]])
    rows.append(["bytes of a page on average", *[f"{size.bytes // size.pages:,}" for size in sizes]])
    rows.append(["whole site, MB", *[f"{size.total / 1e6:.0f}" for size in sizes]])
    for what in sizes[0].runs:
        rows.append([f"{what}, s (peak MiB)", *[f"{size.seconds(what):.3f} ({size.memory(what):.0f})" for size in sizes]])
    for what, left, right in [("Hugo writing as many bytes ÷ vekha, cold", "hugo with tables", "vekha"),
                              ("Hugo writing pages only ÷ vekha, cold", "hugo", "vekha"), ("vekha ÷ cp -r", "vekha", "cp"),
                              ("vekha ÷ bare reading and writing", "vekha", "bare"),
                              ("Hugo ÷ vekha, unchanged", "hugo unchanged", "vekha unchanged"),
                              ("Hugo ÷ vekha, one record changed", "hugo unchanged", "vekha next record changed")]:
        rows.append([what, *[f"{size.ratio(left, right):.2f}" for size in sizes]])
    rows.append(["Hugo's memory ÷ vekha's", *[f"{size.memory('hugo') / size.memory('vekha'):.1f}" for size in sizes]])
    rows.append(["vekha, ms a page", *[f"{size.seconds('vekha') * 1000 / size.pages:.3f}" for size in sizes]])
    for index, (name, _) in enumerate(sizes[0].stages()):
        rows.append([f"stage «{name}», ms", *[f"{size.stages()[index][1] / 1000:.1f}" for size in sizes]])
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def kernels(vekha, size):
    """What single steps of the program do in a second."""
    phrases = [phrase.format(day="10.02.2023") for phrase in generate.PHRASES] * 7000
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as source:
        source.write("\n".join(phrases) + "\n")
        source.flush()
        with open(source.name) as lines:
            seconds, _ = run([vekha, "schedule", "--period", "2023", "--format", "json"], stdin=lines)
    occurrences = sum(path.read_bytes().count(b"\r\n") - 1 for path in size.site.rglob("data/package/occurrences.csv"))
    judged = dict(size.stages())["оценка"] / 1e6
    startup = statistics.median(run([vekha, "--version"])[0] for _ in range(21))
    return (f"- Schedules, read and printed as JSON by one process: {len(phrases) / seconds:,.0f} phrases a second.\n"
            f"- Assessment, a thread: {occurrences / judged:,.0f} occurrences a second.\n"
            f"- `vekha --version`: {startup * 1000:.1f} ms, with starting the process.\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", nargs="+", default=["S", "M", "L"], choices=generate.SIZES)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--vekha", default=ROOT / ".build/release/vekha", type=pathlib.Path)
    parser.add_argument("--templates", default=ROOT / "templates", type=pathlib.Path)
    parser.add_argument("--hugo", default="hugo")
    parser.add_argument("--work", type=pathlib.Path, help="where to work; a fresh folder otherwise")
    options = parser.parse_args()
    work = pathlib.Path(tempfile.mkdtemp(prefix="vekha-bench-", dir=options.work))
    run(["cc", "-O2", "-o", work / "bare", HERE / "bare.c"])
    sizes = []
    for name in options.sizes:
        sizes.append(size := Size(name, work, options))
        for number in range(options.rounds):
            size.round(number)
    hugo = subprocess.run([options.hugo, "version"], capture_output=True, text=True).stdout.split()[1]
    text = (f"# Results\n\nWritten by `Benchmarks/run.py` on {datetime.date.today()}: {os.cpu_count()} cores, "
            f"{platform.platform()}, Hugo {hugo}; medians of {options.rounds} interleaved rounds, load average before "
            f"the last line {os.getloadavg()[0]:.1f}.\n\n{table(sizes)}\n\n{kernels(options.vekha, sizes[0])}")
    (HERE / "RESULTS.md").write_text(text, encoding="utf-8")
    print(text)
    shutil.rmtree(work)


if __name__ == "__main__":
    main()
