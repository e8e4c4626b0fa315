import { accordingTo } from "./according-to.ts";
import { accusedOf } from "./accused-of.ts";
import { asSaid } from "./as-said.ts";
import { believedTo } from "./believed-to.ts";
import { callFor } from "./call-for.ts";
import { calledOn } from "./called-on.ts";
import { calledSo } from "./called-so.ts";
import { claimThat } from "./claim-that.ts";
import { confidentThat } from "./confident-that.ts";
import { deniedDoing } from "./denied-doing.ts";
import { deniedIt } from "./denied-it.ts";
import { inverted } from "./inverted.ts";
import { parenthetical } from "./parenthetical.ts";
import { promisedTo } from "./promised-to.ts";
import { quotedAs } from "./quoted-as.ts";
import { reportedly } from "./reportedly.ts";
import type { Site, StatementRule } from "./rule.ts";
import { saidThat } from "./said-that.ts";
import { talkedAbout } from "./talked-about.ts";
import { urgedTo } from "./urged-to.ts";
import { voicedConcern } from "./voiced-concern.ts";

/** What is tried on a verb: first what a clause tells, then an infinitive, then objects and prepositions. */
const verbRules: readonly StatementRule[] = [
  quotedAs,
  parenthetical,
  asSaid,
  saidThat,
  inverted,
  urgedTo,
  calledOn,
  promisedTo,
  believedTo,
  calledSo,
  deniedDoing,
  accusedOf,
  deniedIt,
  talkedAbout,
];

const nounRules: readonly StatementRule[] = [voicedConcern, claimThat, callFor];
const adjectiveRules: readonly StatementRule[] = [confidentThat];
const adverbRules: readonly StatementRule[] = [reportedly];
const otherRules: readonly StatementRule[] = [accordingTo];
const noRules: readonly StatementRule[] = [];

/** Participles may be adjectives parsed as verbs: *is concerned that*. */
const participleRules: readonly StatementRule[] = [...verbRules, ...adjectiveRules];

/** Returns the rules to try on a word, in order; none for words that the lists lack. */
export function rulesFor({
  token,
  words,
  verb,
}: Pick<Site, "token" | "words" | "verb">): readonly StatementRule[] {
  if (token.form.length === 9 && token.form.toLowerCase() === "according") return otherRules;
  const lemma = token.lemma.toLowerCase();
  switch (token.upos) {
    case "VERB":
      if (words.adjectives.has(token.form.toLowerCase())) return verb ? participleRules : adjectiveRules;
      return verb ? verbRules : noRules;
    case "NOUN":
      return words.nouns.has(lemma) ? nounRules : noRules;
    case "ADJ":
      return words.adjectives.has(lemma) || words.adjectives.has(token.form.toLowerCase())
        ? adjectiveRules
        : noRules;
    case "ADV":
      return words.adverbs.has(lemma) ? adverbRules : noRules;
    default:
      return noRules;
  }
}
