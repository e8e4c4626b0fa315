import type { CueLexicon } from "../../lexicon/cues.ts";
import type { Actor } from "../../model/actor.ts";
import type { Document, Token } from "../../model/document.ts";
import type { Carrier } from "../../model/statement.ts";
import { actorOf, actorsById } from "../../text/mentions.ts";
import { contains, holderOf } from "../../text/span.ts";
import { dependents } from "../../text/tree.ts";
import { bySentence, type Draft } from "../draft.ts";
import type { Quotation } from "../quotations/marks.ts";
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
  quotations: readonly Quotation[],
  words: CueLexicon,
): readonly Chained[] {
  const frames = new Set<Draft>();
  const links = new Map<Draft, Carrier[]>();
  const cited = new Map<Draft, Draft>();
  const citing = new Map<number | undefined, Draft[]>();
  const beside = bySentence(drafts);
  for (const frame of drafts) {
    const source = frame.source;
    if (!source || !hasReportingCue(frame)) continue;
    const actor = actorOf(document.actors, frame.sentence, source);
    const carrier = carrierOf(frame, source, actor);
    const named = isMedium(actor, frame.sentence, source, words) ? citedBy(frame, source) : undefined;
    if (named) {
      const turned: Draft = { ...frame, rule: "citing", ...named };
      cited.set(frame, turned);
      citing.set(turned.cue?.start, [...(citing.get(turned.cue?.start) ?? []), frame]);
      links.set(turned, [carrier]);
      continue;
    }
    if (!frame.aside || !handsOn(frame, source, actor, words)) continue;
    const framed = framedBy(frame, beside.get(frame.sentence) ?? [], quotations);
    if (framed.length === 0) continue;
    frames.add(frame);
    for (const draft of framed) links.set(draft, [...(links.get(draft) ?? []), carrier]);
  }
  return drafts
    .filter((draft) => !frames.has(draft) && !isTurned(draft, citing))
    .map((draft) => {
      const turned = cited.get(draft) ?? draft;
      const own = othersOf(document, links.get(turned) ?? []);
      return { draft: turned, via: [...carriersIn(document, draft, words), ...own] };
    });
}

/** Tells whether a draft is the *citing the army* that another one has been turned into. */
function isTurned(draft: Draft, citing: ReadonlyMap<number | undefined, readonly Draft[]>): boolean {
  return (citing.get(draft.cue?.start) ?? []).some((frame) => frame !== draft);
}

const reporting = new Set(["report", "say", "write", "quote", "according", "cite"]);

/** Tells whether a frame reports or hands on, rather than argues or asks. */
function hasReportingCue({ head }: Draft): boolean {
  return (
    head !== undefined && reporting.has(head.lemma === "accord" ? "according" : head.lemma.toLowerCase())
  );
}

/** Tells whether a source may hand on what others say: a medium, a body by name, a document. */
function handsOn(frame: Draft, source: Token, actor: Actor | undefined, words: CueLexicon): boolean {
  if (isMedium(actor, frame.sentence, source, words)) return true;
  if (frame.rule === "according-to" && words.carriers.get(source.lemma.toLowerCase()) === "document")
    return true;
  return source.upos === "PROPN" && (actor === undefined || actor.kind === "organization");
}

/** How far into a frame's content its first statement may start: *Meanwhile, …*. */
const opening = 25;

/**
 * Returns the statements that a frame holds and nothing else: its content opens with one of them.
 *
 *     Harashchenya said three diplomats must leave,  BelTA reported,  and warned that …     both are framed
 *
 * Leaves alone statements deeper inside, which somebody framed quotes, and a frame that opens otherwise.
 */
function framedBy(
  frame: Draft,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): readonly Draft[] {
  const inside = drafts.filter((d) => {
    const { cue } = d;
    if (d === frame || cue === null || holderOf(quotations, cue)) return false;
    return frame.content.some((span) => contains(span, cue));
  });
  const outermost = inside.filter(({ cue }) =>
    inside.every((d) => !d.content.some((span) => cue !== null && contains(span, cue))),
  );
  const start = Math.min(...outermost.map(startOf));
  const [first] = frame.content;
  return first && start <= first.start + opening ? outermost.filter(isSaid) : [];
}

/** Words and beliefs are handed on; plans are not, nor what somebody says while he does what is reported (*, urging …*). */
function isSaid({ source, meaning, head }: Draft): boolean {
  return source !== undefined && meaning.class !== "intention" && head?.xpos !== "VBG";
}

function startOf({ sourceSpan, cue, content }: Draft): number {
  return Math.min(...[sourceSpan, cue, ...content].flatMap((span) => (span ? [span.start] : [])));
}

/** *…, citing the health ministry*: the source that a medium names for what it says. */
function citedBy(
  { sentence, head, aside }: Draft,
  source: Token,
): Pick<Draft, "cue" | "source" | "sourceSpan"> | undefined {
  // "According to the Journal, citing officials, …": a parser hangs it on what follows.
  const inAside = sentence.tokens.filter(
    (t) => t.id > source.id && aside !== undefined && contains(aside, t),
  );
  const participles = [
    ...(head ? dependents(sentence, head) : []),
    ...dependents(sentence, source),
    ...inAside,
  ];
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

function othersOf(document: Document, carriers: readonly Carrier[]): readonly Carrier[] {
  if (carriers.length === 0) return carriers;
  const actors = actorsById(document.actors);
  return carriers.filter(({ actor }) => !isOwn(document, actors.get(actor)));
}
