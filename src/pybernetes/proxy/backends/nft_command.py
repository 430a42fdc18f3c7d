"""Running `nft`: a script goes in by standard input and is applied as one transaction, or not at all.

Source: nft(8), libnftables-json(5).
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from pybernetes.proxy.backends.interface import BackendError

TIMEOUT_SECONDS = 60.0


async def run_nft(prefix: Sequence[str], arguments: Sequence[str], script: str = "") -> str:
    """What nft prints. BackendError with its first complaints when it fails or takes more than a minute."""
    try:
        process = await asyncio.create_subprocess_exec(
            *prefix,
            "nft",
            *arguments,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
    except OSError as error:
        raise BackendError(f"cannot run nft: {error}") from error
    try:
        async with asyncio.timeout(TIMEOUT_SECONDS):
            output, complaints = await process.communicate(script.encode())
    except TimeoutError as error:
        raise BackendError(f"nft did not finish in {TIMEOUT_SECONDS:.0f} s") from error
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode:
        raise BackendError(complaints.decode(errors="replace")[:2000].strip())
    return output.decode()
