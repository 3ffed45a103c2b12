"""The commands of `styrgraf`, a module each, which brings in only what that command needs."""
