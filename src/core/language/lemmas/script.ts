/**
 * How a lemma is made from a form: the case, the letters to cut at the end, the letters to add.
 *
 *     L|3|y    Studied -> studied -> stud -> study
 *     K|0|     Moscow stays as it is
 *
 * `=` begins a lemma that is written out: `=be`.
 */
export type LemmaScript = string;

/** Applies a script to a form. */
export function applyScript(script: LemmaScript, form: string): string {
  if (script.startsWith("=")) return script.slice(1);
  const [letters = "K", cut = "0", add = ""] = script.split("|");
  const cased = letters === "L" ? form.toLowerCase() : letters === "T" ? titleCase(form) : form;
  return cased.slice(0, cased.length - Number(cut)) + add;
}

/** Returns the script that makes a lemma from a form. */
export function findScript(form: string, lemma: string): LemmaScript {
  for (const [letters, cased] of [
    ["L", form.toLowerCase()],
    ["K", form],
    ["T", titleCase(form)],
  ] as const) {
    let same = 0;
    while (same < cased.length && same < lemma.length && cased[same] === lemma[same]) same++;
    if (same > 0 && same * 2 >= lemma.length) return `${letters}|${cased.length - same}|${lemma.slice(same)}`;
  }
  return `=${lemma}`;
}

function titleCase(form: string): string {
  return form.slice(0, 1).toUpperCase() + form.slice(1).toLowerCase();
}
