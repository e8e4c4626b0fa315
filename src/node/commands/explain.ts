import type { Command } from "commander";
import type { ExitStatus, Shell } from "../shell.ts";
import type { ExplainOptions } from "./explain-action.ts";

const examples = `
RECORD is a file that 'readout read' wrote, or - for standard input: JSON, or a record a line.
ID is what the record calls it: e3 is an event, s2 a statement, a1 an actor.

Examples:
  readout read report.txt --format json > record.json
  readout explain record.json e1
  readout read report.txt --format json | readout explain - s2
  readout explain records.jsonl e3 --article a-17    one of several records, by the id of its article

Of an event it tells
  Words        the sentence, with trigger, actors, recipients and what the frame asked for in brackets
  Frame        the line in data/events/frames that fired, what it asks for and where it looks for the sides
  Rules        what each rule changed after the frame, and its file
  Who says so  the chain of voices, or the report itself
  Status       the words and dates that make it occurred, future, hypothetical, negated or historical
  Tree         the sentence as the program sees it: where this is wrong, no frame can help

The report is read again from the text in the record. Where this version reads it otherwise than the one that
wrote the record, standard error says how; where it no longer finds the fact, the exit status is 1.
`;

/** Adds `readout explain`, which tells why something is in a record, to the programme. */
export function addExplainCommand(
  program: Command,
  shell: Shell,
  finish: (status: ExitStatus) => void,
): void {
  program
    .command("explain")
    .summary("tell why an event, statement or actor is in a record")
    .description("Tell why something is in a record: words, frame, rules, voices, status, tree.")
    .argument("<record>", "a file that readout read wrote, or - for standard input")
    .argument("<id>", "what the record calls it: e3, s2, a1")
    .option("--article <id>", "which record, where there are several")
    .option("--no-color", "no colours (NO_COLOR does the same)")
    .addHelpText("after", examples)
    .action(async (record: string, id: string, options: ExplainOptions) => {
      const { explain } = await import("./explain-action.ts");
      finish(await explain(record, id, options, shell));
    });
}
