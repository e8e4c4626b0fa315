import type { Actor } from "../../model/actor.ts";
import type { Statement } from "../../model/statement.ts";
import { dependents } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import type { EventRule } from "./rule.ts";
import { unnamedAgent } from "./unnamed-agent.ts";

/** Types of acts that are done by saying so. */
const doneBySaying = new Set(["ACCUSE", "AGREE", "CONCEDE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"]);

/**
 * A speech act inside the words of the one who performs it: the report vouches that it was made,
 * and that it was made now, though what it promises lies ahead.
 *
 *     Moscow said it would help its ally.   "We urge both sides to stop," the envoy said.
 *                       AGREE by Moscow         REQUEST by the envoy
 *
 * Leaves alone what no words do (*"We are in contact with them"*), deeds that a speaker claims (*"We have defeated them"*),
 * what one says of another, what the speaker tells of an earlier act (*he said he had warned them*), and what names nobody
 * who acted (*the envoy was summoned, the ministry said*).
 */
export const ownAct: EventRule = {
  id: "own-act",

  refine(candidate, reading) {
    const quad = reading.lexicon.kinds.get(candidate.type)?.quad;
    if (candidate.assertedBy.length === 0 || (quad !== 1 && quad !== 3)) return candidate;
    if (!doneBySaying.has(candidate.type) || candidate.rule === unnamedAgent.id) return candidate;
    const [innermost, ...outer] = candidate.assertedBy;
    const said = reading.statementsById.get(innermost);
    const speaker = reading.actorsById.get(said?.speaker ?? "");
    if (!said || !speaker || isEarlier(candidate, said)) return candidate;
    if (!candidate.actors.some(({ actor }) => speaksFor(speaker, actor))) return candidate;
    return {
      ...candidate,
      assertedBy: outer,
      status: candidate.status === "future" ? "occurred" : candidate.status,
    };
  },
};

/** Oneself; *Jakarta would not accept it, its foreign minister said*; *the three said that they condemn it*. */
function speaksFor(speaker: Actor, { id, kind, country }: Actor): boolean {
  if (id === speaker.id || speaker.members?.includes(id)) return true;
  return kind === "state" && country === speaker.country && speaker.sector === "GOV";
}

/** *he said he had warned them*, *he has said he ordered it*, *“We warned them,” he said*. */
function isEarlier({ sentence, trigger }: Candidate, { cue, kind }: Statement): boolean {
  if (dependents(sentence, trigger, "aux").some((t) => t.form.toLowerCase() === "had")) return true;
  if (trigger.xpos !== "VBD") return false;
  const saying = cue && sentence.tokens.find((t) => t.start === cue.start);
  return kind === "direct" || (saying !== null && saying !== undefined && /^VB[NZP]$/u.test(saying.xpos));
}
