import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ReadoutRecord } from "../../src/core/model/record.ts";

/** Ids of a record's events that the judge looked at, and of those it paired with an event coded by hand. */
export interface Pairing {
  readonly judged: ReadonlySet<string>;
  readonly paired: ReadonlySet<string>;
}

/** Runs the judge's own pairing, by type and sentence, and keeps what it counts without telling. */
const program = `
import json, os, sys
gold, lines = sys.argv[1:3]
sys.path.insert(0, os.path.join(os.path.dirname(gold), "..", "score"))
import score_records as judge
calls, pair = [], judge.pair
def keep(golds, systems, weight):
    calls.append((systems, pair(golds, systems, weight)))
    return calls[-1][1]
judge.pair = keep
records = {r["article"]["id"]: r for r in map(json.loads, open(lines, encoding="utf8"))}
out = {}
for name in sorted(os.listdir(gold)):
    if not name.endswith(".json"): continue
    doc = json.load(open(os.path.join(gold, name), encoding="utf8"))
    calls.clear()
    judge.score(doc, records[doc["id"]], judge.Counter())
    systems, pairs = calls[1]  # statements, events by type, events of any type
    out[doc["id"]] = dict(judged=[e["id"] for e in systems], paired=[s["id"] for _, s in pairs])
print(json.dumps(out))
`;

/** Returns by a record's id which of its events the judge pairs. */
export function pairEvents(data: string, records: readonly ReadoutRecord[]): ReadonlyMap<string, Pairing> {
  const folder = mkdtempSync(join(tmpdir(), "readout-pairs-"));
  try {
    const lines = join(folder, "records.jsonl");
    writeFileSync(lines, records.map((record) => JSON.stringify(record)).join("\n"));
    const { status, stdout, stderr } = spawnSync("python3", ["-c", program, join(data, "gold"), lines], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`the judge in ${join(dirname(data), "score")} failed: ${stderr}`);
    const found: Record<string, { judged: string[]; paired: string[] }> = JSON.parse(stdout);
    return new Map(
      Object.entries(found).map(([id, { judged, paired }]) => [
        id,
        { judged: new Set(judged), paired: new Set(paired) },
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
