// Unpacks the browser of @sparticuz/chromium, with the libraries it needs, and tells where it is.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import chromium from "@sparticuz/chromium";

const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
let root = dirname(main);
while (!existsSync(join(root, "bin"))) root = dirname(root);

const libraries = join(tmpdir(), "libraries.tar");
mkdirSync(tmpdir(), { recursive: true });
writeFileSync(libraries, brotliDecompressSync(readFileSync(join(root, "bin/al2023.tar.br"))));
console.log(JSON.stringify({ browser: await chromium.executablePath(), libraries }));
