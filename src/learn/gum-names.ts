import { readFileSync } from "node:fs";
import { join } from "node:path";
import { labelIds, type NamedSentence } from "./named-sentences.ts";

/** GUM's types of entities that are names of a kind where their head is a proper noun. */
const kinds: ReadonlyMap<string, string> = new Map([
  ["person", "PER"],
  ["place", "LOC"],
  ["organization", "ORG"],
]);

interface Entity {
  readonly id: string;
  readonly type: string;
  readonly first: number;
  last: number;
}

/** Reads names from GUM's mentions of people, places and organisations: those headed by a proper noun. */
export function readGumNames(data: string, part: string): readonly NamedSentence[] {
  const source = readFileSync(join(data, "ud", `${part}.conllu`), "utf8");
  let document = "";
  return source.split("\n\n").flatMap((block) => {
    const lines = block.split("\n");
    document = /^# newdoc id = (.*)$/mu.exec(block)?.[1] ?? document;
    const rows = lines.map((line) => line.split("\t")).filter(([id = ""]) => /^\d+$/u.test(id));
    if (rows.length === 0) return [];
    const written = rows.map(() => "O");
    for (const entity of entitiesOf(rows)) markName(rows, entity, written);
    return [{ document, forms: rows.map((row) => row[1] ?? ""), labelled: labelIds(written) }];
  });
}

/** Reads the brackets of the `Entity=` attribute, longest entity first. */
function entitiesOf(rows: readonly (readonly string[])[]): readonly Entity[] {
  const open: Entity[] = [];
  const closed: Entity[] = [];
  for (const [i, row] of rows.entries()) {
    const brackets = /(?:^|\|)Entity=([^|]+)/u.exec(row[9] ?? "")?.[1] ?? "";
    for (const [whole, inside, closing] of brackets.matchAll(/\(([^()]+)\)?|([\d[\]/]+)\)/gu)) {
      if (inside !== undefined) {
        const [id = "", type = ""] = inside.split("-");
        const entity = { id, type, first: i, last: i };
        (whole.endsWith(")") ? closed : open).push(entity);
        continue;
      }
      const at = open.findLastIndex((entity) => entity.id === closing);
      const [entity] = at < 0 ? [] : open.splice(at, 1);
      if (entity) closed.push({ ...entity, last: i });
    }
  }
  return closed.sort((a, b) => b.last - b.first - (a.last - a.first));
}

/**
 * Marks an entity's words unless it is no name. The article, the genitive mark and a person's title do not
 * belong to it: *President [Bush]*.
 */
function markName(rows: readonly (readonly string[])[], entity: Entity, written: string[]): void {
  const kind = kinds.get(entity.type);
  let { first, last } = entity;
  const form = (i: number) => rows[i]?.[1] ?? "";
  if (first < last && /^(?:the|an?)$/iu.test(form(first))) first++;
  if (/^['’]s?$/u.test(form(last))) last--;
  if (!kind || last < first || last - first > 5) return;
  const range = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const head = range.find((i) => Number(rows[i]?.[6]) - 1 < first || Number(rows[i]?.[6]) - 1 > last);
  if (head === undefined || rows[head]?.[3] !== "PROPN") return;
  if (!range.every((i) => /^(?:PROPN|ADP|DET|NUM|ADJ|NOUN|PUNCT|SYM)$/u.test(rows[i]?.[3] ?? ""))) return;
  if (kind === "PER") first = head;
  while (first < last && rows[first]?.[3] !== "PROPN" && !/^\p{Lu}/u.test(form(first))) first++;
  if (written.slice(first, last + 1).some((label) => label !== "O")) return;
  for (let i = first; i <= last; i++) written[i] = `${i === first ? "B" : "I"}-${kind}`;
}
