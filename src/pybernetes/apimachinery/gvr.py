"""The names of API types: group, version and kind; group, version and resource.

Source: k8s.io/apimachinery pkg/runtime/schema.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class GVK(NamedTuple):
    """Group, version, kind. The core group is ''."""

    group: str
    version: str
    kind: str

    @property
    def api_version(self) -> str:
        return f"{self.group}/{self.version}" if self.group else self.version


@dataclass(frozen=True, slots=True)
class GVR(Generic[T]):
    """A resource as clients address it. *T* is the TypedDict of its objects (api.objects), for type checkers only."""

    group: str
    version: str
    resource: str
    kind: str
    namespaced: bool

    @property
    def api_version(self) -> str:
        return f"{self.group}/{self.version}" if self.group else self.version

    def path(self, namespace: str = "", name: str = "", subresource: str = "") -> str:
        """The URL path: of one object, of a namespace's collection, or of the whole collection."""
        parts = ["/apis", self.group, self.version] if self.group else ["/api", self.version]
        if namespace and self.namespaced:
            parts += ["namespaces", namespace]
        parts.append(self.resource)
        parts += [part for part in (name, subresource) if part]
        return "/".join(parts)


class Key(NamedTuple):
    """Where an object lives: namespace ('' if it has none) and name."""

    namespace: str
    name: str

    def __str__(self) -> str:
        return f"{self.namespace}/{self.name}" if self.namespace else self.name


def split_api_version(api_version: str) -> tuple[str, str]:
    """('apps', 'v1') of 'apps/v1'; ('', 'v1') of 'v1'."""
    group, slash, version = api_version.rpartition("/")
    return (group, version) if slash else ("", api_version)
