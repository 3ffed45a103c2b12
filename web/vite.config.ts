import { defineConfig } from "vitest/config";

// In development the pages come from here and the answers from a service that runs already.
const service = process.env["STYRGRAF_SERVICE"] ?? "http://127.0.0.1:8000";

export default defineConfig(({ command }) => ({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  base: command === "serve" ? "/" : "/static/explorer/",
  build: {
    outDir: "../api/static/explorer",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { "/graphql": service } },
  // Nothing that is tested keeps anything from one file to the next.
  test: { include: ["src/**/*.test.ts", "src/**/*.test.tsx"], isolate: false },
}));
