import type { Sentence, Token } from "../../model/document.ts";
import { dependents, hasRelation, subtreeTokens } from "../../text/tree.ts";
import { allows, finding } from "../cue.ts";
import { contentOf, withoutAnswer } from "../extent.ts";
import { subjectOf } from "../subject.ts";
import { clauseAfterThat, clauseByWords, openingOf } from "../told-clause.ts";
import type { StatementRule } from "./rule.ts";

/**
 * A reporting verb with a clause after it.
 *
 *     The minister  said  that talks had resumed.
 *     source        cue   content
 *
 * Leaves alone a clause without a verb that takes one (*He left that it might rain*).
 */
export const saidThat: StatementRule = {
  id: "said-that",

  find(site) {
    const { sentence, token } = site;
    const cue = site.verb;
    if (!cue) return undefined;
    const source = subjectOf(sentence, token);
    // "He was told by Kovac that …": the parser takes the clause for the subject.
    const relations = source?.deprel === "obl:agent" ? ["ccomp", "csubj:pass"] : ["ccomp", "parataxis"];
    const clause = dependents(sentence, token, ...relations).find(
      (t) => t.id > token.id && (!hasRelation(t, "parataxis") || sentence.tokens[token.id]?.form === ":"),
    );
    if (!allows(site, cue, "that", source)) return undefined;
    if (!clause && source) {
      const flat = clauseAfterThat(sentence, token);
      const bare = flat.length === 0 && cue.frames.has("aside") ? clauseByWords(sentence, token) : flat;
      if (bare.length > 0) return finding(site, cue, source, bare);
    }
    if (!clause) return undefined;
    const told = contentOf(sentence, clause);
    const opening = cue.frames.has("obj+obj") ? [] : openingOf(sentence, token, told, clause);
    const more = restOf(sentence, token, clause).flatMap((t) => contentOf(sentence, t));
    return finding(site, cue, source, withoutAnswer(sentence, [...opening, ...told, ...more]));
  },
};

/** Returns branches of the verb after its clause that go on with it: no comma parts them from it. */
function restOf(sentence: Sentence, verb: Token, clause: Token): readonly Token[] {
  return dependents(sentence, verb, "ccomp", "xcomp", "obj", "obl", "advcl", "dep").filter((t) => {
    const first = subtreeTokens(sentence, t).find((inner) => inner.upos !== "PUNCT");
    if (!first || t.id < clause.id || first.id < clause.id) return false;
    return hasRelation(t, "ccomp") || sentence.tokens[first.id - 2]?.form !== ",";
  });
}
