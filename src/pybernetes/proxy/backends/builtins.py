"""The table of proxy backends: --proxy-mode to factory."""

from __future__ import annotations

from collections.abc import Mapping

from pybernetes.proxy.backends.interface import BackendFactory
from pybernetes.proxy.backends.nftables import NftablesBackend

BACKENDS: Mapping[str, BackendFactory] = {
    "nftables": NftablesBackend,
}
