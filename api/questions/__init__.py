"""The questions: a root field with the types of its answer, a module per family."""
