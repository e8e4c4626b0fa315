import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, it } from "node:test";
import { stages } from "../src/core/read.ts";
import { root, type SourceFile, sourcesBelow } from "./support/sources.ts";

const core = sourcesBelow("src/core");
const everything = ["src", "test", "bench", "fuzz", "scripts"].flatMap(sourcesBelow);

/** Packages that run in any JavaScript runtime. */
const corePackages = ["@mozilla/readability", "chrono-node", "eld", "linkedom", "uuid"];

const stageFolders = [
  "article",
  "language",
  "times",
  "places",
  "actors",
  "statements",
  "coreference",
  "events",
];

/** What each part of the core may import besides itself; a stage's own folder goes without saying. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],
  lexicon: ["model", "text"],
  "stage.ts": ["model", "lexicon", "language/model.ts"],
  exchange: ["model", "text", "lexicon", "language", "merge"],
  ...Object.fromEntries(
    stageFolders.map((stage) => [stage, ["model", "text", "lexicon", "stage.ts", "language/model.ts"]]),
  ),
};

function partOf(path: string): string {
  return path.split("/")[2] ?? "";
}

function offences(
  files: readonly SourceFile[],
  isOffence: (file: SourceFile, name: string) => boolean,
): string[] {
  return files.flatMap((file) =>
    file.imports.filter((name) => isOffence(file, name)).map((name) => `${file.path} imports ${name}`),
  );
}

describe("the core", () => {
  it("imports nothing but itself and packages that run anywhere", () => {
    const isForeign = (_: SourceFile, name: string) =>
      !name.startsWith("src/core/") &&
      !corePackages.some((known) => name === known || name.startsWith(`${known}/`));
    assert.deepEqual(offences(core, isForeign), []);
  });

  it("touches no clock, randomness, console, process or page", () => {
    const world =
      /\b(Date\.now|new Date\(\)|Math\.random|console\.|process\.|performance\.|globalThis\.|window\.|document\.createElement|localStorage|fetch\()/u;
    const found = core
      .map(({ path, text }) => [path, withoutComments(text).match(world)?.[0]])
      .filter(([, hit]) => hit !== undefined);
    assert.deepEqual(found, []);
  });

  it("imports one way: model <- text <- lexicon <- stages <- read", () => {
    const goesUp = ({ path }: SourceFile, name: string) => {
      const allowed = mayImport[partOf(path)];
      if (!allowed || !name.startsWith("src/core/") || partOf(name) === partOf(path)) return false;
      return !allowed.some((part) => partOf(name) === part || name === `src/core/${part}`);
    };
    assert.deepEqual(offences(core, goesUp), []);
  });

  it("has stages that never import each other", () => {
    const isOtherStage = ({ path }: SourceFile, name: string) =>
      stageFolders.includes(partOf(path)) &&
      stageFolders.includes(partOf(name)) &&
      partOf(path) !== partOf(name) &&
      name !== "src/core/language/model.ts";
    assert.deepEqual(offences(core, isOtherStage), []);
  });

  it("runs each stage after those that write what it reads", () => {
    const written = new Set<string>();
    for (const stage of stages) {
      const missing = stage.reads.filter((layer) => !written.has(layer));
      assert.deepEqual(missing, [], `stage '${stage.id}' reads what no stage before it writes`);
      for (const layer of stage.writes) written.add(layer);
    }
  });
});

describe("the page", () => {
  const page = sourcesBelow("src/web");

  /** What of `src/node` has nothing of Node in it: words and tables that command line and page share. */
  const sharedWithNode = ["src/node/account/date.ts", "src/node/output/tsv.ts", "src/node/output/printer.ts"];

  /** The shapes of what a store gives: no more of it than types and lists of words. */
  const storeShapes = ["src/store/query/rows.ts", "src/store/query/filter.ts"];

  it("imports the core, what it agrees on with its writer, and what has nothing of Node in it", () => {
    const isForeign = (_: SourceFile, name: string) =>
      !/^src\/(core|site|web)\//u.test(name) &&
      !sharedWithNode.includes(name) &&
      !storeShapes.includes(name) &&
      !/^preact(\/|$)/u.test(name);
    assert.deepEqual(offences(page, isForeign), []);
    const shared = sourcesBelow("src/node").filter(({ path }) => sharedWithNode.includes(path));
    const needsNode = (_: SourceFile, name: string) =>
      !name.startsWith("src/core/") && !sharedWithNode.includes(name);
    assert.deepEqual(offences(shared, needsNode), []);
  });

  it("stands on the core alone where it agrees with its writer", () => {
    const isForeign = (_: SourceFile, name: string) => !/^src\/(core|site)\//u.test(name);
    assert.deepEqual(offences(sourcesBelow("src/site"), isForeign), []);
  });

  it("makes nothing of the words of a report but text", () => {
    const markup = /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/u;
    assert.deepEqual(
      page.filter(({ text }) => markup.test(text)).map(({ path }) => path),
      [],
    );
  });
});

