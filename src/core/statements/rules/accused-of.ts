import type { Sentence, Token } from "../../model/document.ts";
import { dependent, dependents } from "../../text/tree.ts";
import { allows, finding } from "../cue.ts";
import { contentOf } from "../extent.ts";
import { isPassive, isRelative } from "../source.ts";
import { subjectOf } from "../subject.ts";
import type { StatementRule } from "./rule.ts";

/** Frames whose object is part of what is said: *sees them as a threat, blamed youths for the fire*. */
const withObject = new Set(["obj+as", "obj+on", "obj+with", "obj+to", "obj+at"]);
const blaming = new Set(["blame", "credit"]);

/**
 * A verb with an object and what is said of it after a preposition; also in the passive.
 *
 *     Croatia  accused  Serbia     of spying.        Ankara  sees  them as a threat.
 *     source   cue      addressee  content           source  cue   content
 */
export const accusedOf: StatementRule = {
  id: "accused-of",

  find(site) {
    const { sentence, token } = site;
    const cue = site.verb;
    const object =
      cue &&
      (isPassive(sentence, token)
        ? dependent(sentence, token, "nsubj:pass")
        : dependent(sentence, token, "obj", "iobj"));
    if (!cue || !object) return undefined;
    const source = subjectOf(sentence, token);
    for (const phrase of complements(sentence, token, object)) {
      const preposition = dependent(sentence, phrase, "case", "mark");
      const frame = `obj+${preposition?.lemma.toLowerCase()}`;
      if (!preposition || site.isTime(phrase) || !allows(site, cue, frame, source)) continue;
      const whole = withObject.has(frame) || blaming.has(cue.lemma);
      const about = whole && !isRelative(object) ? contentOf(sentence, object, [phrase]) : [];
      return finding(
        site,
        cue,
        source,
        [...about, ...contentOf(sentence, phrase)].sort((a, b) => a.id - b.id),
      );
    }
    return undefined;
  },
};

/** Returns the phrases that may say what the object is accused of, also where they hang on the object. */
function complements(sentence: Sentence, verb: Token, object: Token): readonly Token[] {
  return [
    ...dependents(sentence, verb, "obl", "advcl", "xcomp", "ccomp"),
    ...dependents(sentence, object, "nmod", "acl"),
  ].filter((t) => t.id > verb.id);
}
