import { dependent, dependents } from "../../text/tree.ts";
import { allows, finding } from "../cue.ts";
import { contentOf } from "../extent.ts";
import { agentOf, isRelative } from "../source.ts";
import type { StatementRule } from "./rule.ts";

/**
 * A verb of belief or report in the passive, its subject part of what is believed.
 *
 *     The general  is  believed  to have fled.        35,000 men  thought  to be in the camps
 *     content          cue       content              content     cue      content
 *
 * The source is whoever stands after *by*, mostly nobody. Leaves alone *is expected to*.
 */
export const believedTo: StatementRule = {
  id: "believed-to",

  find(site) {
    const { sentence, token } = site;
    const cue = site.verb;
    if (!cue?.frames.has("pass+inf") || token.xpos === "VBG") return undefined;
    const subject = dependent(sentence, token, "nsubj:pass");
    if (!subject && token.deprel !== "acl") return undefined;
    const clause = dependents(sentence, token, "xcomp").find(
      (t) => t.id > token.id && dependent(sentence, t, "mark")?.lemma === "to",
    );
    const source = agentOf(sentence, token);
    if (!clause || !allows(site, cue, "pass+inf", source)) return undefined;
    const about = subject && !isRelative(subject) ? contentOf(sentence, subject) : [];
    return finding(site, cue, source, [...about, ...contentOf(sentence, clause)]);
  },
};
