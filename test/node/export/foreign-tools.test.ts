import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { graphml } from "../../../src/core/exchange/graphml.ts";
import { polecat } from "../../../src/core/exchange/polecat.ts";
import { stix } from "../../../src/core/exchange/stix.ts";
import { parquetFolder } from "../../../src/node/export/parquet-folder.ts";
import { exported, plainExchange, recordWith } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-tools-"));
after(() => rmSync(folder, { recursive: true }));
const records = [record, recordWith({ article: { id: "r2" } })];

const python = (code: string, ...args: readonly string[]) =>
  spawnSync("python3", ["-c", code, ...args], { encoding: "utf8" });

/** Runs a check in Python, and is left out, by name, where the package is not installed. */
function itReads(module: string, what: string, check: () => Promise<void> | void): void {
  const isThere = python(`import ${module}`).status === 0;
  it(`${what} (${module})`, { skip: isThere ? false : `Python's ${module} is not installed` }, check);
}

function assertRuns(code: string, file: string, expected: string): void {
  const { status, stdout, stderr } = python(code, file);
  assert.equal(status, 0, stderr);
  assert.equal(stdout.trim(), expected);
}

function written(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe("tools of the field, where they are installed,", () => {
  itReads("networkx", "read GraphML", () =>
    assertRuns(
      "import networkx, sys; g = networkx.read_graphml(sys.argv[1], force_multigraph=True); print(len(g), g.number_of_edges(), sorted({d['type'] for _, _, d in g.edges(data=True)}))",
      written("graph.graphml", exported(graphml, records)),
      "3 4 ['AID', 'CONSULT']",
    ),
  );

  itReads("pandas", "read POLECAT's table", () =>
    assertRuns(
      "import pandas, sys; t = pandas.read_csv(sys.argv[1], sep='\\t', dtype=str, keep_default_na=False); print(t.shape, list(t['Event Type']))",
      written("polecat.tsv", exported(polecat, records)),
      "(4, 40) ['CONSULT', 'AID', 'CONSULT', 'AID']",
    ),
  );

  itReads("stix2", "validate STIX", () =>
    assertRuns(
      "import stix2, sys; b = stix2.parse(open(sys.argv[1]).read(), allow_custom=False); print(b.type)",
      written("bundle.json", exported(stix, records)),
      "bundle",
    ),
  );

  itReads("pyarrow", "read Parquet", async () => {
    const target = await parquetFolder(folder, plainExchange);
    for (const each of records) {
      const laid = target.lay(each);
      if ("commit" in laid) await laid.commit();
    }
    await target.end();
    assertRuns(
      "import pyarrow.parquet, sys; t = pyarrow.parquet.read_table(sys.argv[1]); print(t.num_rows, t.column('type').to_pylist())",
      join(folder, "events.parquet"),
      "4 ['CONSULT', 'AID', 'CONSULT', 'AID']",
    );
  });
});
