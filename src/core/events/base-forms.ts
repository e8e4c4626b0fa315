import type { Token } from "../model/document.ts";

/** Endings of English inflection, all in -s, -d or -g, and what stands in their place in the base form. */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/u, ["y"]],
  [/(?:ch|sh|s|x|z)es$/u, []],
  [/([^s])s$/u, ["$1"]],
  [/ied$/u, ["y"]],
  [/([bdfgklmnprtvz])\1(?:ed|ing)$/u, ["$1", "$1$1"]],
  [/(?:ed|ing)$/u, ["", "e"]],
];

/**
 * Returns the words that a token may be a form of: its lemma first, then what its endings allow.
 * Word lists are asked for each in turn, so that a lemmatiser's slip (*shelled* as *shel*) loses no event.
 *
 *     shelled -> shel (lemma), shel, shell        supplies -> supplies (lemma), supply
 */
export function baseForms(token: Token): readonly string[] {
  let forms = formsOf.get(token);
  if (!forms) {
    forms = findForms(token);
    formsOf.set(token, forms);
  }
  return forms;
}

const formsOf = new WeakMap<Token, readonly string[]>();

function findForms(token: Token): readonly string[] {
  const lemma = token.lemma.toLowerCase();
  const form = token.form.toLowerCase();
  const last = form.at(-1);
  if (last !== "s" && last !== "d" && last !== "g") return [lemma];
  const forms = [lemma];
  for (const [ending, bases] of endings)
    if (ending.test(form)) {
      for (const base of bases) forms.push(form.replace(ending, base));
      if (bases.length === 0) forms.push(form.replace(/es$/u, ""), form.replace(/s$/u, ""));
      break;
    }
  return forms.length === 1 ? forms : [...new Set(forms)];
}
