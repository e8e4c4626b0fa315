/**
 * Makes a rule and its test: `npm run new-rule -- statements said-that`.
 * What is left to do is written on the terminal: say what it finds, and put it into the ordered list.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const ruleTypes: Readonly<Record<string, string>> = Object.fromEntries(
  ["article", "times", "places", "actors", "statements", "events"].map((stage) => [stage, ruleTypeOf(stage)]),
);

/** The type that a stage's `rule.ts` exports. */
function ruleTypeOf(stage: string): string {
  const path = [`src/core/${stage}/rule.ts`, `src/core/${stage}/rules/rule.ts`].find(existsSync);
  return (path && /export (?:interface|type) (\w*Rule)\b/u.exec(readFileSync(path, "utf8"))?.[1]) ?? "";
}

function main([stage = "", id = ""]: readonly string[]): number {
  const type = ruleTypes[stage];
  if (!type || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(id)) {
    const stages = Object.keys(ruleTypes).filter((name) => ruleTypes[name] !== "");
    process.stderr.write(`npm run new-rule -- <${stages.join("|")}> <rule-id-in-kebab-case>\n`);
    return 2;
  }
  const rule = join("src", "core", stage, "rules", `${id}.ts`);
  const test = join("test", "core", stage, `${id}.test.ts`);
  const taken = [rule, test].find(existsSync);
  if (taken) {
    process.stderr.write(`${taken} is there already\n`);
    return 1;
  }
  write(rule, ruleText(stage, id, type));
  write(test, testText(stage, id));
  process.stdout.write(
    `${rule}\n${test}\nNow: fill both, add ${nameOf(id)} to the list in src/core/${stage}/, and run npm test -- ${id}\n`,
  );
  return 0;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function nameOf(id: string): string {
  return id.replace(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
}

function ruleText(stage: string, id: string, type: string): string {
  const from = existsSync(`src/core/${stage}/rule.ts`) ? "../rule.ts" : "./rule.ts";
  return `import type { ${type} } from "${from}";

/**
 * What it finds.
 *
 *     An example sentence, its parts labelled below.
 *
 * Leaves alone what looks like it, and why.
 */
export const ${nameOf(id)}: ${type} = {
  id: "${id}",
};
`;
}

function testText(stage: string, id: string): string {
  return `import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ${nameOf(id)} } from "../../../src/core/${stage}/rules/${id}.ts";
import { tree } from "../../support/tree.ts";

const finds: readonly (readonly [rows: string, found: string])[] = [];
const leavesAlone: readonly string[] = [];

describe("${id}", () => {
  for (const [rows, found] of finds)
    it(\`finds \${tree(rows).text}\`, () => assert.fail(\`\${found} by \${${nameOf(id)}.id}\`));
  for (const rows of leavesAlone) it(\`leaves alone \${tree(rows).text}\`, () => assert.fail());
});
`;
}

process.exitCode = main(process.argv.slice(2));
