import { dependent, dependents } from "../../text/tree.ts";
import { allows, finding } from "../cue.ts";
import { contentOf } from "../extent.ts";
import { isPassive } from "../source.ts";
import { subjectOf } from "../subject.ts";
import type { StatementRule } from "./rule.ts";

/**
 * A verb of intention or commitment with an infinitive.
 *
 *     Hamaundu  refused  to concede.        Moscow  does not want  to wait.
 *     source    cue      content            source  cue            content
 *
 * Leaves alone passives (*is expected to*), where nobody is said to intend anything.
 */
export const promisedTo: StatementRule = {
  id: "promised-to",

  find(site) {
    const { sentence, token } = site;
    const cue = site.verb;
    if (!cue?.frames.has("inf") || isPassive(sentence, token)) return undefined;
    const clause = dependents(sentence, token, "xcomp").find(
      (t) => t.id > token.id && t.upos !== "NOUN" && dependent(sentence, t, "mark")?.lemma === "to",
    );
    const source = subjectOf(sentence, token);
    if (!clause || dependent(sentence, token, "obj", "iobj") || !allows(site, cue, "inf", source))
      return undefined;
    return finding(site, cue, source, contentOf(sentence, clause));
  },
};
