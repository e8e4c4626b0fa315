import { join } from "node:path";
import { packageRoot } from "../resources.ts";

/**
 * Returns the module that a thread runs: the built one, or from the sources one that can read TypeScript.
 *
 * @param built name of its bundle below `dist/node`
 * @param source address of its source
 * @param names what the module exports, where the thread's own program asks for it
 */
export function workerModule(built: string, source: URL, names: readonly string[] = []): string {
  if (!import.meta.url.endsWith(".ts")) return join(packageRoot(), "dist", "node", built);
  const loader = import.meta.resolve("tsx/esm/api");
  const taken = names.length > 0 ? `export const { ${names.join(", ")} } = ` : "";
  const program = `import { register } from "${loader}"; register(); ${taken}await import("${source}");`;
  return `data:text/javascript,${encodeURIComponent(program)}`;
}
