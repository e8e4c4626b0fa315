import { hasRelation } from "../text/tree.ts";
import type { Act } from "./act.ts";

/**
 * Returns how likely an event is right, 0 to 1, from what its mentions show.
 * The weights are log odds set by judgement, not yet fitted to coded reports.
 */
export function confidenceOf(act: Act): number {
  const { frame, actors, recipients, status, mentions, rule } = act;
  const odds =
    -0.3 +
    0.4 * Math.min(frame.demands.length, 1) +
    0.3 * Math.min(frame.words.length - 1, 1) +
    (frame.pos === "noun" ? -0.4 : 0.3) +
    (recipients.length > 0 ? 0.4 : 0) +
    (actors.length > 1 && recipients.length === 0 ? 0.3 : 0) +
    (actors.every(({ actor }) => actor.country !== null) ? 0.3 : -0.3) +
    (status === "occurred" || status === "historical" ? 0.3 : -0.5) +
    (rule === "unnamed-agent" ? -0.4 : 0) +
    (isMain(act) ? 0.5 : 0) +
    0.3 * Math.min(mentions.length - 1, 2);
  return Math.round((100 * 1) / (1 + Math.exp(-odds))) / 100;
}

/** Tells whether the trigger heads the sentence, or what somebody in it says. */
function isMain({ sentence, trigger }: Act): boolean {
  if (trigger.head === 0) return true;
  const head = sentence.tokens[trigger.head - 1];
  return head?.head === 0 && hasRelation(trigger, "ccomp", "conj", "parataxis", "xcomp");
}
