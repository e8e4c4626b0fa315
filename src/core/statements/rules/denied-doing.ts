import { dependent, dependents } from "../../text/tree.ts";
import { allows, finding } from "../cue.ts";
import { contentOf } from "../extent.ts";
import { isPassive } from "../source.ts";
import { subjectOf } from "../subject.ts";
import type { StatementRule } from "./rule.ts";

/**
 * A reporting verb with a gerund.
 *
 *     The police  denied  using live ammunition.
 *     source      cue     content
 */
export const deniedDoing: StatementRule = {
  id: "denied-doing",

  find(site) {
    const { sentence, token } = site;
    const cue = site.verb;
    if (!cue?.frames.has("ger") || isPassive(sentence, token)) return undefined;
    const clause = dependents(sentence, token, "xcomp", "ccomp", "advcl", "obj").find(
      (t) =>
        t.id > token.id && t.upos === "VERB" && t.form.endsWith("ing") && !dependent(sentence, t, "mark"),
    );
    const source = subjectOf(sentence, token);
    if (!clause || !allows(site, cue, "ger", source)) return undefined;
    return finding(site, cue, source, contentOf(sentence, clause));
  },
};
