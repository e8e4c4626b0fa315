import { announcedConflict } from "./announced-conflict.ts";
import { announcedWithdrawal } from "./announced-withdrawal.ts";
import { answeredAct } from "./answered-act.ts";
import { compoundNoun } from "./compound-noun.ts";
import { conditionalThreat } from "./conditional-threat.ts";
import { consumedNoun } from "./consumed-noun.ts";
import { counterpart } from "./counterpart.ts";
import { deniedClaim } from "./denied-claim.ts";
import { epithet } from "./epithet.ts";
import { failedAgreement } from "./failed-agreement.ts";
import { futureCooperation } from "./future-cooperation.ts";
import { hostOfVisit } from "./host-of-visit.ts";
import { jointExercise } from "./joint-exercise.ts";
import { lightVerb } from "./light-verb.ts";
import { meetingMode } from "./meeting-mode.ts";
import { movedTroops } from "./moved-troops.ts";
import { naming } from "./naming.ts";
import { notDone } from "./not-done.ts";
import { ownAct } from "./own-act.ts";
import { ownCamp } from "./own-camp.ts";
import { placeNoParty } from "./place-no-party.ts";
import { pledgedRestraint } from "./pledged-restraint.ts";
import { promisedAct } from "./promised-act.ts";
import { protested } from "./protested.ts";
import { putDownProtest } from "./put-down-protest.ts";
import { refusedCooperation } from "./refused-cooperation.ts";
import { relevantActor } from "./relevant-actor.ts";
import type { EventRule } from "./rule.ts";
import { swallowedComplement } from "./swallowed-complement.ts";
import { toldInFiction } from "./told-in-fiction.ts";
import { unnamedAgent } from "./unnamed-agent.ts";
import { visitor } from "./visitor.ts";
import { vowedRefusal } from "./vowed-refusal.ts";

/** What happens to a candidate, in this order: first what is no event, then what it is, then who vouches for it. */
export const eventRules: readonly EventRule[] = [
  epithet,
  toldInFiction,
  compoundNoun,
  naming,
  vowedRefusal,
  pledgedRestraint,
  promisedAct,
  swallowedComplement,
  placeNoParty,
  movedTroops,
  unnamedAgent,
  putDownProtest,
  relevantActor,
  consumedNoun,
  lightVerb,
  answeredAct,
  deniedClaim,
  refusedCooperation,
  failedAgreement,
  conditionalThreat,
  announcedWithdrawal,
  announcedConflict,
  futureCooperation,
  jointExercise,
  protested,
  ownCamp,
  counterpart,
  visitor,
  hostOfVisit,
  meetingMode,
  ownAct,
  notDone,
];
