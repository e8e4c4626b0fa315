import { dayOf } from "./days.ts";
import { gatherTogether, hangTogether, unionsOf } from "./hang-together.ts";
import { overlapOfSignatures, type Signature } from "./signature.ts";

/** The wording of a report, with what else tells a copy. */
export interface Wording {
  /** `article.id` of the report. */
  readonly report: string;
  /** ISO 8601; null if unknown. */
  readonly published: string | null;
  /** The agency that the report credits; null if none. */
  readonly agency: string | null;
  readonly signature: Signature;
}

/** Days within which a text is taken over; the same words a month later are a form. */
export const copiedWithin = 10;

/** Shingles that two texts must share at least: a sentence's worth. */
const least = 8;

/** Shares of the shorter and of the longer text that make a copy, by what the two reports credit. */
const needed = {
  oneAgency: { ofShorter: 0.3, ofLonger: 0.15 },
  unknown: { ofShorter: 0.5, ofLonger: 0.25 },
  twoAgencies: { ofShorter: 0.75, ofLonger: 0.5 },
} as const;

const none: ReadonlySet<number> = new Set();

/**
 * Tells whether the wording of two reports comes from one text.
 *
 *     a wire report, and its first half under another headline     yes
 *     two reports of one speech, with the same quotations          no
 *     two reports crediting Reuters that share no wording          no
 *
 * A digest that takes over many texts is no copy of any: too little of it stands in each.
 *
 * @param common shingles that stand in all sorts of reports, as `commonShingles` finds them
 */
export function areCopies(a: Wording, b: Wording, common: ReadonlySet<number> = none): boolean {
  if (a.report === b.report) return true;
  if (!areClose(a.published, b.published)) return false;
  const { shared, ofShorter, ofLonger } = overlapOfSignatures(a.signature, b.signature, common);
  if (shared < least) return false;
  const credit =
    a.agency === null || b.agency === null ? "unknown" : a.agency === b.agency ? "oneAgency" : "twoAgencies";
  return ofShorter >= needed[credit].ofShorter && ofLonger >= needed[credit].ofLonger;
}

function areClose(a: string | null, b: string | null): boolean {
  const [one, other] = [dayOf(a ?? "", "first"), dayOf(b ?? "", "first")];
  return one === undefined || other === undefined || Math.abs(one - other) <= copiedWithin;
}

/** Shingles by which reports are found: of a text and its half, about half of them are the same. */
const keys = 24;

/** Returns the shingles by which copies of a report are found. A store that keeps them finds what a new report copies. */
export function wordingKeys(signature: Signature): readonly number[] {
  return [...signature.subarray(1, 1 + keys)];
}

/**
 * Returns for each report the one that its wording comes from: the earliest of all that are copies of each other,
 * itself where there is none. The same for the same reports in any order; a copy that came out earlier than all known
 * ones takes its place as originator of them.
 */
export function findOriginators(
  wordings: readonly Wording[],
  common: ReadonlySet<number> = none,
): ReadonlyMap<string, string> {
  const ranked = [...wordings].sort(byRank);
  const unions = unionsOf(ranked.length);
  const files = new Map<number, File>();
  for (const [b, wording] of ranked.entries()) {
    const seen = new Set<number>();
    for (const key of wordingKeys(wording.signature)) {
      if (common.has(key)) continue;
      const file = files.get(key) ?? { reports: [], from: 0 };
      files.set(key, file);
      for (const a of within(file, ranked, wording)) {
        if (seen.has(a)) continue;
        seen.add(a);
        const other = ranked[a];
        if (other && unions.rootOf(a) !== unions.rootOf(b) && areCopies(other, wording, common))
          unions.join(a, b);
      }
      file.reports.push(b);
    }
  }
  return new Map(ranked.map(({ report }, i) => [report, ranked[unions.rootOf(i)]?.report ?? report]));
}

/** Reports that have a key, by date, undated ones last; those before `from` are too old for the next. */
interface File {
  readonly reports: number[];
  from: number;
}

/** Returns the reports of a file that a later one can be a copy of; an undated one can be of any. */
function within(file: File, ranked: readonly Wording[], { published }: Wording): readonly number[] {
  if (published === null) return file.reports;
  const isOld = (at: number | undefined) =>
    at !== undefined && !areClose(ranked[at]?.published ?? null, published);
  while (isOld(file.reports[file.from])) file.from++;
  return file.from === 0 ? file.reports : file.reports.slice(file.from);
}

function byRank(a: Wording, b: Wording): number {
  return rankOf(a) < rankOf(b) ? -1 : 1;
}

function rankOf({ published, report }: Wording): string {
  return `${published ?? "9999"} ${report}`;
}

/**
 * Returns the originators of all reports that some new ones hang together with, old ones among them: the same as if
 * all reports were grouped at once.
 *
 * @param near returns the reports of the archive that have one of some keys
 */
export function originatorsTouched(
  fresh: readonly Wording[],
  near: (keys: readonly number[]) => Iterable<Wording>,
  common: ReadonlySet<number> = none,
): ReadonlyMap<string, string> {
  const touched = hangTogether(
    fresh,
    ({ report }) => report,
    ({ signature }) => near(wordingKeys(signature)),
    (a, b) => areCopies(a, b, common),
  );
  return findOriginators(touched, common);
}

/** Returns the same as `originatorsTouched` where the archive has to be asked. @param near by the keys of `wordingKeys` */
export async function originatorsTouchedIn(
  fresh: readonly Wording[],
  near: (keys: readonly number[]) => Promise<ReadonlyMap<number, readonly Wording[]>>,
): Promise<ReadonlyMap<string, string>> {
  const touched = await gatherTogether(fresh, {
    idOf: ({ report }) => report,
    keysOf: ({ signature }) => wordingKeys(signature),
    near,
    isLinked: (a, b) => areCopies(a, b),
  });
  return findOriginators(touched);
}

/** Weeks in which a shingle must stand for it to be a form of words: no wire text is copied for so long. */
const weeks = 4;

/**
 * Returns shingles that stand in reports of many weeks: an agency's closing lines, *who spoke on condition of
 * anonymity because*. A few thousand reports spread over an archive are enough to find them.
 */
export function commonShingles(wordings: readonly Wording[]): ReadonlySet<number> {
  const seen = new Map<number, number[]>();
  const common = new Set<number>();
  for (const { published, signature } of wordings) {
    const day = dayOf(published ?? "", "first");
    if (day === undefined) continue;
    const week = Math.floor(day / 7);
    for (const hash of signature.subarray(1)) {
      const known = seen.get(hash);
      if (!known) seen.set(hash, [week]);
      else if (known.length < weeks && !known.includes(week) && known.push(week) === weeks) common.add(hash);
    }
  }
  return common;
}
