"""Command-line flags in pflag's grammar, with upstream's names.

``--name=value``, ``--name value``, ``--bool``, ``--bool=false``, ``-v 4``, ``--`` before plain words. argparse
cannot do ``--bool`` beside ``--bool=false`` without eating the next word, and costs 8 ms at each start.

A flag of the upstream program that we do not have is accepted with a warning, so that existing unit files and manifests
keep working; a name that neither has is an error.

Source: github.com/spf13/pflag; k8s.io/component-base/cli/flag.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from pybernetes.component_base import durations


class FlagError(Exception):
    """The command line cannot be used; the text is for the user."""


class HelpAsked(Exception):
    """``--help`` was given; the text is the help."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """*name* as on the command line, without dashes; *kind* is a key of KINDS. *short* is one letter, or ''."""

    name: str
    kind: str = "string"
    default: Any = ""
    help: str = ""
    short: str = ""


@dataclass(slots=True, kw_only=True)
class Parsed:
    """*values* by flag name, defaults filled in; *given*: those on the command line; *words*: the plain arguments."""

    values: dict[str, Any]
    given: frozenset[str] = frozenset()
    words: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    def __getitem__(self, name: str) -> Any:
        return self.values[name]


def _boolean(text: str) -> bool:
    if text in {"1", "t", "T", "true", "TRUE", "True"}:
        return True
    if text in {"0", "f", "F", "false", "FALSE", "False"}:
        return False
    raise ValueError(f'strconv.ParseBool: parsing "{text}": invalid syntax')


def _strings(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split(",") if part)


def _pairs(text: str) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for part in _strings(text):
        name, equals, value = part.partition("=")
        if not equals:
            raise ValueError(f"{part} must be formatted as key=value")
        pairs[name] = value
    return pairs


KINDS: Final[Mapping[str, Callable[[str], Any]]] = {
    "string": str,
    "bool": _boolean,
    "int": lambda text: int(text, 10),
    "float": float,
    "duration": durations.parse,
    "strings": _strings,
    "pairs": _pairs,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagSet:
    """The flags of one program. *ignored*: names of upstream's that are accepted without effect (``name`` or ``name!``
    for a boolean, which takes no next word)."""

    program: str
    description: str = ""
    flags: tuple[Flag, ...] = ()
    ignored: frozenset[str] = field(default_factory=frozenset)

    def parse(self, arguments: Sequence[str]) -> Parsed:
        """Raises FlagError, or HelpAsked."""
        return _Reader(self, arguments).read()

    def help(self) -> str:
        lines = [f"Usage: {self.program} [flags]", ""]
        if self.description:
            lines = [*textwrap.wrap(self.description, 100), "", *lines]
        for flag in sorted(self.flags, key=lambda flag: flag.name):
            lead = f"-{flag.short}, " if flag.short else "    "
            default = f" (default {_shown(flag)})" if flag.default not in ("", False, (), 0, None) else ""
            lines.append(f"  {lead}--{flag.name}{'' if flag.kind == 'bool' else ' ' + flag.kind}")
            lines += textwrap.wrap(flag.help + default, 92, initial_indent=" " * 8, subsequent_indent=" " * 8)
        return "\n".join(lines) + "\n"


class _Reader:
    """One pass over the words."""

    def __init__(self, flags: FlagSet, arguments: Sequence[str]) -> None:
        self._program = flags
        self._by_name = {flag.name: flag for flag in flags.flags}
        self._by_letter = {flag.short: flag for flag in flags.flags if flag.short}
        self._left = list(arguments)
        self._values: dict[str, Any] = {}
        self._words: list[str] = []
        self._warnings: list[str] = []

    def read(self) -> Parsed:
        while self._left:
            word = self._left.pop(0)
            if word == "--":
                self._words += self._left
                break
            if word.startswith("--"):
                self._long(word[2:])
            elif word.startswith("-") and word != "-":
                self._short(word[1:])
            else:
                self._words.append(word)
        values = {flag.name: flag.default for flag in self._program.flags}
        return Parsed(
            values=values | self._values,
            given=frozenset(self._values),
            words=tuple(self._words),
            warnings=tuple(self._warnings),
        )

    def _long(self, word: str) -> None:
        name, equals, value = word.partition("=")
        name = name.replace("_", "-")  # upstream normalises so too
        flag = self._by_name.get(name)
        if flag is not None:
            self._set(flag, value if equals else None, f"--{name}")
        elif name == "help":
            raise HelpAsked(self._program.help())
        elif name in self._program.ignored or f"{name}!" in self._program.ignored:
            if not equals and name in self._program.ignored and self._left:
                self._left.pop(0)
            self._warnings.append(f"--{name} has no effect in Pybernetes and is ignored")
        else:
            raise FlagError(f"unknown flag: --{name}; {self._program.program} --help lists all")

    def _short(self, word: str) -> None:
        flag = self._by_letter.get(word[0])
        if flag is None:
            if word[0] == "h":
                raise HelpAsked(self._program.help())
            raise FlagError(f"unknown shorthand flag: '{word[0]}' in -{word}")
        rest = word[1:]
        if flag.kind == "bool" and rest and not rest.startswith("="):
            self._set(flag, "true", f"-{flag.short}")
            self._short(rest)
            return
        self._set(flag, rest.removeprefix("=") if rest else None, f"-{flag.short}, --{flag.name}")

    def _set(self, flag: Flag, text: str | None, shown: str) -> None:
        if text is None:
            if flag.kind == "bool":
                text = "true"
            elif self._left:
                text = self._left.pop(0)
            else:
                raise FlagError(f"flag needs an argument: {shown}")
        try:
            value = KINDS[flag.kind](text)
        except ValueError as error:
            raise FlagError(f'invalid argument "{text}" for "{shown}" flag: {error}') from error
        if flag.name in self._values and flag.kind == "strings":
            value = self._values[flag.name] + value
        elif flag.name in self._values and flag.kind == "pairs":
            value = self._values[flag.name] | value
        self._values[flag.name] = value


def _shown(flag: Flag) -> str:
    if flag.kind == "duration":
        return durations.format(flag.default)
    if flag.kind == "strings":
        return ",".join(flag.default)
    return f'"{flag.default}"' if flag.kind == "string" else str(flag.default)
