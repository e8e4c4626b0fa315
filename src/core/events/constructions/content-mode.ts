import type { Token } from "../../model/document.ts";
import { baseForms } from "../base-forms.ts";
import type { Reading } from "../reading.ts";

/** Classes of verbs by the mode of a demand or refusal that is about them. */
const modeOfClass = [
  ["yield-act", "yield"],
  ["meet-act", "meet"],
  ["assist-act", "assist"],
  ["change-act", "change"],
] as const;

/** Returns the mode of a demand or refusal by what is demanded or refused: *must withdraw* is yield. */
export function contentMode({ lexicon }: Reading, verb: Token): readonly string[] {
  const bases = baseForms(verb);
  const found = modeOfClass.find(([name]) => bases.some((base) => lexicon.classes.get(name)?.has(base)));
  return found ? [found[1]] : [];
}
