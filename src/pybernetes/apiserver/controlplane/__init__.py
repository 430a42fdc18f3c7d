"""What the API server keeps in order by itself: system namespaces, its own Service, bootstrap RBAC."""
