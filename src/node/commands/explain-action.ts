import { createReadStream } from "node:fs";
import { explainRecord } from "../../core/explain.ts";
import { readLexicon } from "../../core/lexicon/lexicon.ts";
import { wrap } from "../account/lay-out.ts";
import { createPaint, wantsColour } from "../account/paint.ts";
import { viewOf } from "../account/voices.ts";
import { compare } from "../explain/compare.ts";
import { explainActor } from "../explain/explain-actor.ts";
import { explainEvent } from "../explain/explain-event.ts";
import { explainStatement } from "../explain/explain-statement.ts";
import { type Fact, findFact } from "../explain/find-fact.ts";
import { findRecord } from "../explain/find-record.ts";
import type { Sheet } from "../explain/sheet.ts";
import { errorRecord, reportFailure } from "../failure.ts";
import { collect } from "../input/collect.ts";
import { legible } from "../output/printable.ts";
import { loadLanguageModel, readTableFiles } from "../resources.ts";
import type { ExitStatus, Shell } from "../shell.ts";

/** Options of `readout explain`. */
export interface ExplainOptions {
  readonly article?: string;
  readonly color: boolean;
}

const widest = 100;

/** Prints why something is in a record: its report is read again, and the fact that stands on the same words is explained. */
export async function explain(
  input: string,
  id: string,
  options: ExplainOptions,
  shell: Shell,
): Promise<ExitStatus> {
  const { output, env } = shell;
  try {
    const bytes = await collect(input === "-" ? shell.input : createReadStream(input));
    const record = legible(findRecord(new TextDecoder().decode(bytes), options.article));
    const fact = findFact(record, id);
    const tables = readTableFiles();
    const resources = { lexicon: readLexicon(tables), language: loadLanguageModel() };
    const explanation = explainRecord(record, resources);
    const paint = createPaint(wantsColour(output.isTerminal, env, options.color));
    const width = Math.max(40, Math.min(output.columns, widest));
    const sheet: Sheet = { view: viewOf(explanation.record, paint, width), explanation, tables };
    const { now, differences } = compare(fact, explanation.record);
    const doubts = now ? differences : ["it reads nothing of the kind from these words"];
    if (doubts.length > 0 || now?.fact.id !== id)
      await shell.talk.write(`${wrap(warningOf(id, now, doubts), width, "", "  ")}\n`);
    if (!now) return 1;
    await output.write(`${inWords(sheet, now)}\n`);
    return 0;
  } catch (cause) {
    await reportFailure(shell, errorRecord(input === "-" ? "standard input" : input, cause), cause);
    return 1;
  }
}

/** Another version, or other word lists, may read a report otherwise than the one that wrote the record. */
function warningOf(id: string, now: Fact | undefined, doubts: readonly string[]): string {
  const renamed = now && now.fact.id !== id ? [`it is ${now.fact.id} there`] : [];
  return `readout: the record was written by another version, or with other word lists or options. Of ${id} this one says: ${[...renamed, ...doubts].join("; ")}.`;
}

function inWords(sheet: Sheet, { kind, fact }: Fact): string {
  if (kind === "statement") return explainStatement(sheet, fact);
  if (kind === "actor") return explainActor(sheet, fact);
  const index = sheet.explanation.record.events.indexOf(fact);
  return explainEvent(sheet, fact, sheet.explanation.traces[index] ?? []);
}
