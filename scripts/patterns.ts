/**
 * Judges every regular expression of the sources that was not judged before, and keeps which take linear time on any
 * text (`test/patterns/safe.txt`): so that the tests need not judge seven hundred again.
 *
 *     npm run patterns
 */
import { writeFileSync } from "node:fs";
import {
  boundedPatterns,
  judge,
  patternKey,
  safeKeys,
  safeList,
  shippedPatterns,
} from "../test/patterns/judge.ts";

const known = safeKeys();
const bounded = new Set(boundedPatterns().map(({ pattern }) => pattern));
const safe = new Set<string>();
let bad = 0;
for (const literal of shippedPatterns()) {
  const { path, line, source, flags } = literal;
  const key = patternKey(literal);
  if (known.has(key) || safe.has(key)) safe.add(key);
  else if (!bounded.has(`/${source}/${flags}`)) {
    const verdict = judge(literal);
    if (verdict === "safe") safe.add(key);
    else {
      bad++;
      process.stdout.write(`${path}:${line} /${source}/${flags}\n  ${verdict}\n`);
    }
  }
}
const head =
  "# Regular expressions that take linear time on any text, by 'npm run patterns'; not to be edited.";
writeFileSync(safeList, `${[head, ...[...safe].sort()].join("\n")}\n`);
process.stdout.write(`${safe.size} are linear, ${bounded.size} are bounded, ${bad} are neither\n`);
process.exit(bad > 0 ? 1 : 0);
