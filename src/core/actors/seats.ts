import { type KnownName, type NameIndex, namesOf } from "../lexicon/names.ts";
import type { Sentence } from "../model/document.ts";
import type { NameHit } from "./names.ts";

/**
 * Reads the seat of two governments as that of the body that sits there.
 *
 *     Georgia defied [Brussels]: the European Union, not Belgium
 *
 * Leaves alone a capital whose state the report names.
 */
export function rereadSeats(names: Map<Sentence, readonly NameHit[]>, index: NameIndex, text: string): void {
  const all = [...names.values()].flat().flatMap(({ known }) => known ?? []);
  const countries = new Set(all.filter(({ use }) => use !== "capital").map(({ country }) => country));
  for (const [sentence, hits] of names)
    names.set(
      sentence,
      hits.map((hit) => {
        if (hit.known?.use !== "capital" || countries.has(hit.known.country)) return hit;
        const body = seatHolder(text.slice(hit.start, hit.end), index);
        return body ? { ...hit, known: body } : hit;
      }),
    );
}

function seatHolder(written: string, index: NameIndex): KnownName | undefined {
  return namesOf(index, written).find(({ use }) => use === "metonym");
}
