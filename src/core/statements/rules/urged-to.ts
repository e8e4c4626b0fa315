import { dependent, dependents } from "../../text/tree.ts";
import { allows, finding } from "../cue.ts";
import { contentOf } from "../extent.ts";
import { isPassive } from "../source.ts";
import { subjectOf } from "../subject.ts";
import type { StatementRule } from "./rule.ts";

/**
 * A verb by which someone is to do something; also in the passive.
 *
 *     Russia  urged  Syria      to wait.        Troops  were  told  to pack.
 *     source  cue    addressee  content         addressee     cue   content, source unknown
 *
 * Leaves alone *is expected to* where nobody is named who expects.
 */
export const urgedTo: StatementRule = {
  id: "urged-to",

  find(site) {
    const { sentence, token } = site;
    const cue = site.verb;
    if (!cue?.frames.has("obj+inf")) return undefined;
    const clause = dependents(sentence, token, "xcomp", "ccomp", "advcl").find(
      (t) => t.id > token.id && dependent(sentence, t, "mark")?.lemma === "to",
    );
    const passive = isPassive(sentence, token);
    if (!clause || !(passive || dependent(sentence, token, "obj", "iobj"))) return undefined;
    const source = subjectOf(sentence, token);
    if (passive && !source && cue.class === "thought") return undefined;
    if (!allows(site, cue, "obj+inf", source)) return undefined;
    return finding(site, cue, source, contentOf(sentence, clause));
  },
};
