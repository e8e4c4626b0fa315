import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/core/model/span.ts";
import { entitiesOf } from "./gum-entities.ts";

/** A mention in the gold: its whole phrase, and the word that heads it. */
export interface GoldMention extends Span {
  readonly head: Span;
  /** `person`, `place`, `organization`, `abstract`, … */
  readonly type: string;
}

/** A document of GUM: its text as a reader has it, and who is meant together. */
export interface GoldDocument {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  /** Names of speakers before their turns, which the treebank does not have as words. */
  readonly labels: readonly Span[];
  readonly chains: readonly (readonly GoldMention[])[];
}

/** A syntactic word of the treebank, with its place in the text. */
export interface GoldWord extends Span {
  /** Index of its head among the document's words; -1 for a root. */
  readonly head: number;
  /** The brackets of `Entity=`, empty where there are none. */
  readonly brackets: string;
}

/**
 * Reads GUM's documents of some genres. Sentences are parted by a space, paragraphs by a blank line. The speaker of a
 * turn, which the treebank keeps apart from the words, stands before it as in a printed interview: *Snow: Yes, …*
 */
export function readGoldChains(
  data: string,
  part: string,
  genres: readonly string[],
): readonly GoldDocument[] {
  const source = readFileSync(join(data, "ud", `${part}.conllu`), "utf8");
  return source
    .split(/^(?=# newdoc id = )/mu)
    .filter((document) => genres.includes(commentOf(document, "meta::genre") ?? ""))
    .map(readDocument);
}

function commentOf(block: string, name: string): string | undefined {
  return block
    .split("\n")
    .find((line) => line.startsWith(`# ${name} = `))
    ?.slice(name.length + 5);
}

function readDocument(source: string): GoldDocument {
  let text = "";
  const words: GoldWord[] = [];
  const labels: Span[] = [];
  for (const block of source.split("\n\n")) {
    const rows = block
      .split("\n")
      .map((line) => line.split("\t"))
      .filter((row) => row.length === 10);
    if (rows.length === 0) continue;
    const isParagraph = /^# newpar/mu.test(block);
    text = text === "" ? "" : `${text.trimEnd()}${isParagraph ? "\n\n" : " "}`;
    const speaker = /^# newpar_block = .*\bsp who/mu.test(block) ? commentOf(block, "speaker") : undefined;
    const start = text.length;
    if (speaker) text += `${parted(speaker)}: `;
    if (speaker) labels.push({ start, end: text.length });
    text = addWords(rows, text, words);
  }
  return {
    id: commentOf(source, "newdoc id") ?? "",
    genre: commentOf(source, "meta::genre") ?? "",
    text: text.trimEnd(),
    labels,
    chains: entitiesOf(words),
  };
}

/** Names of speakers are written without spaces: *MarioJLucero, TinaMcKenzie*. */
function parted(speaker: string): string {
  return speaker.replace(/(?<=\p{Ll})(?<!Mc)(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, " ");
}

/** Adds a sentence to the text and its words to the list. Parts of a contraction lie side by side in it. */
function addWords(rows: readonly (readonly string[])[], before: string, words: GoldWord[]): string {
  const first = words.length;
  let [text, whole, until] = [before, "", 0];
  for (const [id = "", form = "", , , , , head = "", , , misc = ""] of rows) {
    const space = /(?:^|\|)SpaceAfter=No/u.test(misc) ? "" : " ";
    if (id.includes("-")) {
      [whole, until] = [form + space, Number(id.split("-")[1])];
      continue;
    }
    if (!/^\d+$/u.test(id)) continue;
    const start = text.length;
    const isPart = Number(id) <= until;
    // Spellings inside a contraction may differ from it (*can not, cannot*); its last part takes what is left.
    const written = !isPart ? form : Number(id) === until ? whole.trimEnd() : whole.slice(0, form.length);
    text += written;
    if (isPart) whole = Number(id) === until ? whole.slice(whole.trimEnd().length) : whole.slice(form.length);
    words.push({
      start,
      end: text.length,
      head: Number(head) === 0 ? -1 : first + Number(head) - 1,
      brackets: /(?:^|\|)Entity=([^|]+)/u.exec(misc)?.[1] ?? "",
    });
    text += isPart ? (Number(id) === until ? whole : "") : space;
  }
  return text;
}
