import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ArticleInput } from "../src/core/model/article.ts";
import type { ReadoutRecord } from "../src/core/model/record.ts";
import { createReader } from "../src/core/read.ts";
import { loadResources } from "../src/node/index.ts";

/** What the judge says of one figure. */
export interface Verdict {
  readonly precision?: number;
  readonly recall?: number;
  readonly f1?: number;
  readonly accuracy?: number;
}

export type Verdicts = Readonly<Record<string, Verdict>>;

/**
 * Reads the reports of a folder and has the records judged by the scorer that lies beside the data.
 *
 * @param data folder that `READOUT_DATA` names
 * @param folder the reports coded by hand, a JSON file each
 */
export function judge(data: string, folder: string): Verdicts {
  const records = readGoldReports(folder);
  const scratch = mkdtempSync(join(tmpdir(), "readout-judge-"));
  try {
    const [lines, out] = [join(scratch, "records.jsonl"), join(scratch, "verdicts.json")];
    writeFileSync(lines, records.map((record) => JSON.stringify(record)).join("\n"));
    const script = join(dirname(data), "score", "score_records.py");
    const { status, stderr } = spawnSync("python3", [script, folder, "--records", lines, "--json", out], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
    return JSON.parse(readFileSync(out, "utf8")) as Verdicts;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Reads all reports of a folder of reports that were coded by hand. */
function readGoldReports(folder: string): readonly ReadoutRecord[] {
  const reader = createReader(loadResources());
  return goldInputs(folder).map((input) => reader.read(input));
}

/** The reports of a folder that were coded by hand, as a reader takes them. */
export function goldInputs(folder: string): readonly ArticleInput[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, name), "utf8"));
      return {
        id: gold.id,
        text: gold.text,
        published: gold.published ?? undefined,
        title: gold.title ?? undefined,
      };
    });
}
