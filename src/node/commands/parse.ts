import type { Command } from "commander";
import type { ExitStatus, Shell } from "../shell.ts";
import type { ParseOptions } from "./parse-action.ts";

const examples = `
Prints CoNLL-U, the format of Universal Dependencies: a word a line with lemma, part of speech,
features, head and relation. Names of people, places and organisations are in the last column: Name=B-PER.

Examples:
  readout parse report.txt > report.conllu
  echo "Moscow said talks had resumed." | readout parse
  zcat reports.txt.gz | readout parse | gzip > reports.conllu.gz
  readout parse --pretokenized gold.conllu > own.conllu    keeps its sentences and words

A blank line ends a paragraph, and no sentence goes over it. The text may have any length: trees are
written while it comes, and memory stays the same. On a terminal a line tells how far it is.

With --pretokenized the input has a word a line, which may have number and form alone. Comments and
multi-word tokens (2-3 don't) are kept, empty nodes (8.1) are left out. At a line that is no word the
sentences before it are written, its number is told, and the exit status is 1.
`;

/** Adds `readout parse`, the language stage alone, to the programme. */
export function addParseCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  program
    .command("parse")
    .summary("print the sentences of a text as trees, CoNLL-U")
    .description("Print the sentences of a text with tags and trees.")
    .argument("[input]", "a file, or - for standard input", "-")
    .option("--pretokenized", "the input is CoNLL-U: keep its words, annotate them anew")
    .option("--quiet", "say nothing about progress")
    .addHelpText("after", examples)
    .action(async (input: string, options: ParseOptions) => {
      const { parse } = await import("./parse-action.ts");
      finish(await parse(input, options, shell));
    });
}
