import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

/** For each package that most reports do without, what stands for its exports until one is called. */
const stubs: Readonly<Record<string, string>> = {
  "@mozilla/readability":
    "export function Readability(...given) { return new (load().Readability)(...given); }",
  "eld/extrasmall": "export const eld = { detect: (text) => load().eld.detect(text) };",
  "linkedom/worker": "export const parseHTML = (html) => load().parseHTML(html);",
};

/**
 * Takes packages into the bundle that only a page, or a text in doubtful English, asks for: as functions that run at
 * the first call. Evaluated at every start, they took a fifth of the time to the first record.
 */
export const latePackages: Plugin = {
  name: "late-packages",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./, namespace: "file" }, ({ path }) =>
      path in stubs ? { path, namespace: "late-package" } : undefined,
    );
    onLoad({ filter: /./, namespace: "late-package" }, ({ path }) => {
      const file = JSON.stringify(fileURLToPath(import.meta.resolve(path)));
      return { contents: `const load = () => require(${file});\n${stubs[path]}`, resolveDir: "." };
    });
  },
};
