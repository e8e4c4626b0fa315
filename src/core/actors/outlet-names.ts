import { indexNames, type KnownName, type NameIndex } from "../lexicon/names.ts";
import type { Outlet, OutletLexicon } from "../lexicon/outlets.ts";

const indexOf = new WeakMap<OutletLexicon, NameIndex>();

/** Returns news agencies and other outlets as known names, sector JRN. */
export function readOutletNames(lexicon: OutletLexicon): NameIndex {
  let index = indexOf.get(lexicon);
  if (!index) {
    index = indexNames([...lexicon.agencies, ...lexicon.outlets].flatMap(knownNames));
    indexOf.set(lexicon, index);
  }
  return index;
}

function knownNames(outlet: Outlet): readonly KnownName[] {
  return [...new Set([outlet.name, outlet.short, ...outlet.aliases])].filter(isTelling).map((written) => ({
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
  }));
}

/** Leaves out names that are plain words: *Time*, *Focus*, *Stern*. */
function isTelling(name: string): boolean {
  return /[ .-]/u.test(name) || name === name.toUpperCase() || /[a-z][A-Z]/u.test(name) || name.length > 7;
}
