import type { Command } from "commander";
import type { ExitStatus, Shell } from "../shell.ts";
import type { ParseOptions } from "./parse-action.ts";

const examples = `
Prints CoNLL-U, the format of Universal Dependencies: a word a line with lemma, part of speech,
features, head and relation.

Examples:
  readout parse report.txt > report.conllu
  echo "Moscow said talks had resumed." | readout parse
  readout parse --pretokenized gold.conllu > own.conllu    keeps its sentences and words
`;

/** Adds `readout parse`, the language stage alone, to the programme. */
export function addParseCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  program
    .command("parse")
    .summary("print the sentences of a text as trees, CoNLL-U")
    .description("Print the sentences of a text with tags and trees.")
    .argument("[input]", "a file, or - for standard input", "-")
    .option("--pretokenized", "the input is CoNLL-U: keep its words, annotate them anew")
    .addHelpText("after", examples)
    .action(async (input: string, options: ParseOptions) => {
      const { parse } = await import("./parse-action.ts");
      finish(await parse(input, options, shell));
    });
}
