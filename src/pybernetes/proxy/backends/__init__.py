"""One file per way to program the kernel; builtins.py lists them.

A backend gets a whole ProxyPlan and makes the machine match it. It knows nothing of the API.
"""
