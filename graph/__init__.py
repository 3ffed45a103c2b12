"""What Styrgraf knows, how it is asked and how it is told. No HTTP, no GraphQL."""
