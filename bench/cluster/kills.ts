/**
 * Works a queue off with workers that are killed, over NATS and PostgreSQL that are restarted. After `npm run build`:
 *
 *     node --import tsx bench/cluster/kills.ts [--seconds 120] [--reports 30000]
 *     node --import tsx bench/cluster/kills.ts --true [--reports 600]         with the reader itself
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createRandom } from "../../src/learn/random.ts";
import { recombine } from "../archive/recombine.ts";
import { figureTable } from "../print-figures.ts";
import { disturb } from "./chaos.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "120" },
    reports: { type: "string" },
    true: { type: "boolean", default: false },
  },
});

/** Words of a text that is no copy of another. */
function textOf(number: number): string {
  const random = createRandom(number + 1);
  const letters = () => String.fromCharCode(97 + Math.floor(random() * 26));
  const word = () => Array.from({ length: 3 + Math.floor(random() * 5) }, letters).join("");
  return `Talks no. ${number} resumed. ${Array.from({ length: 200 }, word).join(" ")}.`;
}

const isTrue = values.true;
const count = Number(values.reports ?? (isTrue ? 600 : 30_000));
const reports = isTrue
  ? [...recombine(count)]
  : Array.from({ length: count }, (_, i) => ({ id: `short-${i}`, text: textOf(i) }));
const folder = mkdtempSync(join(tmpdir(), "readout-chaos-"));
try {
  const found = await disturb({
    program: isTrue
      ? [join(root, "dist", "node", "cli.js")]
      : ["--import", "tsx", join(root, "test", "support", "quick-readout.ts")],
    workers: 4,
    seconds: Number(values.seconds),
    killEvery: 5,
    reports,
    random: createRandom(5),
    folder,
    tell: (words) => process.stderr.write(`${words}\n`),
  });
  process.stderr.write(`${JSON.stringify(found)}\n`);
  const again =
    found.redelivered === null ? "the consumer made anew" : `${found.redelivered} handed out again`;
  const on = `${count} reports, ${found.kills} kills, ${found.restarts} restarts of servers, ${again}`;
  const zero = { on, digits: 0, noise: 0, goal: 0, lowerIsBetter: true };
  process.stdout.write(
    `${figureTable([
      { ...zero, id: "cluster.lost", what: "reports lost", value: found.lost },
      {
        ...zero,
        id: "cluster.otherwise",
        what: "reports otherwise than undisturbed",
        value: found.otherwise + found.strange,
      },
      { ...zero, id: "cluster.dead", what: "reports given up", value: found.dead },
      {
        ...zero,
        id: "cluster.bad-ends",
        what: "workers that did not end well when asked",
        value: found.badEnds,
      },
    ])}\n`,
  );
  process.exitCode = found.lost + found.otherwise + found.strange + found.dead + found.badEnds > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}
