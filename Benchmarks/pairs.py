"""Runs two commands in turn and prints their times, peak memory and ratio: absolute times drift, ratios count.

usage: pairs.py [-n RUNS] NAME_A 'COMMAND A' NAME_B 'COMMAND B'
"""

import os
import shlex
import statistics
import subprocess
import sys
import time


def run(command):
    start = time.perf_counter()
    process = subprocess.Popen(shlex.split(command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return time.perf_counter() - start, usage.ru_maxrss / 1024, process.returncode


def spread(values, unit, scale=1.0):
    return "{:.1f} ({:.1f}–{:.1f}) {}".format(
        statistics.median(values) * scale, min(values) * scale, max(values) * scale, unit
    )


arguments = sys.argv[1:]
runs = 7
if arguments[0] == "-n":
    runs = int(arguments[1])
    arguments = arguments[2:]
name_a, command_a, name_b, command_b = arguments
run(command_a), run(command_b)
results = [(run(command_a), run(command_b)) for _ in range(runs)]
for name, column in [(name_a, 0), (name_b, 1)]:
    times = [pair[column][0] for pair in results]
    codes = sorted({pair[column][2] for pair in results})
    memory = max(pair[column][1] for pair in results)
    print(f"{name:34} {spread(times, 'ms', 1000):34} peak {memory:.1f} MiB, exit {codes}")
ratios = [b[0] / a[0] for a, b in results]
print(f"{name_b} / {name_a}: {spread(ratios, 'times')} over {runs} pairs")
