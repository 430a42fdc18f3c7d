"""Keeps a cluster's processes alive: starts them, restarts them with back-off, stops them in reverse order.

Small on purpose: no event loop, no threads, one `select` on a signal pipe, so that it costs about ten megabytes and
outlives whatever its children do. What it knows stands in a state file (see State), from which `pybernetes status`
reads and from which the next supervisor cleans up if this one was killed.
"""

from __future__ import annotations

import json
import os
import select
import signal
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

BACKOFF_FIRST_SECONDS = 0.1
BACKOFF_LIMIT_SECONDS = 10.0
STABLE_SECONDS = 10.0
STOP_SECONDS = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """One process to keep: *argv*, its log file, and what is added to its environment."""

    name: str
    argv: Sequence[str]
    log: Path
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Child:
    """A Program's present process; pid 0 while it waits for its restart."""

    program: Program
    pid: int = 0
    started: float = 0.0
    restarts: int = 0
    backoff: float = BACKOFF_FIRST_SECONDS
    due: float = 0.0


def process_start_time(pid: int) -> int:
    """The kernel's start time of *pid* in clock ticks since boot, 0 if there is no such process.

    With the pid it names a process for good: a reused pid has another start time.
    """
    try:
        stat = Path(f"/proc/{pid}/stat").read_bytes()
    except OSError:
        return 0
    fields = stat.rpartition(b")")[2].split()
    return 0 if fields[0] in (b"Z", b"X") else int(fields[19])


def is_running(pid: int, start_time: int) -> bool:
    """True if the very process that was recorded still runs."""
    return pid > 0 and start_time > 0 and process_start_time(pid) == start_time


def stop_process(pid: int, start_time: int, *, seconds: float = STOP_SECONDS) -> None:
    """SIGTERM, then SIGKILL after *seconds*; nothing if the recorded process is gone."""
    deadline = time.monotonic() + seconds
    signal_number = signal.SIGTERM
    while is_running(pid, start_time):
        try:
            os.kill(pid, signal_number)
        except ProcessLookupError:
            return
        while is_running(pid, start_time) and time.monotonic() < deadline:
            time.sleep(0.02)
        if signal_number == signal.SIGKILL:
            return
        signal_number = signal.SIGKILL
        deadline = time.monotonic() + 2


def read_state(path: Path) -> dict[str, dict[str, int]]:
    """{process: {"pid", "startTime", "restarts"}}, the supervisor itself as "supervisor"; {} if there is none."""
    try:
        state: dict[str, dict[str, int]] = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return state


class Supervisor:
    """Runs *programs* until SIGTERM or SIGINT. ``run`` blocks and returns when all have ended."""

    def __init__(
        self,
        programs: Sequence[Program],
        state_file: Path,
        *,
        log: Callable[[str], None],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._children = [Child(program) for program in programs]
        self._state_file = state_file
        self._log = log
        self._monotonic = monotonic
        self._stopping = False

    def run(self) -> None:
        """Starts everything and keeps it running."""
        wake = self._install_signals()
        for child in self._children:
            self._start(child)
        self._write_state()
        while not self._stopping:
            select.select([wake], [], [], self._seconds_to_next_start())
            _drain(wake)
            if self._reap() | self._start_due():
                self._write_state()
        self._stop_all()
        self._state_file.unlink(missing_ok=True)

    def _install_signals(self) -> int:
        read_end, write_end = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        signal.set_wakeup_fd(write_end, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, self._on_stop)
        return read_end

    def _on_stop(self, number: int, _frame: object) -> None:
        self._log(f"received {signal.Signals(number).name}, stopping")
        self._stopping = True

    def _start(self, child: Child) -> None:
        program = child.program
        program.log.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        log = os.open(program.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
        null = os.open(os.devnull, os.O_RDONLY | os.O_CLOEXEC)
        try:
            child.pid = os.posix_spawn(
                program.argv[0],
                list(program.argv),
                {**os.environ, **program.environment},
                file_actions=[
                    (os.POSIX_SPAWN_DUP2, null, 0),
                    (os.POSIX_SPAWN_DUP2, log, 1),
                    (os.POSIX_SPAWN_DUP2, log, 2),
                ],
                setpgroup=0,
                setsigdef=[signal.SIGCHLD, signal.SIGTERM, signal.SIGINT, signal.SIGHUP],
            )
        finally:
            os.close(log)
            os.close(null)
        child.started = self._monotonic()
        child.due = 0.0
        self._log(f"started {program.name} (pid {child.pid})")

    def _reap(self) -> bool:
        """Collects ended children and dates their restart; True if any had ended."""
        ended = False
        for child in self._children:
            if child.pid == 0:
                continue
            pid, status = os.waitpid(child.pid, os.WNOHANG)
            if pid == 0:
                continue
            ended = True
            now = self._monotonic()
            if now - child.started > STABLE_SECONDS:
                child.backoff = BACKOFF_FIRST_SECONDS
            child.pid = 0
            child.due = now + child.backoff
            code = os.waitstatus_to_exitcode(status)
            self._log(f"{child.program.name} ended with {code}, restarting in {child.backoff:.1f} s")
            child.backoff = min(child.backoff * 2, BACKOFF_LIMIT_SECONDS)
        return ended

    def _start_due(self) -> bool:
        due = [child for child in self._children if child.pid == 0 and child.due <= self._monotonic()]
        for child in due:
            child.restarts += 1
            self._start(child)
        return bool(due)

    def _seconds_to_next_start(self) -> float | None:
        waiting = [child.due for child in self._children if child.pid == 0]
        return max(min(waiting) - self._monotonic(), 0.0) if waiting else None

    def _stop_all(self) -> None:
        """In reverse order of start: what depends on the API server goes before it."""
        for child in reversed(self._children):
            if child.pid:
                stop_process(child.pid, process_start_time(child.pid))
                os.waitpid(child.pid, 0)
                self._log(f"stopped {child.program.name}")

    def _write_state(self) -> None:
        state = {"supervisor": {"pid": os.getpid(), "startTime": process_start_time(os.getpid()), "restarts": 0}}
        for child in self._children:
            start_time = process_start_time(child.pid) if child.pid else 0
            state[child.program.name] = {"pid": child.pid, "startTime": start_time, "restarts": child.restarts}
        temporary = self._state_file.with_suffix(".tmp")
        temporary.write_text(json.dumps(state))
        temporary.chmod(0o600)
        temporary.replace(self._state_file)


def _drain(descriptor: int) -> None:
    try:
        while os.read(descriptor, 512):
            pass
    except BlockingIOError:
        pass
