import type { Token } from "../../model/document.ts";
import { dependent, dependents } from "../../text/tree.ts";
import { allows, finding } from "../cue.ts";
import { contentOf } from "../extent.ts";
import { isRelative, subjectOf } from "../source.ts";
import type { StatementRule } from "./rule.ts";

/**
 * A verb that calls something something.
 *
 *     Minsk   called  the sanctions illegal.
 *     source  cue     content
 *
 * Leaves alone the naming of things (*a town called Kilis*): nobody is said to call it so.
 */
export const calledSo: StatementRule = {
  id: "called-so",

  find(site) {
    const { sentence, token } = site;
    const cue = site.verb;
    if (!cue?.frames.has("obj+small")) return undefined;
    const object = dependent(sentence, token, "obj");
    const predicate = dependents(sentence, token, "xcomp").find(
      (t) => t.id > token.id && dependent(sentence, t, "mark")?.lemma !== "to",
    );
    const source = subjectOf(sentence, token);
    if (!object || !predicate || !source || !allows(site, cue, "obj+small", source)) return undefined;
    return finding(
      site,
      cue,
      source,
      joined(contentOf(sentence, predicate), isRelative(object) ? [] : contentOf(sentence, object)),
    );
  },
};

function joined(...parts: readonly (readonly Token[])[]): readonly Token[] {
  return parts.flat().sort((a, b) => a.id - b.id);
}
