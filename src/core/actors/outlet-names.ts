import { indexNames, type KnownName, type NameIndex } from "../lexicon/names.ts";
import type { Outlet, OutletLexicon } from "../lexicon/outlets.ts";

const indexOf = new WeakMap<OutletLexicon, NameIndex>();

/** Letters that a plain word must have to count as a name: *Reuters* does, *Beta* and *Time* mean other things. */
const leastLetters = { agency: 6, outlet: 8 };

/** Returns news agencies and other outlets as known names, sector JRN. */
export function readOutletNames(lexicon: OutletLexicon): NameIndex {
  let index = indexOf.get(lexicon);
  if (!index) {
    index = indexNames([
      ...lexicon.agencies.flatMap((agency) => knownNames(agency, leastLetters.agency)),
      ...lexicon.outlets.flatMap((outlet) => knownNames(outlet, leastLetters.outlet)),
    ]);
    indexOf.set(lexicon, index);
  }
  return index;
}

function knownNames(outlet: Outlet, letters: number): readonly KnownName[] {
  const names = [...new Set([outlet.name, outlet.short, ...outlet.aliases])];
  return names
    .filter((name) => isTelling(name, letters))
    .map((written) => ({
      written,
      use: "name",
      kind: "outlet",
      name: outlet.name,
      country: outlet.country,
      sector: "JRN",
      role: null,
      gender: null,
      since: "",
      until: "",
      shared: false,
      sharers: [],
    }));
}

/** Leaves out short names that are plain words: *Beta*, *Focus*, *Stern*. */
function isTelling(name: string, letters: number): boolean {
  return (
    /[ .-]/u.test(name) || name === name.toUpperCase() || /[a-z][A-Z]/u.test(name) || name.length >= letters
  );
}
