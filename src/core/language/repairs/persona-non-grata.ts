import type { Token } from "../../model/document.ts";

/** Verbs that make somebody what is said behind him. */
const naming = /^(?:brand|declare|designate|label|name|proclaim|pronounce)$/u;

/**
 * Joins foreign words of a diplomat's expulsion, and gives the verb its own.
 *
 *     Moscow  declared  two diplomats         persona           non   grata.
 *             root      nsubj, obj -> obj     obj -> xcomp      flat  flat
 *
 * Leaves alone the words without such a verb before them (*was persona non grata in Oslo*).
 */
export function repairPersonaNonGrata(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce(
    (mended, { id, form }) => (/^personae?$/iu.test(form) ? joinAt(mended, id) : mended),
    tokens,
  );
}

function joinAt(tokens: readonly Token[], id: number): readonly Token[] {
  const words = tokens.slice(id - 1, id + 2);
  const [persona] = words;
  if (
    !persona ||
    !/^non gratae?$/iu.test(
      words
        .slice(1)
        .map(({ form }) => form)
        .join(" "),
    )
  )
    return tokens;
  const verb = tokens.findLast((token) => token.id < id && token.upos === "VERB");
  if (!verb || !naming.test(verb.lemma)) return tokens;
  const isInside = ({ id: own }: Token) => own >= id && own < id + 3;
  const isPassive = tokens.some(({ head, deprel }) => head === verb.id && deprel === "aux:pass");
  const own = tokens.find(({ head, deprel, id: at }) => head === verb.id && deprel === "obj" && at < id);
  const noun = tokens[id - 2];
  const isNamed = !isPassive && noun && noun.id > verb.id && /^(?:NOUN|PROPN)$/u.test(noun.upos);
  const named = isNamed && noun !== own && (!own || isLoose(tokens, noun, own, isInside)) ? noun : undefined;
  return tokens.map((token) => {
    if (token === persona) return { ...token, head: verb.id, deprel: "xcomp" };
    if (isInside(token)) return { ...token, head: id, deprel: "flat" };
    if (token === named) return { ...token, head: own?.id ?? verb.id, deprel: own ? "conj" : "obj" };
    if (!tokens.some((part) => isInside(part) && part.id === token.head)) return token;
    const isOfNoun = isNamed && token.id < noun.id && token.id > verb.id;
    return { ...token, head: isOfNoun ? noun.id : verb.id };
  });
}

/** Tells whether a noun hangs on the foreign words, or on nothing between it and the verb's object. */
function isLoose(
  tokens: readonly Token[],
  noun: Token,
  object: Token,
  isInside: (token: Token) => boolean,
): boolean {
  const head = tokens[noun.head - 1];
  return head !== undefined && head !== object && isInside(head);
}
