"""What a client is told when it asks for a revision that is gone, or not there yet.

Source: k8s.io/apiserver pkg/storage/errors.go (NewTooLargeResourceVersionError), pkg/storage/cacher/watch_cache.go.
"""

from __future__ import annotations

from pybernetes.apimachinery.errors import Expired, Timeout


def too_old(revision: int, oldest: int) -> Expired:
    """The events after *revision* are no longer all there; those after *oldest* are."""
    return Expired(f"too old resource version: {revision} ({oldest})")


def too_large(revision: int, current: int) -> Timeout:
    """*revision* lies ahead of everything that was ever written here."""
    cause = {"reason": "ResourceVersionTooLarge", "message": "Too large resource version"}
    return Timeout(
        f"Timeout: Too large resource version: {revision}, current: {current}",
        details={"causes": [cause]},
        retry_after=1,
    )
