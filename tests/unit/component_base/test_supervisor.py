"""The supervisor against real child processes: start, restart, stop. Not covered: what the children do."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pybernetes.component_base.supervisor import is_running, process_start_time, read_state, stop_process

PROGRAM = """
import sys
from pathlib import Path
from pybernetes.component_base.supervisor import Program, Supervisor
directory = Path(sys.argv[1])
programs = [
    Program(name="sleeper", argv=["/bin/sleep", "600"], log=directory / "sleeper.log"),
    Program(name="failing", argv=["/bin/sh", "-c", "echo failing now; exit 3"], log=directory / "failing.log"),
]
Supervisor(programs, directory / "state.json", log=lambda line: print(line, flush=True)).run()
"""


def eventually(condition: Callable[[], bool], seconds: float = 10.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "the condition was never met"
        time.sleep(0.02)


@pytest.mark.slow
def test_supervisor_restarts_what_ends_and_stops_everything_on_sigterm(tmp_path: Path) -> None:
    state_file = tmp_path / "state.json"
    supervisor = subprocess.Popen([sys.executable, "-c", PROGRAM, str(tmp_path)], stdout=subprocess.DEVNULL)
    try:
        eventually(lambda: read_state(state_file).get("failing", {}).get("restarts", 0) >= 2)
        sleeper = read_state(state_file)["sleeper"]
        assert is_running(sleeper["pid"], sleeper["startTime"])

        os.kill(sleeper["pid"], signal.SIGKILL)
        eventually(lambda: read_state(state_file)["sleeper"]["restarts"] == 1)
        sleeper = read_state(state_file)["sleeper"]
        assert is_running(sleeper["pid"], sleeper["startTime"])
    finally:
        supervisor.terminate()
        assert supervisor.wait(10) == 0
    assert not is_running(sleeper["pid"], sleeper["startTime"])
    assert read_state(state_file) == {}
    assert "failing now" in (tmp_path / "failing.log").read_text()


def test_a_reused_pid_is_not_taken_for_the_recorded_process() -> None:
    assert is_running(os.getpid(), process_start_time(os.getpid()))
    assert not is_running(os.getpid(), process_start_time(os.getpid()) - 1)


def test_a_process_that_ignores_sigterm_is_killed() -> None:
    program = "import signal, time; signal.signal(15, signal.SIG_IGN); print(1, flush=True); time.sleep(60)"
    stubborn = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE)
    assert stubborn.stdout is not None
    stubborn.stdout.readline()
    stop_process(stubborn.pid, process_start_time(stubborn.pid), seconds=0.1)
    assert stubborn.wait(5) == -signal.SIGKILL
    stubborn.stdout.close()
