import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { oneOf, type Row, readTable } from "../../src/core/lexicon/table.ts";
import { createReader, type Reader } from "../../src/core/read.ts";
import { loadResources } from "../../src/node/index.ts";
import type { Scorer } from "../figure.ts";

const path = "events/control.tsv";
const file = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "test", path);
const columns = ["kind", "allowed", "sentence"] as const;
type Control = Row<(typeof columns)[number]>;

/** The day on which the sentences are read: history is what lies more than a month before it. */
const published = "2024-04-27";

/**
 * Share of sentences with a false event, over sentences of the project's own that tell of none (sport, weather,
 * film), or of none that occurred (denied, feared, long past). Counts by kind go to stderr.
 */
export const controlScorer: Scorer = {
  id: "control",

  async run() {
    const controls = readTable({ path, text: readFileSync(file, "utf8") }, columns);
    const reader = createReader(loadResources());
    const misread = controls.filter((control) => hasFalseEvent(reader, control));
    process.stderr.write(`control: false events in ${countsByKind(misread, controls)}\n`);
    return [
      {
        id: "control.false-events",
        what: "sentences with a false event, %",
        on: `${controls.length} of our own`,
        value: (100 * misread.length) / controls.length,
        digits: 1,
        goal: 5,
        noise: 1,
        lowerIsBetter: true,
      },
    ];
  },
};

function hasFalseEvent(reader: Reader, { sentence, allowed, at }: Control): boolean {
  const { events } = reader.read({ text: sentence, published });
  const none = oneOf(allowed, ["none", "not occurred"], at) === "none";
  return events.some(({ status }) => none || status === "occurred");
}

function countsByKind(misread: readonly Control[], all: readonly Control[]): string {
  const of = (controls: readonly Control[], kind: string) =>
    controls.filter((control) => control.kind === kind).length;
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return kinds.map((kind) => `${kind} ${of(misread, kind)} of ${of(all, kind)}`).join(", ");
}
