import type { EventType } from "../model/event.ts";

/** Types that reports, and the reader, take for each other in telling one act. */
const near: readonly (readonly [EventType, EventType])[] = [
  // "will visit on Thursday" is a promise to meet before it is a meeting.
  ["AGREE", "CONSULT"],
  ["AGREE", "SUPPORT"],
  ["AGREE", "COOPERATE"],
  ["AGREE", "AID"],
  ["AGREE", "CONCEDE"],
  ["AGREE", "RETREAT"],
  ["AID", "SUPPORT"],
  ["AID", "COOPERATE"],
  ["CONSULT", "SUPPORT"],
  ["CONSULT", "COOPERATE"],
  ["SUPPORT", "COOPERATE"],
  ["CONCEDE", "RETREAT"],
  // "a ceasefire was signed": the signing, or the end of the fire.
  ["SUPPORT", "RETREAT"],
  ["SANCTION", "COERCE"],
  ["ASSAULT", "MOBILIZE"],
  ["COOPERATE", "MOBILIZE"],
  ["THREATEN", "SANCTION"],
  ["THREATEN", "MOBILIZE"],
  ["ACCUSE", "REJECT"],
  ["ACCUSE", "REQUEST"],
];

const nearby = new Set(near.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** Acts between equals, where it tells nothing who is named first. */
export const mutual: ReadonlySet<EventType> = new Set(["AGREE", "CONSULT", "COOPERATE", "SUPPORT"]);

/** Returns how near two types of act are: the same, such as are taken for each other, or neither. */
export function nearnessOf(a: EventType, b: EventType): "same" | "near" | "far" {
  if (a === b) return "same";
  return nearby.has(`${a} ${b}`) ? "near" : "far";
}
