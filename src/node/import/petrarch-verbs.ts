import { prepositions } from "../../core/lexicon/frames.ts";
import { type PloverKind, readCameoTable } from "./cameo-table.ts";
import { readDictionaryLine, withoutComment } from "./dictionary.ts";
import type { Desk, Format } from "./format.ts";

/** The block that lines belong to. */
interface Block {
  readonly code: string;
  readonly verbs: string[];
}

/**
 * PETRARCH's verb dictionaries: verbs of one code in blocks, and patterns that a verb has another code in.
 *
 *     --- CONDEMN [111] ---
 *     CONDEMN
 *     LASH_OUT
 *     - * AT [112]
 *
 * Carried over are verbs with their codes, and patterns of what stands right behind the verb: a noun (`* TALKS`), a
 * set of nouns (`* &AID`), a preposition with or without a noun (`* TO TALKS`). What stands before the verb needs a
 * parse of its own, and transformations (`~`) tell of coded events, which Readout does not have.
 */
export const petrarchVerbs: Format = {
  id: "petrarch-verbs",
  about: "verb dictionaries (CAMEO.2.0.txt): blocks --- VERB [CODE] ---, simple patterns",

  async carryOver(lines, desk) {
    const note = (line: number, reason: string | undefined) => {
      if (reason) desk.ledger.leaveOut(line, reason);
    };
    const kinds = readCameoTable(desk.tables);
    const sets = new Map<string, string[]>();
    let block: Block | undefined;
    let set: string[] | undefined;
    for await (const { number, text } of lines) {
      const line = withoutComment(text).trim();
      if (line === "") continue;
      if (line.startsWith("---")) {
        [block, set] = [{ code: codeOfHeading(line), verbs: [] }, undefined];
      } else if (line.startsWith("&")) {
        set = [];
        sets.set(line.split(/\s/u, 1)[0] ?? "", set);
      } else if (set && line.startsWith("+")) {
        set.push(lemmaOf(line.slice(1)));
      } else if (line.startsWith("~")) {
        desk.ledger.leaveOut(number, "a transformation tells of events that are coded already");
      } else if (!block) {
        desk.ledger.leaveOut(number, "it stands in no block such as --- CONDEMN [111] ---");
      } else if (line.startsWith("-")) {
        note(number, carryPattern(line, number, block, { kinds, sets, desk }));
      } else {
        note(number, carryVerb(line, number, block, { kinds, sets, desk }));
      }
    }
  },
};

/** The code of `--- CONDEMN [111] ---`; empty where it has none. */
function codeOfHeading(line: string): string {
  const open = line.lastIndexOf("[");
  const close = line.indexOf("]", open);
  const isLast = open >= 0 && close > open && /^\s*-*$/u.test(line.slice(close + 1));
  return isLast ? line.slice(open + 1, close) : "";
}

interface Context {
  readonly kinds: ReadonlyMap<string, PloverKind>;
  readonly sets: ReadonlyMap<string, readonly string[]>;
  readonly desk: Desk;
}

/** Carries a verb over; else gives the reason. */
function carryVerb(line: string, number: number, block: Block, context: Context): string | undefined {
  const { ledger } = context.desk;
  const parsed = readDictionaryLine(line.replaceAll("+", ""));
  if (!parsed || !/^\p{L}[\p{L}_ -]*$/u.test(parsed.words)) return `'${line}' is no verb`;
  const verb = parsed.words
    .replace(/[_\s]+/gu, " ")
    .trim()
    .toLowerCase();
  block.verbs.push(verb);
  const code = parsed.codes[0] ?? block.code;
  if (/^-*$/u.test(code)) {
    ledger.known();
    return undefined;
  }
  return addFrame({ verbs: [verb], code, object: "", recipients: "obj", line: number }, context);
}

/** Takes apart `- * TO TALKS [046]`. */
function carryPattern(line: string, number: number, { verbs }: Block, context: Context): string | undefined {
  const [code] = /(?<=\[)[^\]]*/u.exec(line) ?? [];
  const words = line
    .slice(1)
    .replace(/^([^[]*)\[[^\]]*\][\s\S]*$/u, "$1")
    .replace(/\{([^{}]*)\}/gu, (_, several: string) => several.trim().replace(/\s+/gu, "_"))
    .replace(/[()]/gu, " ")
    .trim()
    .split(/\s+/u);
  if (code === undefined) return "it has no code in square brackets";
  if (words[0] !== "*") return "words stand before the verb";
  const rest = words.slice(1).filter((word) => !/^[+$%^]$/u.test(word));
  const preposition = prepositions.has((rest[0] ?? "").toLowerCase())
    ? (rest.shift() ?? "").toLowerCase()
    : "";
  const [noun, ...others] = rest;
  if (others.length > 0 || (noun === undefined && preposition === ""))
    return "more than one noun stands behind the verb, or none does";
  if (verbs.length === 0) return "no verb stands before it in its block";
  if (noun === undefined) {
    // *lash out at*: who stands behind the preposition is whom it is done to.
    const particles = verbs.map((verb) => `${verb} ${preposition}`);
    return addFrame({ verbs: particles, code, object: "", recipients: preposition, line: number }, context);
  }
  const members = noun.startsWith("&") ? context.sets.get(noun) : [lemmaOf(noun)];
  if (!members) return `the set '${noun}' is told nowhere before`;
  const slot = preposition === "" ? "" : `${preposition}:`;
  const object = members.map((member) => `${slot}${member}`).join(";");
  const recipients = preposition === "" ? "with;to;of" : "obj";
  return addFrame({ verbs, code, object, recipients, line: number }, context);
}

interface Draft {
  readonly verbs: readonly string[];
  readonly code: string;
  readonly object: string;
  readonly recipients: string;
  readonly line: number;
}

function addFrame(
  { verbs, code, object, recipients, line }: Draft,
  { kinds, desk }: Context,
): string | undefined {
  const { ledger, lists, file } = desk;
  const [cameo = "", second] = code.split(":").map((part) => part.trim());
  const kind = kinds.get(cameo);
  if (cameo === "") return `the first code of [${code}] is empty`;
  if (!kind) return `CAMEO ${cameo} comes to no type of PLOVER`;
  for (const predicate of verbs)
    lists.add(`events/frames/${kind.type.toLowerCase()}.tsv`, {
      predicate,
      pos: "verb",
      object,
      mode: kind.mode,
      cameo,
      actors: "subj",
      recipients,
      example: `${file}, line ${line}`,
    });
  if (second !== undefined) ledger.leaveOut(line, `the second code, ${second}: an act has one type`);
  ledger.carried();
  return undefined;
}

/** `SANCTIONS` is *sanction*: the nouns of patterns stand in either number. */
function lemmaOf(word: string): string {
  const plain = word
    .replace(/(?<!_)_+$/u, "")
    .replace(/_/gu, " ")
    .trim()
    .toLowerCase();
  if (/ies$/u.test(plain) && plain.length > 4) return plain.replace(/ies$/u, "y");
  if (/(?:x|z|ch|sh|ss)es$/u.test(plain)) return plain.slice(0, -2);
  return /[^su]s$/u.test(plain) && plain.length > 3 ? plain.slice(0, -1) : plain;
}
