import type { Sentence, Token } from "../../model/document.ts";
import { baseForms } from "../base-forms.ts";
import type { Reading } from "../reading.ts";
import { objectsOf } from "../roles/objects.ts";

/** Classes of verbs and of their objects by the mode of a demand or refusal that is about them. */
const modeOfClass = [
  ["yield-act", "yield-noun", "yield"],
  ["meet-act", "meet-noun", "meet"],
  ["assist-act", "assist-noun", "assist"],
  ["change-act", "change-noun", "change"],
] as const;

/**
 * Returns the mode of a demand or refusal by what is demanded or refused: *must withdraw* is yield, and so is *will
 * not give permission*, where the object tells more than the verb.
 */
export function contentMode({ lexicon }: Reading, sentence: Sentence, verb: Token): readonly string[] {
  const isOf = (name: string) => (token: Token) =>
    baseForms(token).some((base) => lexicon.classes.get(name)?.has(base));
  const objects = objectsOf(sentence, verb);
  const found =
    modeOfClass.find(([, noun]) => objects.some(isOf(noun))) ?? modeOfClass.find(([act]) => isOf(act)(verb));
  return found ? [found[2]] : [];
}

/** CAMEO codes of a refusal by its mode. */
const refusalCodes: Readonly<Record<string, string>> = {
  assist: "121",
  change: "123",
  meet: "125",
  yield: "124",
};

/** Returns the CAMEO code of a refusal. */
export function refusalCode([mode = ""]: readonly string[]): string {
  return refusalCodes[mode] ?? "120";
}
