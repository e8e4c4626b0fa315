import type { Sentence, Token } from "../model/document.ts";
import type { Notice } from "../model/notice.ts";
import { bySentence } from "../text/by-sentence.ts";
import { contains } from "../text/span.ts";
import { type Appearance, appearance, type Cast, type Prominence } from "./cast.ts";
import type { Figure } from "./draft.ts";
import { addMention, figureOf } from "./figure.ts";
import { jointMembers } from "./joint.ts";
import { links } from "./links/index.ts";
import { joinMembers } from "./membership.ts";
import { ambiguousName, namesakesOf } from "./namesakes.ts";
import { inheritFrom, nearbyCountry, stateOfBody, stateOfParagraph } from "./ownership.ts";
import { openRegister } from "./register.ts";
import type { Candidate } from "./rule.ts";
import type { Scene } from "./scene.ts";

/** An owner's owner's owner is sought no further. */
const deepest = 6;

/**
 * Joins mentions that stand for the same, in text order, names before all else:
 * *he* and *the minister* may look back to a name, a surname forward to the full name.
 */
export function resolve(
  candidates: readonly Candidate[],
  scene: Scene,
): { readonly figures: readonly Figure[]; readonly notices: readonly Notice[] } {
  const kept = withoutTitles(candidates);
  const byHead = new Map(kept.map((candidate) => [keyOf(candidate.sentence, candidate.head), candidate]));
  const figures: Figure[] = [];
  const past: Appearance[] = [];
  const prominences = new Map<Figure, Prominence>();
  const register = openRegister();
  const known = new Map<Candidate, Figure>();
  const doubtful = new Map<Candidate, Notice>();
  /** Those being resolved: who they are is not told by themselves. */
  const pending = new Set<Candidate>();
  let depth = 0;
  const prominenceOf = (figure: Figure) => prominences.get(figure) ?? { subjects: 0, opens: false };
  const cast: Cast = { scene, register, past, prominenceOf, figureAt };

  function figureAt(sentence: Sentence, token: Token): Figure | undefined {
    const candidate = byHead.get(keyOf(sentence, token));
    if (!candidate || depth > deepest || pending.has(candidate)) return undefined;
    return whose(candidate);
  }

  function whose(candidate: Candidate): Figure | undefined {
    const found = known.get(candidate);
    if (found || doubtful.has(candidate)) return found;
    const namesakes = namesakesOf(candidate, cast);
    if (namesakes.length > 1) {
      doubtful.set(candidate, ambiguousName(candidate, namesakes));
      return undefined;
    }
    depth++;
    pending.add(candidate);
    const owned = inheritFrom(candidate, cast);
    const members = jointMembers(owned, cast);
    const linked = members.length > 1 ? undefined : firstLink(owned, cast);
    pending.delete(candidate);
    depth--;
    const standsAlone = candidate.mention !== "pronoun" && candidate.rule !== "partitive";
    if (!linked && members.length < 2 && !standsAlone) return undefined;
    const figure = linked ?? figureOf(owned, members);
    if (!linked) figures.push(figure, ...members.filter(isFresh));
    for (const part of members.filter(isFresh)) addMention(part, owned);
    if (members.length > 1) shareOffice(owned, members, cast);
    known.set(candidate, figure);
    addMention(figure, owned);
    register.file(figure);
    return figure;
  }

  const names = kept.filter(({ mention }) => mention === "name");
  const isFull = ({ name, kind }: Candidate) => kind !== "person" || name?.includes(" ");
  for (const candidate of [...names.filter(isFull), ...names.filter((name) => !isFull(name))])
    whose(candidate);
  for (const candidate of kept) {
    const figure = whose(candidate);
    if (!figure) continue;
    if (candidate.mention === "name" && candidate.inherits && figure.draft.country === null)
      figure.draft = {
        ...figure.draft,
        country: stateOfBody(candidate, cast) ?? stateOfParagraph(candidate, cast),
      };
    if (candidate.mention === "name" && candidate.inherits && figure.draft.nearby === null)
      figure.draft = { ...figure.draft, nearby: nearbyCountry(candidate, cast) };
    const seen = appearance(candidate, figure);
    past.push(seen);
    prominences.set(figure, {
      subjects: prominenceOf(figure).subjects + Number(seen.isSubject),
      opens: prominences.get(figure)?.opens ?? candidate.sentence.index === 0,
    });
  }
  for (const beside of bySentence(kept).values()) joinMembers(beside, cast);
  return { figures, notices: [...doubtful.values()] };
}

/** A part of a joint actor that nothing else in the report has named. */
function isFresh({ draft }: Figure): boolean {
  return draft.mentions.length === 0;
}

/**
 * Gives persons that are named together what they are called together, and each his own of their states.
 *
 *     the two countries' [deputy ministers], [Abdyrakov] and [Kholmatov]      GOV of the first, GOV of the second
 */
function shareOffice(owned: Candidate, members: readonly Figure[], cast: Cast): void {
  const [owner] = owned.owners;
  const states = (owner && cast.figureAt(owned.sentence, owner)?.draft.members) ?? [];
  for (const [i, member] of members.entries()) {
    const { draft } = member;
    if (draft.kind !== "person" || draft.sector !== null) continue;
    const state = states.length === members.length ? states[i]?.draft.country : null;
    member.draft = { ...draft, sector: owned.sector, country: draft.country ?? state ?? owned.country };
  }
}

function firstLink(candidate: Candidate, cast: Cast): Figure | undefined {
  for (const link of links) {
    const figure = link.find(candidate, cast);
    if (figure) return figure;
  }
  return undefined;
}

function keyOf(sentence: Sentence, token: Token): string {
  return `${sentence.index}:${token.id}`;
}

/** Keeps one mention a head, and no title apart from its name; in text order, the longer first. */
function withoutTitles(candidates: readonly Candidate[]): readonly Candidate[] {
  const heads = new Set<string>();
  const once = candidates.filter(({ sentence, head }) => {
    const key = keyOf(sentence, head);
    return !heads.has(key) && heads.add(key);
  });
  const persons = bySentence(once.filter(({ rule }) => rule === "person-name"));
  return once
    .filter(
      (candidate) =>
        candidate.rule !== "nominal" ||
        candidate.head.deprel === "nmod:poss" ||
        !persons.get(candidate.sentence)?.some((person) => contains(person.span, candidate.span)),
    )
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
