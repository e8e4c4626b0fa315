import { dependents, hasRelation } from "../../text/tree.ts";
import { allows, finding, verbCue } from "../cue.ts";
import { contentOf } from "../extent.ts";
import { subjectOf } from "../source.ts";
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
    const cue = verbCue(site);
    if (!cue) return undefined;
    const clause = dependents(sentence, token, "ccomp", "parataxis").find(
      (t) => t.id > token.id && (hasRelation(t, "ccomp") || sentence.tokens[token.id]?.form === ":"),
    );
    const source = subjectOf(sentence, token);
    if (!clause || !allows(site, cue, "that", source)) return undefined;
    return finding(site, cue, source, contentOf(sentence, clause));
  },
};
