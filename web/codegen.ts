import type { CodegenConfig } from "@graphql-codegen/cli";

// One typed document for each request that a view sends; a field the schema lacks does not build.
const config: CodegenConfig = {
  schema: "../api/schema.graphql",
  documents: ["src/**/*.tsx", "src/**/*.ts", "!src/gql/**"],
  generates: {
    "src/gql/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: { documentMode: "string", enumsAsTypes: true, useTypeImports: true, scalars: { Date: "string" } },
    },
  },
  ignoreNoDocuments: true,
  silent: true,
};

export default config;
