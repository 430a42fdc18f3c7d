"""The process_* and kubernetes_build_info families, which every component exports.

Source: github.com/prometheus/client_golang process collector; k8s.io/component-base/metrics/prometheus/version.
"""

from __future__ import annotations

import asyncio
import os
import time
from pathlib import Path
from typing import Final

from pybernetes.component_base import version
from pybernetes.component_base.metrics import Registry, Samples

_PROC: Final = Path("/proc/self")


def register(registry: Registry) -> None:
    """Adds the families to *registry*. The process is read at each scrape only."""
    started = time.time() - time.clock_gettime(time.CLOCK_BOOTTIME) + _start_ticks() / os.sysconf("SC_CLK_TCK")
    registry.computed(
        "counter", "process_cpu_seconds_total", "[ALPHA] Total user and system CPU time spent in seconds.", _cpu
    )
    registry.computed("gauge", "process_resident_memory_bytes", "[ALPHA] Resident memory size in bytes.", _resident)
    registry.computed("gauge", "process_virtual_memory_bytes", "[ALPHA] Virtual memory size in bytes.", _virtual)
    registry.computed("gauge", "process_open_fds", "[ALPHA] Number of open file descriptors.", _descriptors)
    registry.computed(
        "gauge",
        "process_start_time_seconds",
        "[ALPHA] Start time of the process since unix epoch in seconds.",
        lambda: [((), started)],
    )
    registry.computed(
        "gauge", "go_goroutines", "[ALPHA] Number of asyncio tasks (the name is what boards ask for).", _tasks
    )
    info = version.info()
    names = (
        "major",
        "minor",
        "git_version",
        "git_commit",
        "git_tree_state",
        "build_date",
        "go_version",
        "compiler",
        "platform",
    )
    keys = (
        "major",
        "minor",
        "gitVersion",
        "gitCommit",
        "gitTreeState",
        "buildDate",
        "goVersion",
        "compiler",
        "platform",
    )
    help_text = "[ALPHA] A metric with a constant '1' value labeled by what this build is."
    registry.gauge("kubernetes_build_info", help_text, names).labels(*(info[key] for key in keys)).set(1)


def _start_ticks() -> int:
    return int((_PROC / "stat").read_text().rpartition(")")[2].split()[19])


def _cpu() -> Samples:
    times = os.times()
    return [((), times.user + times.system)]


def _resident() -> Samples:
    return [((), float(int((_PROC / "statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")))]


def _virtual() -> Samples:
    return [((), float(int((_PROC / "statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")))]


def _descriptors() -> Samples:
    return [((), float(len(os.listdir(_PROC / "fd"))))]


def _tasks() -> Samples:
    try:
        return [((), float(len(asyncio.all_tasks())))]
    except RuntimeError:  # no loop runs: scraped from a test or a signal handler
        return [((), 0.0)]
