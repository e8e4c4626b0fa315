import type { Sentence, Token } from "../../model/document.ts";
import { ancestors, dependent, dependents, hasRelation, headOf } from "../../text/tree.ts";
import { contentOf } from "../extent.ts";
import type { StatementRule } from "./rule.ts";

/**
 * *According to* with the clause that it stands in.
 *
 *     Bishkek closed all crossings,  according to  the Kabar agency.
 *     content                        cue           source
 *
 * Leaves alone *according to plan* and the like by leaving alone sources without a determiner or name.
 */
export const accordingTo: StatementRule = {
  id: "according-to",

  find({ sentence, token }) {
    if (token.form.toLowerCase() !== "according") return undefined;
    const to = sentence.tokens[token.id];
    const source = to?.lemma === "to" ? namedBy(sentence, token, to) : undefined;
    if (!to || !source || isPlain(sentence, source)) return undefined;
    const anchor = hasRelation(token, "case", "fixed", "mark") ? source : token;
    const host = clauseAround(sentence, anchor);
    if (!host) return undefined;
    return {
      cue: [token, to],
      source,
      content: contentOf(sentence, host, [anchor, token]),
      meaning: { class: "speech", polarity: "positive" },
    };
  },
};

/** *according* is the preposition of its noun, or a word of its own with the noun below it. */
function namedBy(sentence: Sentence, token: Token, to: Token): Token | undefined {
  if (hasRelation(token, "case")) return headOf(sentence, token);
  const below = dependents(sentence, token, "obl", "nmod", "obj").find((t) => t.id > to.id);
  return below ?? (hasRelation(to, "case") ? headOf(sentence, to) : undefined);
}

function isPlain(sentence: Sentence, source: Token): boolean {
  return (
    source.upos === "NOUN" &&
    source.lemma === source.form &&
    dependents(sentence, source).length <= 2 &&
    !dependent(sentence, source, "det", "amod", "compound", "nmod", "nmod:poss")
  );
}

/** Returns the head of the clause that *according to* comments on: the nearest verb's, up to the sentence's. */
function clauseAround(sentence: Sentence, anchor: Token): Token | undefined {
  const above = ancestors(sentence, anchor);
  return above.find(
    (t) => t.head === 0 || (hasRelation(t, "ccomp", "acl:relcl", "parataxis") && t.upos !== "NOUN"),
  );
}
