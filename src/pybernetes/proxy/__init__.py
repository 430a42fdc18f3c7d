"""kube-proxy: Services as packet rules."""
