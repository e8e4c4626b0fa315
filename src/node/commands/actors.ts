import type { Command } from "commander";
import { addListOptions, several, severalCodes } from "../query/filter-options.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import type { ActorsOptions } from "./actors-action.ts";

const examples = `
The key is the same in all reports: --actor key:… asks for one actor and nobody else.

Examples:
  readout actors --store archive.db
  readout actors lavr --store archive.db
  readout actors --store archive.db --party RUS/MIL --kind person --format csv
`;

/** Adds `readout actors` to the programme: whom the reports of a store speak of. */
export function addActorsCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  const command = program
    .command("actors")
    .summary("list whom the reports of a store speak of")
    .description("List the actors of a store, those of most reports first.")
    .argument("[name]", "words of a name; of the last the beginning is enough")
    .requiredOption("--store <file>", "the store")
    .addOption(several("--party <who>", "RUS, RUS/MIL, a name, key:RUS/GOV"))
    .addOption(severalCodes("--kind <kind>", "person, state, organization, group, unnamed"));
  addListOptions(command, 50)
    .addHelpText("after", examples)
    .action(async (name: string | undefined, options: ActorsOptions) => {
      const { listActors } = await import("./actors-action.ts");
      finish(await listActors(name, options, shell));
    });
}
