import type { Command } from "commander";
import type { ExitStatus, Shell } from "../shell.ts";
import type { McpOptions } from "./mcp-action.ts";

const examples = `
Speaks the Model Context Protocol on standard input and output, so that a language model can ask a store: events,
statements, the words behind an event, a relation over time, two reports side by side; and can have a report read. The
store is only read. It is started by the program that the model runs in, whose settings name it:

  {"mcpServers": {"readout": {"command": "npx", "args": ["readout", "mcp", "--store", "/path/to/archive.db"]}}}

Example of a look by hand:
  echo '{"jsonrpc":"2.0","id":1,"method":"tools/list"}' | readout mcp --store archive.db
`;

/** Adds `readout mcp`, a store for language models, to the programme. */
export function addMcpCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  program
    .command("mcp")
    .summary("let a language model ask a store (Model Context Protocol)")
    .description("Let a language model ask a store: the Model Context Protocol on standard input and output.")
    .requiredOption("--store <file>", "the store")
    .option(
      "--lexicon <folder>",
      "word lists of your own for reports that are handed in (may stand again)",
      (folder: string, folders: readonly string[]) => [...folders, folder],
      [] as readonly string[],
    )
    .addHelpText("after", examples)
    .action(async (options: McpOptions) => {
      const { mcp } = await import("./mcp-action.ts");
      finish(await mcp(options, shell));
    });
}
