"""Container manager: cgroups."""
