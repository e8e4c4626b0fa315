/** Gives the program input that nobody chose, led by which code it reaches: `--help` tells how. */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildTarget, buildThread, targetIds } from "./build.ts";
import { campaign } from "./campaign.ts";
import { minimise, tryInput } from "./minimise.ts";

const usage = `Gives the program input that nobody chose, led by which code it reaches.

  npm run fuzz -- article --minutes 60
  npm run fuzz -- --all --seconds 90 --seed 1     the time is shared among the targets
  npm run fuzz -- article --input FILE            runs one input and tells what it does
  npm run fuzz -- article --minimise FILE         writes the least that fails as it does
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: "boolean", default: false },
    minutes: { type: "string" },
    seconds: { type: "string" },
    seed: { type: "string", default: "1" },
    input: { type: "string" },
    minimise: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  },
});
if (values.help) {
  process.stdout.write(`${usage}\nTargets: ${targetIds.join(", ")}.\n`);
  process.exit();
}
const chosen = values.all ? targetIds : positionals;
const unknown = chosen.filter((id) => !targetIds.includes(id));
if (chosen.length === 0 || unknown.length > 0) {
  const which = unknown.length > 0 ? `there is no target '${unknown[0]}'` : "name a target, or --all";
  process.stderr.write(`${which}. Targets: ${targetIds.join(", ")}.\n`);
  process.exit(2);
}

const file = values.input ?? values.minimise;
if (file !== undefined) {
  const { target } = await import(`./targets/${chosen[0]}.ts`);
  if (values.input) process.stdout.write(`${(await tryInput(target, readFileSync(file))).told}\n`);
  else writeFileSync(`${file}.min`, await minimise(target, readFileSync(file)));
} else {
  const total = values.seconds ? Number(values.seconds) : 60 * Number(values.minutes ?? "10");
  const thread = await buildThread();
  let found = 0;
  process.stdout.write("target      seconds      runs    a second   corpus     reached   findings\n");
  for (const id of chosen) {
    const outcome = await campaign(await buildTarget(id), thread, {
      seconds: total / chosen.length,
      seed: Number(values.seed),
    });
    const { seconds, runs, corpus, reached, points, findings } = outcome;
    const cells = [
      seconds.toFixed(0).padStart(7),
      String(runs).padStart(9),
      (runs / seconds).toFixed(0).padStart(11),
    ];
    cells.push(
      String(corpus).padStart(8),
      `${reached}/${points}`.padStart(11),
      String(findings.length).padStart(10),
    );
    process.stdout.write(`${id.padEnd(12)}${cells.join(" ")}\n`);
    for (const { kind, told, file } of findings.slice(0, 10))
      process.stdout.write(`  ${kind}: ${told.split("\n").slice(0, 3).join("\n    ")}\n    ${file}\n`);
    found += findings.length;
  }
  process.exit(found > 0 ? 1 : 0);
}
