import type { Sentence, Token } from "../../model/document.ts";
import { dependent, dependents } from "../../text/tree.ts";
import { allows, finding } from "../cue.ts";
import { circumstances, complementsAfter, contentOf } from "../extent.ts";
import { isPassive, isRelative } from "../source.ts";
import { subjectOf } from "../subject.ts";
import type { StatementRule } from "./rule.ts";

/**
 * A reporting verb whose object is what is said, promised, demanded or judged.
 *
 *     Amnesty  demanded  their release.        Paris   condemned  the attack.
 *     source   cue       content               source  cue        content
 *
 * Leaves alone passives without an agent, and relative objects, whose words stand elsewhere.
 */
export const deniedIt: StatementRule = {
  id: "denied-it",

  find(site) {
    const { sentence, token } = site;
    const cue = site.verb;
    if (!cue?.frames.has("obj")) return undefined;
    const passive = isPassive(sentence, token);
    const object = dependent(sentence, token, passive ? "nsubj:pass" : "obj");
    const source = subjectOf(sentence, token);
    if (!object || isRelative(object) || !allows(site, cue, "obj", source) || (passive && !source))
      return undefined;
    return finding(site, cue, source, [
      ...contentOf(sentence, object, circumstancesOf(sentence, object)),
      ...complementsAfter(sentence, token, object),
    ]);
  },
};

/** *emphasized their ties even as others worry*: a clause hung on the noun that goes with the saying. */
function circumstancesOf(sentence: Sentence, object: Token): readonly Token[] {
  return dependents(sentence, object, "advcl").filter((t) =>
    dependents(sentence, t, "mark").some((mark) => circumstances.has(mark.lemma.toLowerCase())),
  );
}
