import type { CueLexicon } from "../../lexicon/cues.ts";
import type { Actor } from "../../model/actor.ts";
import type { Document, Token } from "../../model/document.ts";
import type { Carrier } from "../../model/statement.ts";
import { actorOf } from "../../text/mentions.ts";
import { contains } from "../../text/span.ts";
import { dependents } from "../../text/tree.ts";
import type { Draft } from "../draft.ts";
import { sourceSpan } from "../source.ts";
import { carriersIn, isMedium, isOwn } from "./carriers.ts";

/** A draft with those who carried it, nearest to the speaker first. */
export interface Chained {
  readonly draft: Draft;
  readonly via: readonly Carrier[];
}

/**
 * Turns a carrier's frame around somebody's statement into a link of its chain.
 *
 *     Dong  said  it is important,  TASS  reported        one statement of Dong's, via TASS
 *     he  said,  according to  an official statement      one of his, via a statement nobody issued
 *     dozens are injured,  Al-Ahram  said,  citing  the health ministry    the ministry's, via Al-Ahram
 *
 * Leaves alone a frame around content that names no speaker: there the carrier is the source.
 */
export function chainDrafts(
  document: Document,
  drafts: readonly Draft[],
  words: CueLexicon,
): readonly Chained[] {
  const frames = new Set<Draft>();
  const links = new Map<Draft, Carrier[]>();
  const cited = new Map<Draft, Draft>();
  for (const frame of drafts) {
    const source = frame.source;
    if (!source || !hasReportingCue(frame)) continue;
    const actor = actorOf(document.actors, frame.sentence, source);
    const carrier = carrierOf(frame, source, actor);
    const named = isMedium(actor, source, words) ? citedBy(frame, source) : undefined;
    if (named) {
      const turned: Draft = { ...frame, rule: "citing", ...named };
      cited.set(frame, turned);
      links.set(turned, [carrier]);
      continue;
    }
    if (!frame.aside || actor?.kind === "person" || source.upos === "PRON") continue;
    const framed = drafts.filter((d) => d !== frame && isFramed(frame, d));
    if (framed.length === 0) continue;
    frames.add(frame);
    for (const draft of framed) links.set(draft, [...(links.get(draft) ?? []), carrier]);
  }
  return drafts
    .filter((draft) => !frames.has(draft))
    .map((draft) => {
      const turned = cited.get(draft) ?? draft;
      const own = isOwnCarrier(document, links.get(turned) ?? []);
      return { draft: turned, via: [...carriersIn(document, draft, words), ...own] };
    });
}

const reporting = new Set(["report", "say", "write", "quote", "according", "cite"]);

/** Tells whether a frame reports or hands on, rather than argues or asks. */
function hasReportingCue({ head }: Draft): boolean {
  return (
    head !== undefined && reporting.has(head.lemma === "accord" ? "according" : head.lemma.toLowerCase())
  );
}

/** Tells whether a frame holds nothing but somebody's statement and its cue. */
function isFramed(frame: Draft, inner: Draft): boolean {
  if (!inner.cue || !inner.sourceSpan || inner.sentence !== frame.sentence || !inner.head) return false;
  const { cue, sourceSpan: source } = inner;
  if (
    !frame.content.some((span) => contains(span, cue)) ||
    !frame.content.some((span) => contains(span, source))
  )
    return false;
  return !isBelowAnother(frame, inner);
}

/** *TASS reported that he left and that she said …*: a statement deep inside is quoted, not framed. */
function isBelowAnother(frame: Draft, inner: Draft): boolean {
  let words = 0;
  for (const span of frame.content) words += span.end - span.start;
  let own = inner.cue ? inner.cue.end - inner.cue.start : 0;
  if (inner.sourceSpan) own += inner.sourceSpan.end - inner.sourceSpan.start;
  for (const span of inner.content) own += span.end - span.start;
  return own < words * 0.7;
}

/** *…, citing the health ministry*: the source that a medium names for what it says. */
function citedBy(
  { sentence, head }: Draft,
  source: Token,
): Pick<Draft, "cue" | "source" | "sourceSpan"> | undefined {
  const participles = [...(head ? dependents(sentence, head) : []), ...dependents(sentence, source)];
  const citing = participles.find(
    (t) => (t.lemma === "cite" || t.lemma === "quote") && t.form.endsWith("ing"),
  );
  const named = citing && dependents(sentence, citing, "obj")[0];
  if (!citing || !named) return undefined;
  return {
    cue: { start: citing.start, end: citing.end },
    source: named,
    sourceSpan: sourceSpan(sentence, named, [citing]),
  };
}

function carrierOf(
  { sentence, cue, sourceSpan: named }: Draft,
  source: Token,
  actor: Actor | undefined,
): Carrier {
  const around = sentence.tokens.filter((t) => cue && t.start >= cue.start && t.end <= cue.end);
  return { actor: actor?.id ?? null, ...(named ?? sourceSpan(sentence, source, around)) };
}

function isOwnCarrier(document: Document, carriers: readonly Carrier[]): readonly Carrier[] {
  return carriers.filter(
    (c) =>
      !isOwn(
        document,
        document.actors.find((a) => a.id === c.actor),
      ),
  );
}
