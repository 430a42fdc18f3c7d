"""May they: RBAC and its bootstrap policy."""
