"""The GraphQL face of the graph, and the command line beside it."""
