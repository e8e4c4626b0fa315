import type { Token } from "../../model/document.ts";
import { repairAddresseeAsSubject } from "./addressee-as-subject.ts";
import { repairAgentOfDeed } from "./agent-of-deed.ts";
import { repairAskedBefore } from "./asked-before.ts";
import { repairAttributeAsVerb } from "./attribute-as-verb.ts";
import { repairBareClause } from "./bare-clause.ts";
import { repairCitingSource } from "./citing-source.ts";
import { repairClauseOfVerb } from "./clause-of-verb.ts";
import { repairContactClause } from "./contact-clause.ts";
import { repairDeniedNoun } from "./denied-noun.ts";
import { repairFiniteClauseOfNoun } from "./finite-clause-of-noun.ts";
import { repairFiniteModifier } from "./finite-modifier.ts";
import { repairFirstOfTwoSubjects } from "./first-of-two-subjects.ts";
import { repairFrontedPhrase } from "./fronted-phrase.ts";
import { repairGerundAsNoun } from "./gerund-as-noun.ts";
import { repairHeadlineInfinitive } from "./headline-infinitive.ts";
import { repairHeadlinePair } from "./headline-pair.ts";
import { repairHeadlineParticiple } from "./headline-participle.ts";
import { repairHeadlineVerb } from "./headline-verb.ts";
import { repairJointSubject } from "./joint-subject.ts";
import { repairLoneObject } from "./lone-object.ts";
import { repairMainVerb } from "./main-verb.ts";
import { repairMisreadSubject } from "./misread-subject.ts";
import { repairNameOfObject } from "./name-of-object.ts";
import { repairNounAfterName } from "./noun-after-name.ts";
import { repairNounAsRoot } from "./noun-as-root.ts";
import { repairNounWithGeneral } from "./noun-with-general.ts";
import { repairObjectOfGerund } from "./object-of-gerund.ts";
import { repairOuterConjunct } from "./outer-conjunct.ts";
import { repairParticipleAfterObject } from "./participle-after-object.ts";
import { repairParticipleBeforeNoun } from "./participle-before-noun.ts";
import { repairParticipleOfSubject } from "./participle-of-subject.ts";
import { repairParticleAsPreposition } from "./particle-as-preposition.ts";
import { repairPersonaNonGrata } from "./persona-non-grata.ts";
import { repairReducedPassive } from "./reduced-passive.ts";
import { repairRelativeClause } from "./relative-clause.ts";
import { repairRelativeObject } from "./relative-object.ts";
import { repairSecondClause } from "./second-clause.ts";
import { repairSharedName } from "./shared-name.ts";
import { repairSubjectAfterConjunction } from "./subject-after-conjunction.ts";
import { repairSubjectAfterQuotation } from "./subject-after-quotation.ts";
import { repairSubjectBeforeAside } from "./subject-before-aside.ts";
import { repairTollOfAttack } from "./toll-of-attack.ts";
import { repairTwoSubjects } from "./two-subjects.ts";
import { repairUnmarkedSubject } from "./unmarked-subject.ts";
import { repairVerbAfterModal } from "./verb-after-modal.ts";
import { repairVerbAfterQuotation } from "./verb-after-quotation.ts";
import { repairVerbAfterRelative } from "./verb-after-relative.ts";
import { repairVerbConjunct } from "./verb-conjunct.ts";
import { repairVerbInName } from "./verb-in-name.ts";

const repairs = [
  repairVerbInName,
  repairSharedName,
  repairPersonaNonGrata,
  repairNounWithGeneral,
  repairVerbAfterModal,
  repairNounAfterName,
  repairAskedBefore,
  repairDeniedNoun,
  repairMainVerb,
  repairFiniteClauseOfNoun,
  repairFiniteModifier,
  repairRelativeClause,
  repairRelativeObject,
  repairVerbAfterRelative,
  repairContactClause,
  repairAgentOfDeed,
  repairVerbConjunct,
  repairVerbAfterQuotation,
  repairGerundAsNoun,
  repairObjectOfGerund,
  repairParticleAsPreposition,
  repairParticipleBeforeNoun,
  repairParticipleAfterObject,
  repairParticipleOfSubject,
  repairClauseOfVerb,
  repairBareClause,
  repairAttributeAsVerb,
  repairNounAsRoot,
  repairMisreadSubject,
  repairSubjectAfterConjunction,
  repairJointSubject,
  repairAddresseeAsSubject,
  repairFirstOfTwoSubjects,
  repairTwoSubjects,
  repairUnmarkedSubject,
  repairFrontedPhrase,
  repairSecondClause,
  repairOuterConjunct,
  repairSubjectAfterQuotation,
  repairSubjectBeforeAside,
  repairCitingSource,
  repairLoneObject,
  repairNameOfObject,
  repairHeadlineVerb,
  repairHeadlineInfinitive,
  repairHeadlinePair,
  repairHeadlineParticiple,
  repairReducedPassive,
  repairTollOfAttack,
] as const;

/** Mends trees where the parser is known to go wrong on news, one rule after the other. */
export function repairTree(tokens: readonly Token[]): readonly Token[] {
  return repairs.reduce((mended, repair) => repair(mended), tokens);
}
