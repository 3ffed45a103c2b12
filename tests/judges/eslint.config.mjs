// @graphql-eslint's rules for Relay, over the schema.
import graphql from "@graphql-eslint/eslint-plugin";

export default [
  {
    files: ["**/*.graphql"],
    plugins: { "@graphql-eslint": graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: "api/schema.graphql" } },
    },
    rules: {
      ...graphql.configs["flat/schema-relay"].rules,
      // Pages go forwards alone, as the specification allows.
      "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
      // Both are the plugin's own, and no part of the specification: a list of names needs no
      // pages, and a hit of a search is no node.
      "@graphql-eslint/relay-edge-types": [
        "error",
        { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false },
      ],
    },
  },
];
