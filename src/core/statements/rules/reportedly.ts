import { ancestors, hasRelation } from "../../text/tree.ts";
import { plainlySaid } from "../cue.ts";
import { contentOf } from "../extent.ts";
import type { StatementRule } from "./rule.ts";

/**
 * An adverb that makes its clause somebody's word without saying whose.
 *
 *     The navy  reportedly  saved 200 people.
 *     content   cue         content
 */
export const reportedly: StatementRule = {
  id: "reportedly",

  find({ sentence, token, words }) {
    if (!words.adverbs.has(token.lemma.toLowerCase()) || !hasRelation(token, "advmod")) return undefined;
    const host = ancestors(sentence, token).find(
      (t) => t.head === 0 || hasRelation(t, "ccomp", "conj", "acl", "advcl", "parataxis", "xcomp"),
    );
    if (!host) return undefined;
    return {
      cue: [token],
      source: undefined,
      content: contentOf(sentence, host, [token]),
      meaning: plainlySaid,
    };
  },
};