describe("the store", () => {
  it("imports nothing but itself, the core and Kysely: no driver, no system", () => {
    const isForeign = (_: SourceFile, name: string) =>
      !name.startsWith("src/store/") && !name.startsWith("src/core/") && name !== "kysely";
    assert.deepEqual(offences(sourcesBelow("src/store"), isForeign), []);
  });
});

describe("the API", () => {
  it("imports the core, the store and packages that run anywhere: no socket, no driver, no system", () => {
    const packages = ["hono", "hyparquet-writer", "kysely", "zod"];
    const isForeign = (_: SourceFile, name: string) =>
      !/^src\/(api|core|store)\//u.test(name) && !packages.includes(name);
    assert.deepEqual(offences(sourcesBelow("src/api"), isForeign), []);
  });

  it("is loaded by no command but those that serve", () => {
    const serving = /^src\/node\/(?:serve|mcp|threads)\/|^src\/node\/commands\/(?:serve|mcp)-action\.ts$/u;
    const takesApi = ({ path }: SourceFile, name: string) =>
      name.startsWith("src/api/") && !serving.test(path);
    assert.deepEqual(offences(sourcesBelow("src/node"), takesApi), []);
  });
});

describe("rules", () => {
  // A file without an id is what several rules of its stage share.
  const idOf = ({ text }: SourceFile) => /^ {2}id: "([^"]+)"/mu.exec(text)?.[1];
  const rules = core.filter(
    (file) => /^src\/core\/[^/]+\/rules\//u.test(file.path) && idOf(file) !== undefined,
  );

  it("carry the name of their file as id", () => {
    const misnamed = rules.filter((file) => idOf(file) !== basename(file.path, ".ts"));
    assert.deepEqual(
      misnamed.map(({ path }) => path),
      [],
    );
  });

  it("have a test each, at the same place below test/", () => {
    const untested = rules
      .map(({ path }) => path.replace(/^src\/core\/([^/]+)\/rules\/(.*)\.ts$/u, "test/core/$1/$2.test.ts"))
      .filter((path) => !existsSync(join(root, path)));
    assert.deepEqual(untested, []);
  });
});

describe("every file", () => {
  const names = (found: readonly SourceFile[]) => found.map(({ path }) => path);

  it("has at most 400 lines", () => {
    assert.deepEqual(names(everything.filter(({ text }) => text.split("\n").length > 401)), []);
  });

  it("is named in kebab-case for what it holds", () => {
    const vague = /(^|\/)(utils?|helpers?|common|manager|service|misc)(\.|\/|$)/u;
    const isBadlyNamed = ({ path }: SourceFile) =>
      vague.test(path) || !/^[a-z0-9]+(-[a-z0-9]+)*(\.test)?\.tsx?$/u.test(basename(path));
    assert.deepEqual(names(everything.filter(isBadlyNamed)), []);
  });

  it("exports by name, and declares no enum, namespace or class but the error", () => {
    const banned =
      /^(export default|(export )?(declare )?(const )?enum |(export )?namespace |(export )?(abstract )?class (?!ReadoutError\b))/mu;
    const found = everything
      .map(({ path, text }) => [path, text.match(banned)?.[0]])
      .filter(([, hit]) => hit);
    assert.deepEqual(found, []);
  });

  it("imports own files with their extension", () => {
    const bare = everything.flatMap(({ path, imports }) =>
      imports
        .filter((name) => /^(src|test|bench|scripts)\//u.test(name) && !/\.(tsx?|json)$/u.test(name))
        .map((name) => `${path} imports ${name}`),
    );
    assert.deepEqual(bare, []);
  });
});

describe("data and models", () => {
  for (const [folder, card] of [
    ["data", "README.md"],
    ["models", "CARD.md"],
  ] as const) {
    it(`says of each folder of ${folder}/ where it comes from`, () => {
      const mute = readdirSync(join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => `${folder}/${entry.name}/${card}`)
        .filter((path) => !existsSync(join(root, path)));
      assert.deepEqual(mute, []);
    });
  }
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//gu, "").replace(/(^|\s)\/\/.*$/gmu, "");
}
