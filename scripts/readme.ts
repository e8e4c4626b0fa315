/**
 * Fills what the README shows with what the program prints today: `npm run readme`, after `npm run build`.
 * The account and the record come from `examples/`, the figures from `bench/results.json`.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { figureTable } from "../bench/print-figures.ts";
import { readFloors } from "../bench/results.ts";
import type { ReadoutRecord } from "../src/core/model/record.ts";

const example = "examples/helsinki-final-act.txt";
const paragraphs = 4;

function readout(...args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["dist/node/cli.js", ...args], {
    encoding: "utf8",
    input: report,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trimEnd();
}

const report = readFileSync(example, "utf8")
  .split("\n\n")
  .slice(0, paragraphs + 1)
  .join("\n\n");

/** The fullest statement and event, with the words that their spans cover. */
function factsOf(record: ReadoutRecord): string {
  const words = record.article.text;
  const statement = record.statements.find(({ via, speaker }) => via.length > 0 && speaker !== null);
  const event = record.events.find(({ time, place }) => time?.basis === "stated" && place !== null);
  const ids = new Set([statement?.speaker, ...(event?.actors ?? []), ...(event?.recipients ?? [])]);
  const shown = {
    actors: record.actors.filter(({ id }) => ids.has(id)).map(({ mentions, ...actor }) => actor),
    statements: [statement],
    events: [event ?? record.events[0]],
  };
  const spans = statement ? [statement.source, statement.cue, ...statement.content] : [];
  const covered = spans.flatMap((span) => (span ? [words.slice(span.start, span.end)] : []));
  return `${fence("json", laidOut(shown))}\n\n${covered.map((line) => `- ${line}`).join("\n")}`;
}

/** JSON that breaks only what does not fit on a line. */
function laidOut(value: unknown, indent = ""): string {
  const flat = JSON.stringify(value, null, 1)?.replace(/\n\s*/gu, " ") ?? "null";
  if (flat.length + indent.length <= 100 || typeof value !== "object" || value === null) return flat;
  const deeper = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((each) => laidOut(each, deeper))
    : Object.entries(value).map(([key, each]) => `"${key}": ${laidOut(each, deeper)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${parts.map((part) => `${deeper}${part}`).join(",\n")}\n${indent}${close}`;
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

const parts: Readonly<Record<string, string>> = {
  report: fence("text", report.trimEnd()),
  account: fence("text", readout("read", "-", "--format", "account")),
  record: factsOf(JSON.parse(readout("read", "-", "--format", "json"))),
  figures: figureTable(readFloors()),
};

let readme = readFileSync("README.md", "utf8");
for (const [name, text] of Object.entries(parts)) {
  const place = new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- /${name} -->`, "u");
  if (!place.test(readme)) throw new Error(`README.md has no place for ${name}`);
  readme = readme.replace(place, () => `<!-- ${name} -->\n\n${text}\n\n<!-- /${name} -->`);
}
writeFileSync("README.md", readme);
