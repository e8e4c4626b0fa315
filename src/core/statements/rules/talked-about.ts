import { dependent, dependents } from "../../text/tree.ts";
import { allows, finding } from "../cue.ts";
import { complementsAfter, contentOf } from "../extent.ts";
import { isPassive } from "../source.ts";
import { subjectOf } from "../subject.ts";
import type { StatementRule } from "./rule.ts";

/**
 * A reporting verb with a preposition that leads to what is said.
 *
 *     A spokeswoman  appealed  for calm.        He      apologized  for having come late.
 *     source         cue       content          source  cue         content
 *
 * Leaves alone the time of the saying: *They differed on Tuesday*.
 */
export const talkedAbout: StatementRule = {
  id: "talked-about",

  find(site) {
    const { sentence, token } = site;
    const cue = site.verb;
    if (!cue || isPassive(sentence, token)) return undefined;
    const source = subjectOf(sentence, token);
    for (const phrase of dependents(sentence, token, "obl", "advcl")) {
      const preposition = dependent(sentence, phrase, "case", "mark");
      if (!preposition || site.isTime(phrase) || phrase.id < token.id) continue;
      if (!allows(site, cue, preposition.lemma.toLowerCase(), source)) continue;
      return finding(site, cue, source, [
        ...contentOf(sentence, phrase),
        ...complementsAfter(sentence, token, phrase),
      ]);
    }
    return undefined;
  },
};
