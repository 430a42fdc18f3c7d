"""What this build calls itself, in the shape of /version.

Source: k8s.io/apimachinery pkg/version (Info); k8s.io/component-base/version.
"""

from __future__ import annotations

import platform
import sys
from typing import Final

MAJOR: Final = "1"
MINOR: Final = "36"
GIT_VERSION: Final = "v1.36.0+pybernetes"
GIT_COMMIT: Final = "0000000000000000000000000000000000000000"
BUILD_DATE: Final = "1970-01-01T00:00:00Z"

_MACHINES: Final = {"x86_64": "amd64", "aarch64": "arm64", "armv7l": "arm", "i686": "386"}


def architecture() -> str:
    """Go's name of this machine: amd64, arm64 ..."""
    machine = platform.machine()
    return _MACHINES.get(machine, machine)


def info() -> dict[str, str]:
    """The answer to GET /version. *goVersion* tells the Python that runs instead."""
    python = ".".join(str(part) for part in sys.version_info[:3])
    return {
        "major": MAJOR,
        "minor": MINOR,
        "emulationMajor": MAJOR,
        "emulationMinor": MINOR,
        "minCompatibilityMajor": MAJOR,
        "minCompatibilityMinor": str(int(MINOR) - 1),
        "gitVersion": GIT_VERSION,
        "gitCommit": GIT_COMMIT,
        "gitTreeState": "clean",
        "buildDate": BUILD_DATE,
        "goVersion": f"python{python}",
        "compiler": sys.implementation.name,
        "platform": f"{sys.platform}/{architecture()}",
    }
