import type { Sentence, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { dependents, hasRelation, headOf, subtreeTokens } from "../text/tree.ts";
import { trimPunctuation } from "./source.ts";

/**
 * Returns the words of a content clause or phrase.
 *
 *     He said  that  a deal had been reached  , which surprised nobody  , adding …
 *              left  content                    left                      left
 *
 * Leaves out the conjunction *that*, the branches in `without`, and what only the reporter can vouch for:
 * a relative clause after a comma that ends the content, a participle that reports the next thing said.
 */
export function contentOf(sentence: Sentence, root: Token, without: readonly Token[] = []): readonly Token[] {
  const left = new Set(without.map((t) => t.id));
  const whole = subtreeTokens(sentence, root, (t) => left.has(t.id));
  const last = trimPunctuation(whole).at(-1);
  const tokens = subtreeTokens(
    sentence,
    root,
    (t) =>
      left.has(t.id) ||
      (last !== undefined &&
        t.id !== root.id &&
        (isAside(sentence, t, last, root) ||
          isElsewhen(sentence, t, last) ||
          isNextReport(sentence, t, root))),
  );
  const trimmed = trimPunctuation(withoutAnswer(sentence, closeBracket(sentence, tokens, last)));
  return isComplementizer(trimmed[0]) ? trimPunctuation(trimmed.slice(1)) : trimmed;
}

/** *concerns with [Chinese] support to …*: trees break at an editor's bracket, the phrase goes on behind it. */
function closeBracket(
  sentence: Sentence,
  tokens: readonly Token[],
  last: Token | undefined,
): readonly Token[] {
  const opened = tokens.findLast((t) => t.form === "[");
  if (!opened || !last || tokens.some((t) => t.form === "]" && t.id > opened.id)) return tokens;
  const rest = sentence.tokens.slice(last.id);
  const stop = rest.findIndex((t) => t.form !== "]" && /^[.;:,”"]$/u.test(t.form));
  return [...tokens, ...(stop < 0 ? rest : rest.slice(0, stop))];
}

/** Tells whether a clause at the end of a content is the reporter's own. */
function isAside(sentence: Sentence, token: Token, last: Token, root: Token): boolean {
  const relative = token.deprel === "acl:relcl";
  const participle = token.xpos === "VBG" && hasRelation(token, "advcl");
  if (!relative && !participle) return false;
  const inside = trimPunctuation(subtreeTokens(sentence, token));
  const [first] = inside;
  if (!first || inside.at(-1)?.id !== last.id) return false;
  if (sentence.tokens[first.id - 2]?.form !== ",") return false;
  if (relative) return first.lemma === "which" || first.lemma === "who";
  // "They agreed to patrol, ending a dispute": what comes of it is no part of what they agreed to.
  return isReporting(token) || dependents(sentence, root, "mark").some(({ lemma }) => lemma === "to");
}

/** *he had killed ten, [hours after Kabul had protested]*: when it was, the reporter tells. */
function isElsewhen(sentence: Sentence, token: Token, last: Token): boolean {
  if (!hasRelation(token, "advcl", "obl")) return false;
  const [link] = dependents(sentence, token, "mark", "case");
  if (!link || !/^(?:after|before)$/iu.test(link.form)) return false;
  const inside = trimPunctuation(subtreeTokens(sentence, token));
  const [first] = inside;
  if (!first || inside.at(-1)?.id !== last.id || sentence.tokens[first.id - 2]?.form !== ",") return false;
  return (
    first.id < link.id && sentence.tokens.slice(first.id - 1, link.id).some(({ lemma }) => spell.has(lemma))
  );
}

const spell = new Set("second minute hour day week month year decade".split(" "));

/**
 * Leaves out what others say of the claim, which only the reporter can tell.
 *
 *     he was tortured in custody  , an allegation officials reject
 *     content                       left
 */
export function withoutAnswer(sentence: Sentence, tokens: readonly Token[]): readonly Token[] {
  const words = trimPunctuation(tokens);
  if (!answers.has(words.at(-1)?.lemma ?? "")) return tokens;
  const at = words.findLastIndex(
    ({ id, form }, i) =>
      /^an?$/iu.test(form) &&
      claims.has(words[i + 1]?.lemma.toLowerCase() ?? "") &&
      sentence.tokens[id - 2]?.form === ",",
  );
  return at > 0 && words.length - at < longestAnswer ? words.slice(0, at) : tokens;
}

const claims = new Set("accusation allegation assertion charge claim contention suggestion".split(" "));
const answers = new Set("deny dismiss dispute refute reject".split(" "));
const longestAnswer = 10;

/**
 * Tells whether a conjoined clause is the report's own again.
 *
 *     He said they had left  , but Cairo has not replied.        … had left  and warned that …
 *     He vowed to fight  , and on Friday a bomb went off.         … considered it  , while Oslo offered to help.
 *
 * Leaves alone one that shares its subject with the content and reports nothing (*they met and agreed*).
 */
function isNextReport(sentence: Sentence, token: Token, root: Token): boolean {
  if (isContrast(sentence, token)) return true;
  if (!hasRelation(token, "conj")) return false;
  const link = dependents(sentence, token, "cc")[0];
  if (!link) return false;
  const subject = dependents(sentence, token, "nsubj").length > 0;
  // by calling him a liar and accusing him of …
  if (isReporting(token) && token.xpos === "VBG") return headOf(sentence, token)?.xpos === "VBG";
  if (isReporting(token) && /^VB[DZP]$/u.test(token.xpos))
    return dependents(sentence, token, "ccomp").length > 0;
  if (dependents(sentence, token, "mark").some((t) => t.lemma === "that")) return false;
  // What one vows to do is no clause with a subject of its own.
  if (subject && /^VB[DZP]$/u.test(token.xpos) && /^VBG?$/u.test(root.xpos) && token.head === root.id)
    return true;
  return subject && link.lemma === "but" && sentence.tokens[link.id - 2]?.form === ",";
}

/** *, while Oslo offered to help*: what another says meanwhile. */
function isContrast(sentence: Sentence, token: Token): boolean {
  if (!hasRelation(token, "advcl") || !(isReporting(token) || answering.has(token.lemma))) return false;
  const link = dependents(sentence, token, "mark")[0];
  if (!link || !/^(?:while|whereas)$/iu.test(link.form) || sentence.tokens[link.id - 2]?.form !== ",")
    return false;
  return dependents(sentence, token, "nsubj").some(({ upos }) => upos !== "PRON");
}

/** Verbs by which another joins in. */
const answering = new Set(
  "announce ask back condemn criticise criticize demand deny denounce dismiss offer oppose praise promise refuse reject say support threaten urge vow welcome".split(
    " ",
  ),
);

/** Verbs by which the report tells the next thing that somebody says. */
const continuing = new Set(
  "accuse add argue assert call claim complain describe cite explain insist note pledge predict say stress suggest tell warn".split(
    " ",
  ),
);

function isReporting(token: Token): boolean {
  return continuing.has(token.lemma);
}

function isComplementizer(token: Token | undefined): boolean {
  return token?.form.toLowerCase() === "that" && hasRelation(token, "mark");
}

/** Joins words into spans; a gap of nothing but punctuation does not part them. */
export function spansOf(sentence: Sentence, tokens: readonly Token[]): readonly Span[] {
  const spans: { start: number; end: number; last: number }[] = [];
  for (const token of tokens) {
    const open = spans.at(-1);
    const gap = open ? sentence.tokens.slice(open.last, token.id - 1) : [];
    if (open && gap.every((t) => t.upos === "PUNCT")) {
      open.end = token.end;
      open.last = token.id;
    } else spans.push({ start: token.start, end: token.end, last: token.id });
  }
  return spans.map(({ start, end }) => ({ start, end }));
}

/** Prepositions of time and place: what they open belongs to the saying, not to what is said. */
export const circumstances = new Set(
  "after amid as at because before by despite during following in on since than through throughout until when while with within via".split(
    " ",
  ),
);

/**
 * Returns phrases of a verb that complete its object or complement.
 *
 *     demanded compensation  for the victims        called for tariffs  on goods from China
 *              object        complement                        phrase   complement
 */
export function complementsAfter(sentence: Sentence, verb: Token, phrase: Token): readonly Token[] {
  return dependents(sentence, verb, "obl", "xcomp", "advcl")
    .filter((t) => {
      const link = dependents(sentence, t, "case", "mark")[0]?.lemma.toLowerCase();
      if (t.id < Math.max(phrase.id, verb.id) || link === undefined) return false;
      return hasRelation(t, "obl") ? !circumstances.has(link) : link === "to";
    })
    .flatMap((t) => contentOf(sentence, t));
}
