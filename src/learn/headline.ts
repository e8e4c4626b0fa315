import type { Sentence, Token } from "../core/model/document.ts";

/** Longest headline in words. */
const longest = 16;

/** Verbs whose third person is not made by adding *s*. */
const irregular: Readonly<Record<string, string>> = { be: "is", do: "does", go: "goes", have: "has" };

/** What a headline is made of. */
export interface Headline {
  readonly tokens: readonly Token[];
  /** Place of each word in the sentence it was made of, from 0; a word that was put in has that of what it replaces. */
  readonly places: readonly number[];
}

/**
 * Rewrites a sentence as a headline would put it; its tree is changed along with it.
 *
 *     The envoys were expelled on Friday.          Envoys expelled on Friday
 *     Germany and France sent a tank to Kyiv.      Germany, France send tank to Kyiv
 *     The army will withdraw, he said.             Army to withdraw
 *
 * Leaves alone a sentence that is no statement of somebody's doings: a question, one without a verb or subject, one of
 * *I, you, it, there*, one that stays long.
 *
 * @returns undefined where no headline can be made
 */
export function headlineOf({ tokens }: Pick<Sentence, "tokens">): Headline | undefined {
  const root = tokens.find(({ head }) => head === 0);
  if (root?.upos !== "VERB" || !/^(?:VBD|VBZ|VBP|VB|VBN|VBG)$/u.test(root.xpos)) return undefined;
  if (tokens.at(-1)?.form === "?") return undefined;
  const of = (head: Token, relation: RegExp) =>
    tokens.filter((token) => token.head === head.id && relation.test(token.deprel));
  const [subject, ...others] = of(root, /^nsubj/u);
  if (!subject || others.length > 0 || subject.id > root.id || !/^(?:NOUN|PROPN)$/u.test(subject.upos))
    return undefined;
  if (of(root, /^(?:expl|csubj)/u).length > 0) return undefined;
  const auxiliaries = of(root, /^(?:aux|cop)/u);
  const modal = auxiliaries.find(({ xpos }) => xpos === "MD");
  if (modal && !/^(?:will|'ll)$/iu.test(modal.form)) return undefined;
  if (auxiliaries.some(({ lemma }) => !/^(?:be|have|will)$/u.test(lemma))) return undefined;
  if (of(root, /^advmod/u).some(({ xpos, lemma }) => xpos === "RB" && /^(?:not|n't)$/u.test(lemma)))
    return undefined;

  const cut = branchesToCut(tokens, root);
  const isLast = (token: Token) => token.id >= tokens.length - 1 && /^[.!]$/u.test(token.form);
  const kept = tokens.filter((token) => {
    if (cut.has(token.id) || isLast(token)) return false;
    if (isArticle(token) && !hasDependent(tokens, token)) return false;
    return !(token.head === root.id && /^aux/u.test(token.deprel) && token !== modal);
  });
  if (kept.length < 3 || kept.length > longest) return undefined;
  const isPlural =
    /Number=Plur/u.test(subject.feats) || of(subject, /^conj/u).length > 0 || /^NNP?S$/u.test(subject.xpos);
  const written = kept.map((token) => {
    if (token === modal)
      return { ...token, form: "to", lemma: "to", upos: "PART", xpos: "TO", feats: "_", deprel: "mark" };
    if (token === root) return auxiliaries.length > 0 ? token : present(token, isPlural);
    return isAnd(tokens, token, subject)
      ? { ...token, form: ",", lemma: ",", upos: "PUNCT", xpos: ",", feats: "_", deprel: "punct" }
      : token;
  });
  return number(written, kept);
}

/** The present of a verb: headlines tell the past in it. */
function present(token: Token, isPlural: boolean): Token {
  if (token.xpos === "VBG" || token.xpos === "VBN" || token.xpos === "VB") return token;
  const { lemma } = token;
  const third =
    irregular[lemma] ??
    (/(?:s|x|z|ch|sh|o)$/u.test(lemma)
      ? `${lemma}es`
      : /[^aeiou]y$/u.test(lemma)
        ? `${lemma.slice(0, -1)}ies`
        : `${lemma}s`);
  return isPlural
    ? { ...token, form: lemma, xpos: "VBP", feats: "Mood=Ind|Tense=Pres|VerbForm=Fin" }
    : { ...token, form: third, xpos: "VBZ", feats: "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin" };
}

/** Clauses beside the main one, what stands in brackets, relative clauses: a headline has no room for them. */
function branchesToCut(tokens: readonly Token[], root: Token): ReadonlySet<number> {
  const cut = new Set<number>();
  const isBeside = ({ head, deprel }: Token) =>
    (head === root.id && /^(?:parataxis|discourse|vocative|dislocated)/u.test(deprel)) ||
    deprel === "acl:relcl";
  const isParted = ({ id, head, deprel }: Token) =>
    head === root.id &&
    /^(?:advcl|advmod|obl)/u.test(deprel) &&
    tokens.some((comma) => comma.form === "," && comma.head === id);
  for (const token of tokens) if (isBeside(token) || isParted(token)) cut.add(token.id);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { id, head } of tokens)
      if (cut.has(head) && !cut.has(id)) {
        cut.add(id);
        grown = true;
      }
  }
  return cut;
}

function isArticle({ upos, lemma }: Token): boolean {
  return upos === "DET" && /^(?:the|an?)$/u.test(lemma.toLowerCase());
}

function hasDependent(tokens: readonly Token[], { id }: Token): boolean {
  return tokens.some(({ head }) => head === id);
}

/** The *and* between two who do the same, or between two names. */
function isAnd(tokens: readonly Token[], token: Token, subject: Token): boolean {
  const second = tokens[token.head - 1];
  if (token.deprel !== "cc" || token.lemma !== "and" || second?.deprel !== "conj") return false;
  const first = tokens[second.head - 1];
  const joined = tokens.filter(({ head, deprel }) => head === first?.id && deprel === "conj");
  return first === subject || (joined.length === 1 && first?.upos === "PROPN" && second.upos === "PROPN");
}

/** Numbers words anew; a word whose head is gone cannot stay. */
function number(written: readonly Token[], kept: readonly Token[]): Headline | undefined {
  const ids = new Map(kept.map(({ id }, i) => [id, i + 1]));
  const tokens = written.map((token, i) => ({
    ...token,
    id: i + 1,
    head: token.head && (ids.get(token.head) ?? -1),
  }));
  if (tokens.some(({ head }) => head < 0)) return undefined;
  const first = tokens[0];
  const opened =
    first && /^\p{Ll}/u.test(first.form)
      ? [{ ...first, form: capital(first.form) }, ...tokens.slice(1)]
      : tokens;
  return { tokens: opened, places: kept.map(({ id }) => id - 1) };
}

const small = new Set(["ADP", "CCONJ", "DET", "PART", "PUNCT", "SCONJ"]);

/** Writes the words of a headline with capitals, as American papers do: *Envoys Expelled on Friday*. */
export function titled({ tokens, places }: Headline): Headline {
  return {
    tokens: tokens.map((token) => (small.has(token.upos) ? token : { ...token, form: capital(token.form) })),
    places,
  };
}

function capital(form: string): string {
  return form.slice(0, 1).toUpperCase() + form.slice(1);
}
