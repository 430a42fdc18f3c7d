"""Where objects live: bytes in, bytes out, one revision per commit.

Only apiserver.registry.generic, apiserver.server and cmd come in here.
"""
