"""The patch types of the API: JSON patch, merge patch, strategic merge patch."""
