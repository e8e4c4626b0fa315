import { placeKey } from "../../core/lexicon/gazetteer.ts";
import { firstWord, namesWritten } from "../../core/lexicon/names.ts";
import { fold } from "../../core/text/fold.ts";
import type { ActorCode } from "./actor-code.ts";
import { nameOf, readDictionaryLine, withoutComment } from "./dictionary.ts";
import type { Desk, Format } from "./format.ts";
import { readTerm, type Term, termsInOrder } from "./petrarch-terms.ts";

/** An actor with all its lines. */
interface Entry {
  readonly line: number;
  readonly name: string;
  readonly aliases: string[];
  readonly terms: Term[];
  /** Some of its codes were left out, and that was told. */
  isTold: boolean;
}

/**
 * PETRARCH's actor dictionaries. What has a time is taken for a person unless its code is that of a body above
 * states; what has none is a state, a person where its first word is a given name, or an organisation.
 *
 *     HAMID_KARZAI_
 *     +PRESIDENT_KARZAI_
 *         [AFGELI <20011221]
 *         [AFGGOV 20011222-20140929]
 */
export const petrarchActors: Format = {
  id: "petrarch-actors",
  about: "actor dictionaries (Phoenix.Countries.actors.txt): names, synonyms with +, dated [CODES]",

  async carryOver(lines, desk) {
    let entry: Entry | undefined;
    for await (const { number, text } of lines) {
      const line = withoutComment(text);
      if (line.trim() === "") continue;
      const parsed = readDictionaryLine(line);
      if (!parsed) {
        desk.ledger.leaveOut(number, "a bracket opens or closes alone");
        continue;
      }
      if (parsed.words === "" || parsed.words.startsWith("+")) {
        if (!entry) desk.ledger.leaveOut(number, "it belongs to an actor, and none stands before it");
        else if (parsed.words !== "") entry.aliases.push(nameOf(parsed.words.slice(1)));
      } else {
        if (entry) file(entry, desk);
        entry = { line: number, name: nameOf(parsed.words), aliases: [], terms: [], isTold: false };
      }
      for (const code of entry ? parsed.codes : []) {
        const term = readTerm(code, desk.lexicon);
        if (typeof term !== "string") entry?.terms.push(term);
        else {
          desk.ledger.leaveOut(number, term);
          if (entry) entry.isTold = true;
        }
      }
    }
    if (entry) file(entry, desk);
  },
};

function file(entry: Entry, desk: Desk): void {
  const { ledger, lists, lexicon } = desk;
  const { line, name } = entry;
  const terms = termsInOrder(entry.terms);
  const [first] = terms;
  if (!first) {
    if (!entry.isTold) ledger.leaveOut(line, `'${name}' has no code`);
    return;
  }
  const spellings = [name, ...entry.aliases].filter(
    (written, i, all) => all.indexOf(written) === i && written.length > 1 && !written.includes(";"),
  );
  const isState = terms.every(
    ({ country, sector, since, until }) =>
      `${sector}${since}${until}` === "" && lexicon.places.countries.has(country),
  );
  const fresh = spellings.filter(
    (written) => !isKnown(written, first, desk) && !(isState && isPlace(written, first, desk)),
  );
  if (fresh.length === 0) {
    ledger.known();
    return;
  }
  const [called = name, ...others] = terms.length > 1 ? spellings : fresh;
  const cells = { name: called, aliases: others.join(";") };
  if (isState) {
    // Under its own name, though the package has that: what a report calls the Graveyard of Empires is Afghanistan.
    const aliases = fresh.filter((written) => written !== name).join(";");
    lists.add("actors/states.tsv", { name, aliases, code: first.country, sector: "GOV" });
  } else if (isPerson(called, terms, desk)) {
    for (const { country, sector, since, until } of terms)
      lists.add("actors/people.tsv", { ...cells, country, sector, since, until });
  } else {
    for (const { country, sector, since, until } of terms) {
      const kind = country === "IMG" || sector === "REB" || sector === "PRM" ? "group" : "organization";
      lists.add("actors/organizations.tsv", { ...cells, country, sector, since, until, kind });
    }
  }
  ledger.carried();
}

function isPerson(name: string, terms: readonly Term[], { lexicon }: Desk): boolean {
  if (terms.some(({ country }) => !lexicon.places.countries.has(country))) return false;
  const [given = "", ...rest] = name.toLowerCase().split(" ");
  if (rest.length > 0 && lexicon.actors.givenNames.has(given)) return true;
  return terms.some(({ since, until }) => since !== "" || until !== "");
}

/** Tells whether the package has the name for a state or body of the same country. */
function isKnown(written: string, { country }: ActorCode, { lexicon }: Desk): boolean {
  const folded = fold(written);
  const shelf = lexicon.actors.names.get(firstWord(folded));
  return (
    shelf !== undefined && namesWritten(shelf, folded, written).some((known) => known.country === country)
  );
}

/** Tells whether a name is that of a place in the country, which dictionaries have among the names of states. */
function isPlace(written: string, { country }: ActorCode, { lexicon }: Desk): boolean {
  const found = lexicon.places.find(placeKey(written));
  return found.some((place) => place.country === country && place.feature !== "country");
}
