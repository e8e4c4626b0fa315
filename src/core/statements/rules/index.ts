import type { Token } from "../../model/document.ts";
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
import type { StatementRule } from "./rule.ts";
import { saidThat } from "./said-that.ts";
import { talkedAbout } from "./talked-about.ts";
import { urgedTo } from "./urged-to.ts";
import { voicedConcern } from "./voiced-concern.ts";

/** What is tried on a verb: first what a clause tells, then an infinitive, then objects and prepositions. */
const verbRules: readonly StatementRule[] = [
  accordingTo,
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
const adverbRules: readonly StatementRule[] = [reportedly, accordingTo];
const otherRules: readonly StatementRule[] = [accordingTo];

/** Returns the rules to try on a word, in order. */
export function rulesFor(token: Token): readonly StatementRule[] {
  switch (token.upos) {
    case "VERB":
      // Participles that adjectives are made of: "is concerned that" may be parsed as a verb.
      return token.xpos === "VBN" ? verbParticipleRules : verbRules;
    case "NOUN":
      return nounRules;
    case "ADJ":
      return adjectiveRules;
    case "ADV":
      return adverbRules;
    case "ADP":
    case "SCONJ":
      return otherRules;
    default:
      return [];
  }
}

const verbParticipleRules: readonly StatementRule[] = [...verbRules, ...adjectiveRules];
