import { readTable, type TableFile } from "../core/lexicon/table.ts";

/** A form of a verb, its Penn tag and its lemma. */
export interface VerbForm {
  readonly form: string;
  readonly xpos: string;
  readonly lemma: string;
}

/** Reads `data/language/verbs.tsv` and returns every form of every verb. @throws ReadoutError `bad-table` */
export function readVerbForms(file: TableFile): readonly VerbForm[] {
  return readTable(file, ["verb", "past", "participle"], ["verb"]).flatMap(({ verb, past, participle }) =>
    inflect(verb, past || regularPast(verb), participle || past || regularPast(verb)),
  );
}

/** Returns the forms of a verb: *deny*: deny, denies, denied, denied, denying. */
export function inflect(verb: string, past: string, participle: string): readonly VerbForm[] {
  const form = (xpos: string, written: string): VerbForm => ({ form: written, xpos, lemma: verb });
  return [
    form("VB", verb),
    form("VBP", verb),
    form("VBZ", thirdPerson(verb)),
    form("VBD", past),
    form("VBN", participle),
    form("VBG", gerund(verb, past)),
  ];
}

function regularPast(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  return endsInConsonantY(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

function thirdPerson(verb: string): string {
  if (endsInConsonantY(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}

/** Doubles the last letter where the past does, or where a short verb without regular past ends like *run*. */
function gerund(verb: string, past: string): string {
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(verb)) return `${verb.slice(0, -1)}ing`;
  const doubled = verb + verb.slice(-1);
  const isShort =
    past !== regularPast(verb) && /(?:^|[^aeiou])[aeiou][bdgklmnprt]$/u.test(verb) && !/e[rn]$/u.test(verb);
  return past === `${doubled}ed` || isShort ? `${doubled}ing` : `${verb}ing`;
}

function endsInConsonantY(verb: string): boolean {
  return /[^aeiou]y$/u.test(verb);
}
