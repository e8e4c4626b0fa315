import type { ActorLexicon } from "../../lexicon/actors.ts";
import { type Cast, type Link, recent } from "../cast.ts";
import type { Figure } from "../draft.ts";
import type { Candidate } from "../rule.ts";

/** A title is taken up over this many sentences. */
const reach = 40;

/**
 * A title without a name for somebody named or mentioned before.
 *
 *     Defense Minister Sergei Shoigu … [the Russian defense chief]
 *     An American diplomat … [the diplomat]
 *
 * Leaves alone indefinite phrases (*a minister*), another state's office, and offices of other nouns.
 */
export const title: Link = {
  id: "title",

  find(candidate, cast) {
    if (candidate.mention !== "nominal" || candidate.kind !== "unnamed" || candidate.noun === null)
      return undefined;
    if (!candidate.definite && candidate.country === null) return undefined;
    if (/^(?:an?|one|another|some)$/iu.test(firstWordOf(candidate, cast))) return undefined;
    const before = new Set([...recent(cast, candidate, reach)].map(({ figure }) => figure));
    const suiting = [...before].filter(
      (figure) => suits(candidate, figure, cast) && !isElsewhere(candidate, figure, cast),
    );
    const same = suiting.filter(({ draft }) => draft.nouns.has(candidate.noun ?? ""));
    const isOffice = candidate.country === null && offices.has(candidate.noun);
    const called = lastCalled(candidate, new Set(same), isOffice, cast);
    const best = called ?? (isOffice ? foremost(same, cast) : same[0]) ?? suiting[0];
    if (best || candidate.country === null) return best;
    return cast.register
      .ofCountry(candidate.country)
      .find((figure) => figure.draft.country === candidate.country && suits(candidate, figure, cast));
  },
};

/**
 * Of several, who was called so last: *Cairo's top diplomat … a Western diplomat … [the diplomat]*.
 * An office without a country stays whose it was without one: *Trump … the president … Erdoğan … [the president]*.
 */
function lastCalled(
  candidate: Candidate,
  figures: ReadonlySet<Figure>,
  isOffice: boolean,
  cast: Cast,
): Figure | undefined {
  if (figures.size < 2) return undefined;
  for (const { figure, candidate: seen } of recent(cast, candidate, reach)) {
    const isBare = seen.mention === "nominal" && seen.country === null && seen.owners.length === 0;
    if (figures.has(figure) && seen.noun === candidate.noun && (isBare || !isOffice)) return figure;
  }
  return undefined;
}

/** Offices that a report leaves without a country where it means its own state's. */
const offices = new Set([
  "president",
  "prime minister",
  "premier",
  "chancellor",
  "king",
  "queen",
  "vice president",
]);

/** Returns the one who most often is the subject or in the opening; the report's own state counts for one. */
function foremost(holders: readonly Figure[], cast: Cast): Figure | undefined {
  const weight = (figure: Figure) => {
    const { subjects, opens } = cast.prominenceOf(figure);
    const times = subjects + Number(opens);
    return times + (figure.draft.country !== null && figure.draft.country === cast.scene.home ? 1 : 0);
  };
  return [...holders].sort((a, b) => weight(b) - weight(a))[0];
}

/** *[Senegal]'s leader* is no officer of Mali's, though only the report says that he is of Mali. */
function isElsewhere({ country }: Candidate, { draft }: Figure, { scene }: Cast): boolean {
  if (country === null || draft.country !== null || !draft.inherits) return false;
  const presumed = scene.home ?? draft.nearby;
  return presumed !== undefined && presumed !== null && presumed !== country;
}

function firstWordOf(candidate: Candidate, cast: Cast): string {
  return cast.scene.text.slice(candidate.span.start, candidate.span.end).split(/\s/u)[0] ?? "";
}

/** Nouns that take up offices of other names. */
const takesUp: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    leader:
      /^(?:president|prime minister|premier|chancellor|king|queen|emir|dictator|head of state|supreme leader|crown prince|chairman|head|chief|general|secretary)$/u,
    diplomat:
      /^(?:secretary of state|foreign minister|ambassador|envoy|foreign secretary|special envoy|negotiator|minister|state|secretary)$/u,
    chief: /^(?:minister|commander|head|director|secretary|general|commissioner|chairman|representative)$/u,
    official: /^(?:spokes\w+|minister|secretary|adviser|director|envoy|head)$/u,
    premier: /^(?:prime minister|minister)$/u,
    "prime minister": /^(?:premier|taoiseach|chancellor)$/u,
    politician: /^(?:minister|leader|lawmaker|senator|president)$/u,
    envoy: /^(?:ambassador|representative|diplomat|mediator)$/u,
    mediator: /^(?:envoy|negotiator|special envoy)$/u,
    spokesman: /^spokesperson$/u,
    spokeswoman: /^spokesperson$/u,
    secretary: /^(?:secretary of state|state)$/u,
    minister: /^\w+ minister$/u,
    general: /^(?:commander|chief)$/u,
    commander: /^(?:general|colonel|admiral|leader|chief)$/u,
    strongman: /^(?:president|general|leader|commander)$/u,
    ruler: /^(?:president|king|leader|general)$/u,
    candidate: /^(?:leader|nominee|senator)$/u,
  }),
);

function suits(candidate: Candidate, { draft }: Figure, { scene }: Cast): boolean {
  if (draft.sector === "ELI" && candidate.sector !== "ELI") return false;
  if (draft.plural || (draft.kind !== "person" && draft.kind !== "unnamed")) return false;
  if (candidate.country && draft.country && candidate.country !== draft.country) return false;
  if (isOfOtherKind(candidate, draft) || isOtherOffice(candidate.role ?? "", draft, scene.lexicon))
    return false;
  if (candidate.gender && draft.gender && candidate.gender !== draft.gender) return false;
  const noun = candidate.noun ?? "";
  if (draft.nouns.has(noun)) return true;
  return draft.kind === "person" && [...draft.nouns].some((other) => takesUp.get(noun)?.test(other));
}

/** *Hezbollah's leader* is no general of the army, *Lebanon's army commander* no chief of a militia. */
function isOfOtherKind({ owners, country, sector }: Candidate, draft: Figure["draft"]): boolean {
  if (owners.length === 0 && country === null) return false;
  return armed.has(sector ?? "") && armed.has(draft.sector ?? "") && sector !== draft.sector;
}

/** Sectors whose commanders stand against each other. */
const armed = new Set(["MIL", "PRM", "REB", "COP"]);

/** *the interior minister* is no prime minister, *the foreign minister* not his deputy. */
function isOtherOffice(role: string, draft: Figure["draft"], { portfolios }: ActorLexicon): boolean {
  const fieldsOf = (words: string) =>
    words
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .flatMap((word) => portfolios.get(word) ?? []);
  const [own, theirs] = [fieldsOf(role), fieldsOf(`${draft.role ?? ""} ${[...draft.nouns].join(" ")}`)];
  if (own.length === 0 || theirs.length === 0) return false;
  return !own.some((field) => theirs.includes(field)) || (isDeputy(draft.role) && !isDeputy(role));
}

function isDeputy(role: string | null): boolean {
  return /\b(?:deputy|vice|assistant|junior)\b/iu.test(role ?? "");
}
