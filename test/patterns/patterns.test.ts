import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compileRules } from "../../src/core/times/patterns.ts";
import { timeRules } from "../../src/core/times/rules/index.ts";
import { loadLexicon } from "../../src/node/resources.ts";
import { boundedPatterns, judge, patternKey, safeKeys, shippedPatterns } from "./judge.ts";
import { patternsIn } from "./literals.ts";
import { cost, pumpsFor, slowPumps } from "./pumps.ts";

const literals = shippedPatterns();
const safe = safeKeys();
const bounded = boundedPatterns();
const written = (literal: { source: string; flags: string }) => `/${literal.source}/${literal.flags}`;

/** Makes the pattern of a row again. */
function compile(pattern: string): RegExp {
  const end = pattern.lastIndexOf("/");
  return new RegExp(pattern.slice(1, end), pattern.slice(end + 1));
}

describe("regular expressions", { timeout: 600_000 }, () => {
  it("are found in the sources", () => assert.ok(literals.length > 800, `${literals.length}`));

  it("are found wherever they stand", () => {
    const text = `
      const a = /in a list/u;
      const rule = { one: /in a property/u, read() { return /in a method/u; }, two: () => [/in an arrow/u] };
      class Reader { own = /in a field/u; get it() { return /in a getter/u; } }
      export const f = (x = /in a default/u) => \`\${/in a template/u}\`;`;
    const found = patternsIn([{ path: "a.ts", text, imports: [] }]).map(({ source }) =>
      source.replace(/^in an? /u, ""),
    );
    assert.deepEqual(found, [
      "list",
      "property",
      "method",
      "arrow",
      "field",
      "getter",
      "default",
      "template",
    ]);
  });

  it("take linear time on any text, or see a short one", () => {
    const known = new Set(bounded.map(({ pattern }) => pattern));
    const judged = new Map<string, string>();
    for (const literal of literals) {
      if (safe.has(patternKey(literal)) || known.has(written(literal))) continue;
      const verdict = judge(literal);
      if (verdict !== "safe") judged.set(`${literal.path}:${literal.line} ${written(literal)}`, verdict);
    }
    const advice =
      "Begin runs with (?<!…), close what may stay open, or cut the text; 'npm run patterns' judges all.";
    assert.deepEqual([...judged], [], advice);
  });

  it("are judged so by the checker that the list is from", () => {
    const sample = literals.filter((literal) => safe.has(patternKey(literal))).filter((_, i) => i % 60 === 0);
    assert.ok(sample.length > 5);
    for (const literal of sample) assert.equal(judge(literal), "safe", written(literal));
    assert.match(judge({ path: "", line: 1, source: "\\s+$", flags: "u" }), /polynomial of degree 2/u);
  });

  it("that see a short text or were measured are still there", () => {
    const all = new Set(literals.map(written));
    assert.deepEqual(
      bounded.map(({ pattern }) => pattern).filter((pattern) => !all.has(pattern)),
      [],
    );
  });

  it("are measured: a quadratic one is found out", () =>
    assert.deepEqual(slowPumps(/\s+$/u, ["a", "\t"]), ["\t"]));

  for (const { pattern, longest, why } of bounded)
    it(`are quick: ${why}: ${pattern.slice(0, 60)}`, () => {
      const compiled = compile(pattern);
      const pumps = pumpsFor(compiled.source);
      if (longest === undefined) assert.deepEqual(slowPumps(compiled, pumps), []);
      else
        for (const pump of pumps) {
          const text = pump.repeat(longest).slice(0, longest);
          const spent = Math.min(...[0, 1, 2].map(() => cost(compiled, text)));
          assert.ok(spent < 20, `${JSON.stringify(pump)} takes ${spent} ms`);
        }
    });

  for (const { rule, pattern } of compileRules(timeRules, loadLexicon().times))
    it(`are quick: the words of time rule ${rule.id}`, () => {
      const sample =
        "the \t1985 \tjanuary 1 \t, \tlast \ta.m.\tof \tfriday\t-\t  \tmid-\ttwo and \t10:30 ".split("\t");
      const pairs = sample.flatMap((first) => sample.map((second) => first + second));
      assert.deepEqual(slowPumps(pattern, [...sample, ...pairs]), []);
    });
});
