"""The nouns: frozen, checked, without any I/O. A module per family."""
