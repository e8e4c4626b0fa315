import { ancestors, hasRelation, subtreeTokens } from "../../text/tree.ts";
import { allows, finding, verbCue } from "../cue.ts";
import { contentOf } from "../extent.ts";
import { subjectOf } from "../source.ts";
import type { StatementRule } from "./rule.ts";

/**
 * A reporting verb put into its own content, or hung on its end.
 *
 *     The two sides,  he      said,  generally agreed.
 *     content         source  cue    content
 *
 * Leaves alone a verb with a clause of its own after it: two sentences side by side.
 */
export const parenthetical: StatementRule = {
  id: "parenthetical",

  find(site) {
    const { sentence, token } = site;
    const cue = verbCue(site);
    if (!cue || !hasRelation(token, "parataxis", "discourse")) return undefined;
    const source = subjectOf(sentence, token);
    if (!source || !subtreeTokens(sentence, token).some((t) => t.id === source.id)) return undefined;
    if (!allows(site, cue, "that", source) && !allows(site, cue, "quote", source)) return undefined;
    const host = ancestors(sentence, token).find((t) => t.head === 0 || hasRelation(t, "ccomp", "conj"));
    if (!host) return undefined;
    return finding(site, cue, source, contentOf(sentence, host, [token]));
  },
};
