import type { Actor } from "../model/actor.ts";
import type { Sentence } from "../model/document.ts";
import type { EventRecord, EventTime } from "../model/event.ts";
import type { Span } from "../model/span.ts";
import { overlaps, spanOf } from "../text/span.ts";
import type { Act } from "./act.ts";
import type { Party } from "./candidate.ts";
import { confidenceOf } from "./confidence.ts";
import type { Reading } from "./reading.ts";
import { dayOfNews } from "./timing.ts";

/** Lays acts out as events in text order. */
export function recordEvents(
  reading: Reading,
  acts: readonly Act[],
  contextsAt: (sentence: Sentence) => readonly string[],
): readonly EventRecord[] {
  const published = publishedTime(reading);
  const news = dayOfNews(reading, acts) ?? published;
  const today = (act: Act) => (act.status !== "occurred" ? null : isRunning(act) ? published : news);
  return acts.map((act, i): EventRecord => {
    const kind = reading.lexicon.kinds.get(act.type);
    const [mode = ""] = act.modes;
    return {
      id: `e${i + 1}`,
      type: act.type,
      mode: act.modes,
      context: contextsAt(act.sentence),
      cameo: act.cameo,
      quad: kind?.quad ?? 1,
      score: kind?.modes.get(mode) ?? kind?.score ?? 0,
      actors: act.actors.map(({ actor }) => actor.id),
      recipients: act.recipients.map(({ actor }) => actor.id),
      time: act.time ?? today(act),
      place: act.place,
      placeBasis: act.placeBasis,
      status: act.status,
      assertedBy: act.assertedBy,
      evidence: evidenceOf(act),
      confidence: confidenceOf(reading, act),
      frame: act.frame.id,
      rule: act.rule,
    };
  });
}

/** *“We condemn its assault on Lima,” he said*: a deed that somebody speaks of without telling it may have gone on for long. */
function isRunning({ type, assertedBy, trigger }: Act): boolean {
  return type === "ASSAULT" && assertedBy.length > 0 && !/^VB[DN]$/u.test(trigger.xpos);
}

function publishedTime({ document }: Reading): EventTime | null {
  const published = document.article.published?.slice(0, 10);
  return published === undefined ? null : { start: published, end: published, basis: "published" };
}

/** Spans of all mentions, the best first; one that lies in another is left out. */
function evidenceOf({ mentions }: Act): readonly Span[] {
  const spans: Span[] = [];
  const inSentence = new Map<Sentence, Span[]>();
  for (const { sentence, evidence } of mentions) {
    const beside = inSentence.get(sentence) ?? [];
    if (beside.some((s) => overlaps(s, evidence))) continue;
    const span = spanOf(evidence);
    spans.push(span);
    inSentence.set(sentence, [...beside, span]);
  }
  return spans;
}

/** Gives actors that rules supplied an id after those of the text, and leaves out those that no act uses. */
export function adoptActors(
  known: readonly Actor[],
  acts: readonly Act[],
): { readonly actors: readonly Actor[]; readonly acts: readonly Act[] } {
  const adopted = new Map<string, Actor>();
  const adopt = (party: Party): Party => {
    if (!party.actor.id.startsWith("supplied:")) return party;
    const { id } = party.actor;
    const actor = adopted.get(id) ?? { ...party.actor, id: `a${known.length + adopted.size + 1}` };
    adopted.set(id, actor);
    return { ...party, actor };
  };
  const renamed = acts.map((act) => ({
    ...act,
    actors: act.actors.map(adopt),
    recipients: act.recipients.map(adopt),
  }));
  return { actors: [...known, ...adopted.values()], acts: renamed };
}
