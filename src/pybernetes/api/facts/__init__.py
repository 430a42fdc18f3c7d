"""The fact table of the built-in API: text files, one group each. Data only."""
