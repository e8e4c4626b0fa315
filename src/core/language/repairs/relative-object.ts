import type { Token } from "../../model/document.ts";

/**
 * Makes a relative pronoun what it is where the verb of its clause has a subject of its own.
 *
 *     Aqil, whom  Washington blames, …          a clash in which  ten guerrillas  were killed
 *           nsubj -> obj                                   case, det of guerrillas -> case of which, obl of killed
 *
 * Leaves alone a pronoun that is the only subject.
 */
export function repairRelativeObject(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce((mended, { id }) => repairAt(mended, mended[id - 1] as Token), tokens);
}

function repairAt(tokens: readonly Token[], pronoun: Token): readonly Token[] {
  if (!/^W(?:P|DT)$/u.test(pronoun.xpos)) return tokens;
  if (/^who?m?$|^which$/u.test(pronoun.lemma) && pronoun.deprel === "nsubj")
    return hasOtherSubject(tokens, pronoun) ? change(tokens, pronoun, { deprel: "obj" }) : tokens;
  return pronoun.lemma === "which" && pronoun.deprel === "det" ? leadOut(tokens, pronoun) : tokens;
}

function hasOtherSubject(tokens: readonly Token[], { id, head }: Token): boolean {
  return tokens.some((token) => token.head === head && token.id > id && token.deprel === "nsubj");
}

/** *in [which] ten guerrillas were killed*: neither preposition nor pronoun belongs to the subject behind them. */
function leadOut(tokens: readonly Token[], which: Token): readonly Token[] {
  const noun = tokens[which.head - 1];
  const verb = tokens[(noun?.head ?? 0) - 1];
  const [before, preposition] = [tokens[which.id - 3], tokens[which.id - 2]];
  if (!noun?.deprel.startsWith("nsubj") || before?.upos !== "NOUN" || preposition?.deprel !== "case")
    return tokens;
  if (!verb || !/^(?:acl:relcl|advcl)$/u.test(verb.deprel) || ![noun.id, which.id].includes(preposition.head))
    return tokens;
  const led = change(tokens, preposition, { head: which.id });
  const out = change(led, which, { head: verb.id, deprel: "obl", upos: "PRON" });
  return verb.deprel === "advcl" ? change(out, verb, { head: before.id, deprel: "acl:relcl" }) : out;
}

function change(tokens: readonly Token[], { id }: Token, to: Partial<Token>): readonly Token[] {
  return tokens.map((token) => (token.id === id ? { ...token, ...to } : token));
}
