"""kube-proxy: Services as packet rules.

change_tracker.py turns Services and EndpointSlices into a ProxyPlan (plan.py), frontends.py reads from it which address
leads where, backends/ puts that into the kernel, proxy.py keeps it so. Cluster DNS and the allocation of addresses live
elsewhere.
"""
