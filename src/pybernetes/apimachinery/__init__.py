"""API machinery that knows no kind: errors, names, selectors, quantities, schemas, patches, wire formats.

Imports nothing of Pybernetes.
"""
