"""Every statement ever sent to the store, one to a file."""
