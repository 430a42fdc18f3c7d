"""The product for testers: in-process cluster, virtual clock, fakes."""
