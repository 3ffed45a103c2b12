"""The questions, a module per family; each sends statements of the shelf and returns plain rows."""
