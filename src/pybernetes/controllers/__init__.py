"""The controllers of kube-controller-manager, one file each; builtins.py is the table."""
