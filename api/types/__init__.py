"""The GraphQL types, a module per family of nouns."""
