import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ArticleInput } from "../../src/core/model/article.ts";
import { createRandom, type Random } from "../../src/learn/random.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Paragraphs and headlines of the project's own texts. */
export interface Material {
  readonly titles: readonly string[];
  readonly paragraphs: readonly string[];
}

/** Letters of a made report: some 400 words, as a news report has. */
const wantedLetters = 2600;

const outlets = [
  "courier.example",
  "herald.example",
  "tribune.example",
  "dispatch.example",
  "monitor.example",
];

/** Gathers the texts of `examples/`, `test/articles/`, `bench/opened/` and `bench/blind/`, a paragraph each. */
export function readMaterial(): Material {
  const blind = [...filesIn("bench/opened", ".json"), ...filesIn("bench/blind", ".json")].map(
    (path) => JSON.parse(readFileSync(path, "utf8")) as { title: string; text: string },
  );
  const texts = [
    ...blind.map(({ text }) => text),
    ...filesIn("examples", ".txt").map((path) => readFileSync(path, "utf8")),
    ...["dayton-copied", "korea-long-quotation", "kuwait-denial"].map((slug) =>
      readFileSync(join(root, "test", "articles", slug, "article.txt"), "utf8"),
    ),
  ];
  return {
    titles: blind.map(({ title }) => title),
    paragraphs: texts.flatMap((text) => text.split(/\n\s*\n/u)).filter((paragraph) => paragraph.length > 120),
  };
}

/** Makes reports of paragraphs drawn at random, each with an id, a day and an address; the same ones for the same seed. */
export function* recombine(
  count: number,
  seed = 1,
  material: Material = readMaterial(),
): Generator<ArticleInput> {
  const random = createRandom(seed);
  for (let i = 0; i < count; i++) {
    const paragraphs: string[] = [];
    for (let letters = 0; letters < wantedLetters; letters += paragraphs.at(-1)?.length ?? wantedLetters)
      paragraphs.push(one(material.paragraphs, random));
    const day = new Date(Date.UTC(1990, 0, 1) + Math.floor(random() * 12_000) * 86_400_000);
    yield {
      id: `made-${seed}-${i}`,
      title: one(material.titles, random),
      text: paragraphs.join("\n\n"),
      published: day.toISOString().slice(0, 10),
      url: `https://${one(outlets, random)}/${seed}/${i}`,
    };
  }
}

function one<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}

function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(root, folder, name));
}
