"""Logging as klog writes it: one line to stderr per record, or one JSON object.

    I1124 08:06:23.123456   12345 listener.py:71] Serving securely on 127.0.0.1:6443

Modules take ``logging.getLogger(__name__)``; a component calls ``set_up`` once. Verbosity 4 and above shows debug
records. A line break in a message is escaped, so that one record is one line whoever wrote the text; tracebacks follow
on lines of their own.

Source: k8s.io/klog/v2; k8s.io/component-base/logs.
"""

from __future__ import annotations

import logging
import sys
import time
from typing import Final, TextIO

_LETTERS: Final = {logging.DEBUG: "I", logging.INFO: "I", logging.WARNING: "W", logging.ERROR: "E"}
_DEBUG_FROM: Final = 4
_CONTROL: Final = {code: f"\\x{code:02x}" for code in range(32) if code != 9} | {10: "\\n", 13: "\\r", 127: "\\x7f"}


def set_up(*, verbosity: int = 0, form: str = "text", stream: TextIO | None = None) -> None:
    """Sends all records to *stream* (stderr), as ``text`` or ``json``."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonFormatter() if form == "json" else TextFormatter())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("pybernetes").setLevel(logging.DEBUG if verbosity >= _DEBUG_FROM else logging.INFO)


class TextFormatter(logging.Formatter):
    """klog's header, then the message."""

    def format(self, record: logging.LogRecord) -> str:
        moment = time.localtime(record.created)
        micro = int(record.created % 1 * 1_000_000)
        letter = _LETTERS.get(record.levelno, "F" if record.levelno >= logging.CRITICAL else "I")
        line = (
            f"{letter}{moment.tm_mon:02d}{moment.tm_mday:02d} {moment.tm_hour:02d}:{moment.tm_min:02d}:"
            f"{moment.tm_sec:02d}.{micro:06d} {record.process or 0:7d} {record.filename}:{record.lineno}] "
            f"{record.getMessage().translate(_CONTROL)}"
        )
        if record.exc_info:
            line += "\n" + self.formatException(record.exc_info)
        return line


class JsonFormatter(logging.Formatter):
    """One object per line: ts (milliseconds), caller, msg, v or err."""

    def format(self, record: logging.LogRecord) -> str:
        import orjson  # only where JSON logs are asked for

        entry: dict[str, object] = {
            "ts": round(record.created * 1000, 3),
            "caller": f"{record.filename}:{record.lineno}",
            "msg": record.getMessage(),
        }
        if record.levelno >= logging.WARNING:
            entry["level"] = record.levelname.lower()
        else:
            entry["v"] = _DEBUG_FROM if record.levelno <= logging.DEBUG else 0
        if record.exc_info:
            entry["err"] = self.formatException(record.exc_info)
        return orjson.dumps(entry, default=str).decode()
