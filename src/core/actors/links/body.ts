import { fold } from "../../text/fold.ts";
import { type Cast, type Link, recent } from "../cast.ts";
import type { Figure } from "../draft.ts";
import type { Candidate } from "../rule.ts";

const reach = 40;
const stateNouns = new Set(["country", "nation", "state", "kingdom", "republic", "emirate"]);
/** Nouns by which any body or group can be taken up. */
const wideNouns = new Set(
  "group organization organisation movement agency bloc alliance union party militia body association institution federation".split(
    " ",
  ),
);

/**
 * A body, a state or a group taken up by its noun.
 *
 *     the Egyptian Foreign Ministry … [the ministry]      Chad … [the country]      protesters … [the protesters]
 *
 * Leaves alone counted and indefinite groups (*two protesters*), which are new, those of another state, and ministries
 * for something else.
 */
export const body: Link = {
  id: "body",

  find(candidate, cast) {
    if (candidate.mention !== "nominal" || candidate.kind === "unnamed" || candidate.noun === null)
      return undefined;
    if (candidate.countries.length > 1) return undefined;
    if (opensNew.test(cast.scene.text.slice(candidate.span.start, candidate.span.end))) return undefined;
    const seen = new Set<Figure>();
    for (const { figure, candidate: before } of recent(cast, candidate, reach)) {
      if (seen.has(figure)) continue;
      seen.add(figure);
      const part = candidate.country === null ? undefined : partOf(candidate, figure);
      if (part) return part;
      if (candidate.country !== null && figure.draft.members.length > 1) continue;
      if (suits(candidate, figure, before.rule) && isOfThatKind(candidate, figure, cast)) return figure;
    }
    // "The bloc's envoy" with nothing before it that is one: most often it is Europe's.
    return candidate.noun === "bloc" && candidate.definite
      ? cast.register
          .ofCountry("EUR")
          .find(({ draft }) => draft.kind === "organization" && draft.name !== null)
      : undefined;
  },
};

/** *Indian and Chinese troops … [the Indian troops]* */
function partOf({ country, sector, noun, plural }: Candidate, { draft }: Figure): Figure | undefined {
  if (!plural || !draft.plural || noun === null || !draft.nouns.has(noun)) return undefined;
  return draft.members.find((member) => member.draft.country === country && member.draft.sector === sector);
}

/** *Two protesters, another group, at least 30 people* are none that were told of. */
const opensNew =
  /^(?:about|almost|an?|another|around|as many as|at least|dozens|eight|eleven|few|fewer than|five|four|hundreds|many|more than|nearly|nine|one|other|over|scores|seven|several|six|some|ten|thousands|three|twelve|twenty|two|up to|\d)(?![\p{L}\p{M}])/iu;

function suits(candidate: Candidate, { draft }: Figure, rule: string): boolean {
  const noun = candidate.noun ?? "";
  if (draft.kind === "person" || draft.kind === "unnamed") return false;
  if (draft.kind === "state")
    return (
      candidate.definite &&
      !candidate.plural &&
      stateNouns.has(noun) &&
      candidate.country === null &&
      rule !== "demonym"
    );
  if (stateNouns.has(noun)) return false;
  if (candidate.country !== null && draft.country !== candidate.country) return false;
  if (draft.nouns.has(noun))
    return (
      draft.plural === candidate.plural &&
      (draft.sector === candidate.sector || candidate.sector === null || isOpen(candidate))
    );
  // "China's coast guard" is the China Coast Guard.
  if (draft.name !== null && candidate.country !== null && !candidate.plural && noun.includes(" "))
    return draft.country === candidate.country && fold(draft.name).endsWith(noun);
  return (
    candidate.definite &&
    !candidate.plural &&
    candidate.country === null &&
    !isUnlike(noun, draft) &&
    (wideNouns.has(noun) || (draft.kind === "group" && isGroup(noun))) &&
    draft.name !== null
  );
}

/** *the officers* may be those of before, *officers of the army* are no policemen. */
function isOpen({ country, owners }: Candidate): boolean {
  return country === null && owners.length === 0;
}

/** What sorts of body a noun does not take up, unless it stands in their name. */
const unlike: ReadonlyMap<string, RegExp> = new Map([
  ["group", /^(?:IGO|UNO|EUR|GOV|LEG|JUD|MIL|COP|SPY)$/u],
  ["movement", /^(?:IGO|UNO|EUR|GOV|LEG|JUD|MIL|COP|SPY|NGO)$/u],
  ["militia", /^(?:IGO|UNO|EUR|GOV|LEG|JUD|COP|SPY|NGO|PTY)$/u],
  ["party", /^(?:IGO|UNO|EUR|LEG|JUD|MIL|COP|SPY|NGO|BUS|MNC)$/u],
]);

/** *The African Union confirmed the attack.  [the group]*: no name for what states have founded. */
function isUnlike(noun: string, { name, country, sector }: Figure["draft"]): boolean {
  const sorts = unlike.get(noun);
  if (!sorts || fold(name ?? "").includes(noun)) return false;
  return sorts.test(country ?? "") || sorts.test(sector ?? "");
}

/** Bodies that a state has several of, told apart by what they are for. */
const manifold = new Set([
  "agency",
  "broadcaster",
  "bureau",
  "channel",
  "media",
  "newspaper",
  "radio",
  "television",
  "commission",
  "committee",
  "council",
  "court",
  "department",
  "ministry",
]);

/** *The interior ministry* is not the defence ministry: what it is for stands in a mention before. */
function isOfThatKind({ span, head }: Candidate, { draft }: Figure, { scene }: Cast): boolean {
  if (!manifold.has(head.lemma)) return true;
  const purposes = scene.text.slice(span.start, head.start).match(/\b\p{Ll}{4,}/gu) ?? [];
  if (purposes.length === 0) return true;
  const called = draft.mentions.map(({ start, end }) => scene.text.slice(start, end).toLowerCase()).join(" ");
  return purposes.some((purpose) => called.includes(purpose));
}

/** *terror group, rebel group*: an armed group, which a working group or an agency is not. */
function isGroup(noun: string): boolean {
  return noun.endsWith(" group");
}
