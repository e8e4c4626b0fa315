import { dependent, dependents } from "../../text/tree.ts";
import { allows, cueTokens, meaningOf } from "../cue.ts";
import { contentOf } from "../extent.ts";
import { subjectOf } from "../subject.ts";
import type { StatementRule } from "./rule.ts";

/**
 * A verb with a preposition by which someone is to do something.
 *
 *     She     called on  both sides  to restore the truce.
 *     source  cue        addressee   content
 */
export const calledOn: StatementRule = {
  id: "called-on",

  find(site) {
    const { sentence, token } = site;
    const cue = site.verb;
    const source = cue && subjectOf(sentence, token);
    for (const phrase of cue ? dependents(sentence, token, "obl") : []) {
      const preposition = dependent(sentence, phrase, "case");
      if (!cue || !preposition || !allows(site, cue, `${preposition.lemma}+inf`, source)) continue;
      const clause = [
        ...dependents(sentence, token, "xcomp", "advcl", "ccomp"),
        ...dependents(sentence, phrase, "acl"),
      ].find((t) => t.id > phrase.id && dependent(sentence, t, "mark")?.lemma === "to");
      if (!clause) continue;
      const linked = preposition.id === token.id + 1 ? [preposition] : [];
      return {
        cue: [...cueTokens(site), ...linked],
        source,
        content: contentOf(sentence, clause),
        meaning: meaningOf(site, cue),
      };
    }
    return undefined;
  },
};
