import { sectorIn } from "./actor-code.ts";
import { readDictionaryLine, withoutComment } from "./dictionary.ts";
import type { Desk, Format } from "./format.ts";

/** Codes that a role has in place of a sector. */
const aboveStates: Readonly<Record<string, string>> = {
  IGO: "IGO",
  IMG: "REB",
  MNC: "MNC",
  NGM: "NGO",
  NGO: "NGO",
  UNO: "UNO",
};

/**
 * PETRARCH's agent dictionaries: nouns for those who act for somebody.
 *
 *     POLICEMAN {POLICEMEN} [~COP]
 *     !PERSON! = MAN, WOMAN
 *     CONGRESS!PERSON! [~LEG]
 *
 * A set may be told on the lines after it too, one word a line, with +.
 */
export const petrarchAgents: Format = {
  id: "petrarch-agents",
  about: "agent dictionaries (Phoenix.agents.txt): nouns with [~CODE], !SETS!, {PLURALS}",

  async carryOver(lines, desk) {
    const sets = new Map<string, string[]>();
    let open: string[] | undefined;
    for await (const { number, text } of lines) {
      const line = withoutComment(text).trim();
      if (line === "") continue;
      const [, set, members = ""] = /^(![^!]+!)\s*=([\s\S]*)$/u.exec(line) ?? [];
      if (set) {
        open = members.split(",").map(wordsOf).filter(isNoun);
        sets.set(set.toUpperCase(), open);
      } else if (line.startsWith("+") && open) {
        if (isNoun(wordsOf(line.slice(1)))) open.push(wordsOf(line.slice(1)));
        else desk.ledger.leaveOut(number, `'${line}' is no word of a set`);
      } else {
        open = undefined;
        const reason = carryAgent(line, sets, desk);
        if (reason) desk.ledger.leaveOut(number, reason);
      }
    }
  },
};

/** Carries an agent over; else gives the reason. */
function carryAgent(
  line: string,
  sets: ReadonlyMap<string, readonly string[]>,
  { ledger, lists, lexicon }: Desk,
): string | undefined {
  const parsed = readDictionaryLine(line);
  const [code] = parsed?.codes ?? [];
  if (!parsed || parsed.words === "") return "no entry such as POLICEMAN {POLICEMEN} [~COP]";
  if (code === undefined) return `'${parsed.words}' has no code in square brackets`;
  const sector = sectorOf(code.toUpperCase());
  if (!sector) return `'${code}' names no sector that PLOVER has`;
  const unknown = (parsed.words.match(/![^!]*!?/gu) ?? []).find((set) => !sets.has(set.toUpperCase()));
  if (unknown) return `the set '${unknown}' is told nowhere before`;

  if (wordsMeant(parsed.words, sets) > mostWords)
    return `its sets stand for more than ${mostWords} words together`;
  const roles = spelledOut(parsed.words, sets).map(wordsOf);
  const odd = roles.find((role) => !isNoun(role));
  if (odd !== undefined) return `'${odd}' is no noun`;
  const fresh = roles.filter((role) => {
    const known = lexicon.actors.roles.get(role);
    return known === undefined || (known.sector ?? known.country) !== sector;
  });
  for (const role of fresh) {
    const head = lexicon.actors.roles.get(role.split(" ").at(-1) ?? "");
    const plurals = roles.length === 1 && parsed.forms ? pluralsIn(parsed.forms) : "";
    const cells = { role, kind: head?.kind ?? "person", sector, plurals };
    if (!lists.add("actors/roles.tsv", cells)) return `'${role}' has another code before`;
  }
  if (fresh.length > 0) ledger.carried();
  else ledger.known();
  return undefined;
}

/** Tells words from what a slip of the pen leaves: `~`, `{`. */
function isNoun(words: string): boolean {
  return /^\p{L}[\p{L}\p{M}\p{N}'’ .&-]*$/u.test(words);
}

function sectorOf(code: string): string {
  const roles = code.replaceAll("~", "");
  return aboveStates[roles.slice(0, 3)] ?? sectorIn(roles);
}

/** Most words that one line may stand for: sets within a line multiply. */
const mostWords = 1000;

function wordsMeant(words: string, sets: ReadonlyMap<string, readonly string[]>): number {
  const named = words.match(/![^!]+!/gu) ?? [];
  return named.reduce((product, set) => product * (sets.get(set.toUpperCase())?.length ?? 0), 1);
}

/** Puts each member of a set in its place: *CONGRESSMAN, CONGRESSWOMAN*. */
function spelledOut(words: string, sets: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const set = /![^!]+!/u.exec(words)?.[0];
  if (!set) return [words];
  const members = sets.get(set.toUpperCase()) ?? [];
  return members.flatMap((member) => spelledOut(words.replace(set, member), sets));
}

function pluralsIn(forms: string): string {
  return forms
    .split(/[\s,]+/u)
    .map(wordsOf)
    .filter(isNoun)
    .join(";");
}

/** `DEFENSE_MINISTER_` is *defense minister*. */
function wordsOf(word: string): string {
  return word
    .replace(/[_\s]+/gu, " ")
    .trim()
    .toLowerCase();
}
