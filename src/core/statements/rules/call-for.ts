import { dependent, dependents } from "../../text/tree.ts";
import { allows, meaningOf } from "../cue.ts";
import { contentOf } from "../extent.ts";
import { ownerOf } from "./claim-that.ts";
import type { StatementRule } from "./rule.ts";

/**
 * A reporting noun that somebody owns, with a preposition that leads to what is said.
 *
 *     Australia's  request  for his extradition
 *     source       cue      content
 *
 * Leaves alone nouns that nobody owns, *a call for help* reports no one's words, and the time of the saying: *signed
 * a declaration on Friday*.
 */
export const callFor: StatementRule = {
  id: "call-for",

  find(site) {
    const { sentence, token, words } = site;
    const cue = words.nouns.get(token.lemma.toLowerCase());
    const source = cue && ownerOf(words, sentence, token);
    if (!cue || !source || !site.isSomebody(source)) return undefined;
    for (const phrase of dependents(sentence, token, "nmod", "acl", "obl")) {
      const preposition = dependent(sentence, phrase, "case", "mark")?.lemma.toLowerCase();
      if (phrase.id < token.id || phrase.id === source.id || !preposition || site.isTime(phrase)) continue;
      if (!allows(site, cue, preposition, source)) continue;
      return { cue: [token], source, content: contentOf(sentence, phrase), meaning: meaningOf(site, cue) };
    }
    return undefined;
  },
};
