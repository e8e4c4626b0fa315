import type { Figure } from "./draft.ts";
import { initials, partsOf, soundOf } from "./spelling.ts";

/**
 * Most figures of one surname or state that a mention is compared with: no report has so many, and a text that has
 * would cost the square of its length.
 */
const most = 300;

/** Everybody found so far, filed under what links look them up by. Figures come in the order of their finding. */
export interface Register {
  /** Files somebody new, or anew what has been learned of somebody. */
  file(figure: Figure): void;
  byKey(key: string): Figure | undefined;
  bySpelling(spelling: string): readonly Figure[];
  /** Returns those of whose name another is the whole, a part or a spelling, to be looked at closely. */
  byLikeName(name: string): readonly Figure[];
  /** Returns those called by a name, or by one with these initials, to be looked at closely. */
  byLetters(letters: string): readonly Figure[];
  ofCountry(country: string): readonly Figure[];
  /** Returns the states, and the one body that counts among them. */
  states(): readonly Figure[];
  /** Tells whether somebody was found before somebody else. */
  isBefore(a: Figure, b: Figure): boolean;
}

/** Figures by something that several may share. */
type Shelf = Map<string, Set<Figure>>;

/** Opens a register with nobody in it. */
export function openRegister(): Register {
  const order = new Map<Figure, number>();
  const filed = new Map<Figure, Set<string>>();
  const keys = new Map<string, Figure>();
  const spellings: Shelf = new Map();
  const parts: Shelf = new Map();
  const sounds: Shelf = new Map();
  const letters: Shelf = new Map();
  const countries: Shelf = new Map();
  const states = new Set<Figure>();
  const isBefore = (a: Figure, b: Figure) => (order.get(a) ?? 0) < (order.get(b) ?? 0);
  const sorted = (found: Iterable<Figure>): readonly Figure[] =>
    [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));

  const fileSpelling = (figure: Figure, spelling: string): void => {
    put(spellings, spelling, figure);
    put(sounds, soundOf(spelling), figure);
    for (const part of partsOf(spelling)) put(parts, part, figure);
  };

  return {
    file(figure) {
      const { key, name, country, spellings: spelt } = figure.draft;
      if (!order.has(figure)) order.set(figure, order.size);
      const bearer = key === null ? undefined : keys.get(key);
      if (key !== null && (!bearer || isBefore(figure, bearer))) keys.set(key, figure);
      if (isState(figure)) states.add(figure);
      if (country !== null) put(countries, country, figure);
      const known = filed.get(figure) ?? new Set<string>();
      filed.set(figure, known);
      for (const spelling of spelt) if (!known.has(spelling)) fileSpelling(figure, spelling);
      for (const spelling of spelt) known.add(spelling);
      if (name === null || known.has(`=${name}`)) return;
      known.add(`=${name}`);
      put(letters, name, figure);
      put(letters, initials(name), figure);
    },
    byKey: (key) => keys.get(key),
    bySpelling: (spelling) => sorted(spellings.get(spelling) ?? []),
    byLikeName: (name) =>
      sorted(
        new Set([
          ...(parts.get(name) ?? []),
          ...partsOf(name).flatMap((part) => [...(spellings.get(part) ?? [])]),
          ...(sounds.get(soundOf(name)) ?? []),
        ]),
      ),
    byLetters: (name) => sorted(letters.get(name) ?? []),
    states: () => sorted(states),
    isBefore,
    ofCountry: (country) => sorted(countries.get(country) ?? []),
  };
}

/** Tells a state, or the body that acts as one. */
export function isState({ draft }: Figure): boolean {
  return draft.kind === "state" || draft.key === "organization:European Union";
}

function put(shelf: Shelf, under: string, figure: Figure): void {
  const known = shelf.get(under);
  if (!known) shelf.set(under, new Set([figure]));
  else if (known.size < most) known.add(figure);
}
