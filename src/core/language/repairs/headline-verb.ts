import type { Token } from "../../model/document.ts";
import { asClause, isHeadline, isNounPhrase } from "./headline.ts";

/** Verbs of headlines that are nouns as well, and have an object. */
const withObject = new Set(
  "aid attack back ban bar bash blame blast block bomb boost charge claim court cut demand doubt exit eye face fear fight fine fire halt hit host jail kill launch lead limit mark mull name near need nix offer order oust pause plan pledge praise probe protest push question quiz raid rap release rescue review risk rock rule sack sanction scramble seek seize sentence shell shoot shun sign signal slam slap snub spark split stage stop storm strike strip summon support swap target tap test thank threat torch trade tour visit vow warn weigh welcome win wound".split(
    " ",
  ),
);

/** Those that need none: *Thousands march in Budapest*. */
const alone = new Set("clash demonstrate flee march protest rally riot strike surrender withdraw".split(" "));

/**
 * Finds the verb of a headline that has none, where a word that may be one was taken for a noun.
 *
 *     Israel    strikes   targets  in southern Lebanon
 *     compound  NNS       root                            ->  nsubj, VBZ root, obj
 *     Protesters  storm     parliament
 *     compound    compound  root                          ->  nsubj, VBP root, obj
 *
 * Leaves alone words with no object behind them (*Syria talks in Geneva*), and a headline with a verb of its own.
 */
export function repairHeadlineVerb(tokens: readonly Token[]): readonly Token[] {
  if (!isHeadline(tokens)) return tokens;
  const verb = tokens.find((token) => isVerb(tokens, token));
  if (!verb || tokens.some((t) => t.id !== verb.id && (t.upos === "AUX" || hasSubject(tokens, t))))
    return tokens;
  const subject = tokens[verb.id - 2] as Token;
  return asClause(tokens, { verb: finite(verb), subject, object: objectBehind(tokens, verb) });
}

function isVerb(tokens: readonly Token[], { id, form, upos, xpos }: Token): boolean {
  if (id < 2 || !/^\p{Ll}+$/u.test(form)) return false;
  const before = tokens.slice(0, id - 1);
  const subject = before.at(-1);
  const [first] = before;
  if (!subject || !isNounPhrase(before) || subject.xpos === "POS") return false;
  const isPlural = subject.xpos === "NNS" || /^(?:military|people|police)$/u.test(subject.form);
  const isNoun = /^NNP?S?$/u.test(xpos) || upos === "VERB";
  if (!isNoun) return false;
  const lemma = isPlural ? form : singular(form);
  if (lemma === undefined) return false;
  if (!isPlural && first?.upos !== "PROPN") return false;
  const hasObject = objectBehind(tokens, tokens[id - 1] as Token) !== undefined;
  if (hasObject) return withObject.has(lemma);
  return isPlural && alone.has(lemma) && tokens[id]?.upos === "ADP";
}

/** *strikes* -> *strike*, *launches* -> *launch*; nothing where no *s* ends it. */
function singular(form: string): string | undefined {
  if (!form.endsWith("s") || form.endsWith("ss")) return undefined;
  return [form.slice(0, -1), form.slice(0, -2)].find((lemma) => withObject.has(lemma));
}

function finite(token: Token): Token {
  const isThird = token.form.endsWith("s") && singular(token.form) !== undefined;
  return {
    ...token,
    lemma: isThird ? (singular(token.form) ?? token.lemma) : token.form,
    upos: "VERB",
    xpos: isThird ? "VBZ" : "VBP",
    feats: `Mood=Ind${isThird ? "|Number=Sing|Person=3" : ""}|Tense=Pres|VerbForm=Fin`,
  };
}

/** The noun phrase right behind a word. */
function objectBehind(tokens: readonly Token[], { id }: Token): Token | undefined {
  let last = id;
  while (/^(?:ADJ|DET|NOUN|NUM|PART|PROPN)$/u.test(tokens[last]?.upos ?? "") && tokens[last]?.xpos !== "TO")
    last++;
  const phrase = tokens.slice(id, last);
  return isNounPhrase(phrase) ? phrase.at(-1) : undefined;
}

/** A verb that has its subject: the headline is read rightly. */
function hasSubject(tokens: readonly Token[], { id, xpos, upos }: Token): boolean {
  return (
    upos === "VERB" &&
    /^VB[DPZN]$/u.test(xpos) &&
    tokens.some(({ head, deprel }) => head === id && /^nsubj/u.test(deprel))
  );
}
