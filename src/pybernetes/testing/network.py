"""Network namespaces as a laboratory: a node with a Pod bridge, Pods, and a client outside; sockets in each of them.

Everything lives in namespaces of its own with names of its own, so that nothing of the machine is touched and several
laboratories stand side by side. Needs root and iproute2.

    outside 192.168.77.2 -- 192.168.77.1 node 10.77.0.1 (bridge) -- pods 10.77.0.11, .12, ...

Source: ip-netns(8), setns(2).
"""

from __future__ import annotations

import ctypes
import os
import shutil
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

T = TypeVar("T")

_CLONE_NEWNET = 0x40000000
NODE_ADDRESS, NODE_BRIDGE_ADDRESS, OUTSIDE_ADDRESS = "192.168.77.1", "10.77.0.1", "192.168.77.2"
POD_CIDR = "10.77.0.0/24"


def why_not() -> str:
    """Why no laboratory can be made here; '' when one can."""
    if os.geteuid() != 0:
        return "needs root"
    return next((f"needs {tool}" for tool in ("ip", "nft") if shutil.which(tool) is None), "")


def inside(namespace: str, action: Callable[[], T]) -> T:
    """What *action* returns, run in network namespace *namespace* (in a thread of its own, which ends with it)."""

    def enter_and_act() -> T:
        with open(f"/run/netns/{namespace}", "rb") as handle:
            if ctypes.CDLL(None, use_errno=True).setns(handle.fileno(), _CLONE_NEWNET):
                raise OSError(ctypes.get_errno(), f"setns {namespace}")
        return action()

    with ThreadPoolExecutor(1) as executor:
        return executor.submit(enter_and_act).result()


@dataclass
class Server:
    """Answers with its name and the client's address as ``name address``, on TCP and UDP."""

    name: str
    address: str
    port: int
    sockets: list[socket.socket] = field(default_factory=list)

    def close(self) -> None:
        for each in self.sockets:
            with_shutdown(each)


def with_shutdown(sock: socket.socket) -> None:
    """Closes *sock* so that a thread that waits on it comes back."""
    try:
        sock.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass  # it was not connected
    sock.close()


class Laboratory:
    """A node, its Pods and a client outside. Use `laboratory()`."""

    def __init__(self, suffix: str) -> None:
        self._suffix = suffix
        self.node = f"pyb-node-{suffix}"
        self.outside = f"pyb-out-{suffix}"
        self._namespaces: list[str] = []
        self._servers: list[Server] = []
        self._pods = 0

    def build(self) -> None:
        self._add(self.node)
        self._add(self.outside)
        node = ["ip", "-n", self.node]
        _run(*node, "link", "add", "br0", "type", "bridge")
        _run(*node, "addr", "add", f"{NODE_BRIDGE_ADDRESS}/24", "dev", "br0")
        _run(*node, "link", "set", "br0", "up")
        self._veth("out0", self.outside)
        _run(*node, "addr", "add", f"{NODE_ADDRESS}/24", "dev", "out0")
        _run("ip", "-n", self.outside, "addr", "add", f"{OUTSIDE_ADDRESS}/24", "dev", "eth0")
        _run(*node, "route", "add", "default", "via", OUTSIDE_ADDRESS)
        _run("ip", "-n", self.outside, "route", "add", "default", "via", NODE_ADDRESS)
        inside(self.node, lambda: _write("/proc/sys/net/ipv4/ip_forward", "1"))

    def pod(self) -> str:
        """A new Pod: the name of its namespace. Its address is `pod_address` of it."""
        self._pods += 1
        name = f"pyb-pod{self._pods}-{self._suffix}"
        self._add(name)
        self._veth(f"pod{self._pods}", name)
        _run("ip", "-n", self.node, "link", "set", f"pod{self._pods}", "master", "br0")
        # A Pod that reaches itself through a Service leaves by the bridge port that it came in by.
        _run("ip", "-n", self.node, "link", "set", f"pod{self._pods}", "type", "bridge_slave", "hairpin", "on")
        _run("ip", "-n", name, "addr", "add", f"10.77.0.{10 + self._pods}/24", "dev", "eth0")
        _run("ip", "-n", name, "route", "add", "default", "via", NODE_BRIDGE_ADDRESS)
        return name

    def pod_address(self, namespace: str) -> str:
        return f"10.77.0.{10 + int(namespace.split('-')[1].removeprefix('pod'))}"

    def serve(self, namespace: str, port: int = 8080, address: str = "") -> Server:
        """A server in *namespace* that tells its name, the namespace's."""
        address = address or self.pod_address(namespace)
        server = Server(name=namespace, address=address, port=port)
        for kind, loop in ((socket.SOCK_STREAM, _serve_tcp), (socket.SOCK_DGRAM, _serve_udp)):
            sock = inside(namespace, partial(socket.socket, socket.AF_INET, kind))
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            sock.bind((address, port))
            server.sockets.append(sock)
            threading.Thread(target=loop, args=(sock, namespace), daemon=True).start()
        self._servers.append(server)
        return server

    def ask(self, namespace: str, address: str, port: int, timeout: float = 2.0) -> tuple[str, str]:
        """Which server answers a TCP connection from *namespace*, and as whom it sees the client; OSError if none."""
        sock = inside(namespace, lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM))
        with sock:
            sock.settimeout(timeout)
            sock.connect((address, port))
            name, _, client = sock.recv(200).decode().partition(" ")
            if not name:
                raise ConnectionResetError("closed without an answer")
            return name, client

    def datagram_socket(self, namespace: str, timeout: float = 2.0) -> socket.socket:
        sock = inside(namespace, lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
        sock.settimeout(timeout)
        return sock

    def close(self) -> None:
        for server in self._servers:
            server.close()
        for name in reversed(self._namespaces):
            subprocess.run(["ip", "netns", "del", name], check=False, capture_output=True)

    def _add(self, name: str) -> None:
        _run("ip", "netns", "add", name)
        self._namespaces.append(name)
        _run("ip", "-n", name, "link", "set", "lo", "up")

    def _veth(self, node_end: str, peer_namespace: str) -> None:
        peer = ["peer", "name", "eth0", "netns", peer_namespace]
        _run("ip", "-n", self.node, "link", "add", node_end, "type", "veth", *peer)
        _run("ip", "-n", self.node, "link", "set", node_end, "up")
        _run("ip", "-n", peer_namespace, "link", "set", "eth0", "up")


@contextmanager
def laboratory() -> Iterator[Laboratory]:
    """A laboratory that is gone afterwards."""
    made = Laboratory(os.urandom(3).hex())
    try:
        made.build()
        yield made
    finally:
        made.close()


def ask_datagram(sock: socket.socket, address: str, port: int) -> tuple[str, str]:
    """Which server answers a datagram, and as whom it sees the client; OSError if none."""
    sock.sendto(b"?", (address, port))
    name, _, client = sock.recv(200).decode().partition(" ")
    return name, client


def _serve_tcp(sock: socket.socket, name: str) -> None:
    sock.listen(512)
    while True:
        try:
            connection, client = sock.accept()
        except OSError:
            return  # closed
        with connection:
            try:
                connection.sendall(f"{name} {client[0]}".encode())
            except OSError:
                continue  # the client has gone


def _serve_udp(sock: socket.socket, name: str) -> None:
    while True:
        try:
            _, client = sock.recvfrom(100)
            if client is None:
                return  # shut down
            sock.sendto(f"{name} {client[0]}".encode(), client)
        except OSError:
            return  # closed


def _run(*command: str) -> None:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}: {done.stderr.strip()}")


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="ascii") as handle:
        handle.write(text)
