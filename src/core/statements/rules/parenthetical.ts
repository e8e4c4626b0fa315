import type { Token } from "../../model/document.ts";
import { contentAround, wordsOf } from "../around.ts";
import { asideOf } from "../aside.ts";
import { allows, finding } from "../cue.ts";
import { isNominal, isPassive } from "../source.ts";
import type { StatementRule } from "./rule.ts";

/**
 * A reporting verb set off by commas, in the middle of its content or at its end.
 *
 *     The two sides,  he      said,  generally agreed.        Two men died,  said  the army.
 *     content         source  cue    content                  content        cue   source
 *
 * Leaves alone participles (*, saying that …*) and passives, which take their content after them.
 */
export const parenthetical: StatementRule = {
  id: "parenthetical",

  find(site) {
    const { sentence, token } = site;
    const cue = site.verb;
    if (!cue || token.xpos === "VBG" || token.xpos === "VB" || isPassive(sentence, token)) return undefined;
    const aside = asideOf(sentence, token);
    const source = aside && headAmong(aside.source);
    if (!source || !(allows(site, cue, "that", source) || allows(site, cue, "quote", source)))
      return undefined;
    const content = contentAround(sentence, aside);
    if (content.length === 0) return undefined;
    return {
      ...finding(site, cue, source, content),
      sourceWords: aside.source,
      aside: wordsOf(sentence, aside),
    };
  },
};

/** Returns the noun that the others of a phrase hang on. */
function headAmong(words: readonly Token[]): Token | undefined {
  const ids = new Set(words.map((t) => t.id));
  const nouns = words.filter(isNominal);
  return nouns.find((t) => !ids.has(t.head)) ?? nouns.at(-1);
}
