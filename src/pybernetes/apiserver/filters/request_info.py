"""What a request asks for, read off method, path and query: the API's verb, the resource, the object.

Source: k8s.io/apiserver pkg/endpoints/request/requestinfo.go.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pybernetes.apimachinery import fields
from pybernetes.apimachinery.errors import BadRequest
from pybernetes.apiserver.request import Request, RequestInfo, Response

_VERBS: Final = {
    "POST": "create", "GET": "get", "HEAD": "get", "PUT": "update", "PATCH": "patch", "DELETE": "delete",
}  # fmt: skip
_LEGACY_VERBS: Final = frozenset({"proxy", "watch"})
_NAMESPACE_SUBRESOURCES: Final = frozenset({"status", "finalize"})
_REMEMBERED: Final = 8192
_LONG_RUNNING: Final = frozenset({"attach", "exec", "proxy", "log", "portforward"})


class RequestInfoFilter:
    """Sets ``request.info``. Results are remembered and shared: nobody may change them."""

    __slots__ = ("_known",)

    def __init__(self) -> None:
        self._known: dict[tuple[str, str, bool], RequestInfo] = {}

    def __call__(self, request: Request) -> Response | None:
        query = request.query
        if "fieldSelector" in query:
            request.info = resolve(request.method, request.path, query)
            return None
        key = (request.method, request.path, "watch" in query and is_true(query["watch"]))
        info = self._known.get(key)
        if info is None:
            info = resolve(request.method, request.path, query)
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[key] = info
        request.info = info
        return None


def resolve(method: str, path: str, query: Mapping[str, list[str]]) -> RequestInfo:
    """The RequestInfo; BadRequest for a legacy ``/watch`` path without a resource."""
    parts = [part for part in path.split("/") if part] if "//" in path else path.strip("/").split("/")
    if not _is_resource_path(parts):
        return RequestInfo(is_resource=False, verb=method.lower(), path=path)
    prefix = parts[0]
    group, version, parts = ("", parts[1], parts[2:]) if prefix == "api" else (parts[1], parts[2], parts[3:])
    verb = _VERBS.get(method, "")
    proxied = False
    if parts[0] in _LEGACY_VERBS:
        if len(parts) < 2:
            raise BadRequest(f"unable to determine kind and namespace from url, {path}")
        verb, proxied = parts[0], parts[0] == "proxy"
        parts = parts[1:]
    namespace = ""
    if parts[0] == "namespaces" and len(parts) > 1:
        namespace = parts[1]
        if len(parts) > 2 and parts[2] not in _NAMESPACE_SUBRESOURCES:
            parts = parts[2:]
    info = RequestInfo(
        is_resource=True,
        verb=verb,
        path=path,
        prefix=prefix,
        group=group,
        version=version,
        namespace=namespace,
        resource=parts[0],
        subresource=parts[2] if len(parts) > 2 and not proxied else "",
        name=parts[1] if len(parts) > 1 else "",
        parts=tuple(parts),
    )
    if not info.name:
        _of_collection(info, query)
    return info


def _is_resource_path(parts: list[str]) -> bool:
    """/api/v1/pods and below, /apis/apps/v1/deployments and below; not discovery, /healthz ..."""
    return (len(parts) > 2 and parts[0] == "api") or (len(parts) > 3 and parts[0] == "apis")


def _of_collection(info: RequestInfo, query: Mapping[str, list[str]]) -> None:
    if info.verb == "delete":
        info.verb = "deletecollection"
    if info.verb != "get":
        return
    info.verb = "watch" if "watch" in query and is_true(query["watch"]) else "list"
    for text in query.get("fieldSelector", [])[:1]:
        try:
            name = fields.parse(text).requires("metadata.name")
        except ValueError:
            return  # the handler says what is wrong with it
        if name and name not in {".", ".."} and "/" not in name and "%" not in name:
            info.name = name  # one object is asked for, so permission for that one will do


def is_true(values: list[str]) -> bool:
    """A boolean query parameter, as upstream's conversion reads it: anything but ``false`` and ``0``."""
    return bool(values) and values[0].lower() not in {"false", "0"}


def is_long_running(info: RequestInfo, query: Mapping[str, list[str]]) -> bool:
    """A request without a time limit of its own that takes no place among those in flight."""
    if info.verb in _LEGACY_VERBS:
        return True
    if info.subresource == "log":
        return "follow" in query and is_true(query["follow"])
    return info.subresource in _LONG_RUNNING
