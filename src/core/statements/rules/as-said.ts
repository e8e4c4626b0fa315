import { dependent, hasRelation, headOf } from "../../text/tree.ts";
import { allows, finding } from "../cue.ts";
import { contentOf } from "../extent.ts";
import { subjectOf } from "../subject.ts";
import type { StatementRule } from "./rule.ts";

/**
 * A reporting verb after *as*, its content the clause around it.
 *
 *     As  the minister  noted,  the treaty has lapsed.
 *         source        cue     content
 *
 * Leaves alone verbs with an object or a clause of their own (*as he said goodbye*).
 */
export const asSaid: StatementRule = {
  id: "as-said",

  find(site) {
    const { sentence, token } = site;
    const cue = site.verb;
    const host = headOf(sentence, token);
    if (!cue || !host || !hasRelation(token, "advcl")) return undefined;
    if (
      dependent(sentence, token, "mark")?.lemma !== "as" ||
      dependent(sentence, token, "obj", "ccomp", "xcomp")
    )
      return undefined;
    const source = subjectOf(sentence, token);
    if (!source || source.head !== token.id || !allows(site, cue, "that", source)) return undefined;
    return finding(site, cue, source, contentOf(sentence, host, [token]));
  },
};
