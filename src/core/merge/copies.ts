import { hashText } from "../language/hash.ts";
import { byRank, type Profile } from "./profile.ts";

/** A mention with those that repeat it word for word in copies of its report; they count once in what speaks for a pair. */
export interface Telling {
  /** The first in rank, which stands for all. */
  readonly first: Profile;
  readonly all: readonly Profile[];
}

/** Returns what a mention has in common with its copies: its words, type and sides. */
export function wordingOf({ told }: Profile): string {
  const keys = [...told.actors, ...told.recipients].map(({ key }) => key);
  return `${told.type} ${told.status} ${keys.join("+")} ${told.words.join(" ")}`;
}

/** Puts mentions together that copies of one report tell in the same words. */
export function tellingsOf(profiles: readonly Profile[]): readonly Telling[] {
  const tellings = new Map<string, Profile[]>();
  const times = new Map<string, number>();
  for (const profile of [...profiles].sort(byRank)) {
    // In an archive's worth of them the words themselves would take more room than all else.
    const words = wordingOf(profile);
    const wording = `${profile.originator} ${hashText(words, 0)} ${hashText(words, 1)}`;
    // What one report says twice in the same words are two mentions: they meet their own copies in order.
    const inReport = `${profile.told.report} ${wording}`;
    const nth = times.get(inReport) ?? 0;
    times.set(inReport, nth + 1);
    const key = `${wording} ${nth}`;
    const known = tellings.get(key);
    if (known) known.push(profile);
    else tellings.set(key, [profile]);
  }
  return [...tellings.values()].flatMap((all) => (all[0] ? [{ first: all[0], all }] : []));
}
