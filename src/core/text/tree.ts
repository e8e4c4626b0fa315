import type { Sentence, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { firstFrom } from "./span.ts";

/** Universal relation without its subtype: `nsubj:pass` -> `nsubj`. */
export function relation(token: Token): string {
  const colon = token.deprel.indexOf(":");
  return colon < 0 ? token.deprel : token.deprel.slice(0, colon);
}

/**
 * Tells whether a token has one of the relations. `nsubj` matches every subtype of it,
 * `nsubj:pass` only itself.
 */
export function hasRelation(token: Token, ...relations: readonly string[]): boolean {
  return isOneOf(token.deprel, relations);
}

function isOneOf(deprel: string, relations: readonly string[]): boolean {
  for (const wanted of relations) {
    if (deprel === wanted) return true;
    if (deprel[wanted.length] === ":" && deprel.startsWith(wanted)) return true;
  }
  return false;
}

const childrenOf = new WeakMap<Sentence, readonly (readonly Token[])[]>();
const none: readonly Token[] = [];

/** Returns a token's dependents in text order. */
export function dependents(
  sentence: Sentence,
  token: Token,
  ...relations: readonly string[]
): readonly Token[] {
  const all = childrenIn(sentence)[token.id] ?? none;
  if (relations.length === 0) return all;
  let found: Token[] | undefined;
  for (const t of all)
    if (isOneOf(t.deprel, relations)) {
      if (found) found.push(t);
      else found = [t];
    }
  return found ?? none;
}

/** Returns the dependents of each token by its id. */
function childrenIn(sentence: Sentence): readonly (readonly Token[])[] {
  let table = childrenOf.get(sentence);
  if (!table) {
    const rows: Token[][] = Array.from({ length: sentence.tokens.length + 1 }, () => []);
    for (const t of sentence.tokens) rows[t.head]?.push(t);
    table = rows;
    childrenOf.set(sentence, table);
  }
  return table;
}

/** Returns the first dependent with one of the relations. */
export function dependent(
  sentence: Sentence,
  token: Token,
  ...relations: readonly string[]
): Token | undefined {
  const all = childrenIn(sentence)[token.id] ?? none;
  return relations.length === 0 ? all[0] : all.find((t) => isOneOf(t.deprel, relations));
}

/** Returns the head of a token; undefined for the root. */
export function headOf(sentence: Sentence, token: Token): Token | undefined {
  return token.head === 0 ? undefined : sentence.tokens[token.head - 1];
}

/** Returns the root of the sentence's tree; undefined for a sentence without tokens. */
export function rootOf(sentence: Sentence): Token | undefined {
  return sentence.tokens.find((t) => t.head === 0);
}

/** Returns the heads of a token, nearest first. */
export function ancestors(sentence: Sentence, token: Token): readonly Token[] {
  const path: Token[] = [];
  for (let t = headOf(sentence, token); t && path.length <= sentence.tokens.length; t = headOf(sentence, t))
    path.push(t);
  return path;
}

/**
 * Returns a token and all below it in text order.
 * `skip` cuts a branch off at its top: `(t) => hasRelation(t, "punct", "conj")`.
 */
export function subtreeTokens(
  sentence: Sentence,
  token: Token,
  skip?: (token: Token) => boolean,
): readonly Token[] {
  const table = childrenIn(sentence);
  const found: Token[] = [];
  let sorted = true;
  const add = (t: Token) => {
    sorted &&= t.id > (found.at(-1)?.id ?? 0);
    found.push(t);
  };
  const walk = (t: Token) => {
    let added = false;
    for (const child of table[t.id] ?? none) {
      if (!added && child.id > t.id) {
        add(t);
        added = true;
      }
      if (!skip?.(child)) walk(child);
    }
    if (!added) add(t);
  };
  walk(token);
  // Branches that cross come out of order.
  return sorted ? found : found.sort((a, b) => a.id - b.id);
}

/** Returns a feature's value: `feature(token, "Tense")` -> `Past`. */
export function feature(token: Token, name: string): string | undefined {
  const { feats } = token;
  if (!feats.includes(name)) return undefined;
  for (const pair of feats.split("|"))
    if (pair.startsWith(name) && pair[name.length] === "=") return pair.slice(name.length + 1);
  return undefined;
}

/** Returns the tokens that lie in a span. */
export function tokensIn(sentence: Sentence, span: Span): readonly Token[] {
  const { tokens } = sentence;
  const found: Token[] = [];
  for (let i = firstFrom(tokens, span.start); i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.start > span.end) break;
    if (token.end <= span.end) found.push(token);
  }
  return found;
}

/** Returns the topmost token of a span: the one whose head lies outside it. */
export function headOfSpan(sentence: Sentence, span: Span): Token | undefined {
  const inside = tokensIn(sentence, span);
  const [first, last] = [inside[0]?.id ?? 0, inside.at(-1)?.id ?? 0];
  const tops = inside.filter(({ head }) => head < first || head > last);
  return tops.find(({ upos }) => upos !== "PUNCT") ?? tops[0];
}

/** Returns the conjuncts of a token, itself first: *Russia, China and Iran*. */
export function conjuncts(sentence: Sentence, token: Token): readonly Token[] {
  const joined = dependents(sentence, token, "conj");
  return joined.length === 0 ? [token] : [token, ...joined.flatMap((t) => conjuncts(sentence, t))];
}
