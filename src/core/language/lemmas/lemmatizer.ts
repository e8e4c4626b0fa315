import { apart, longestRemembered, plainForm } from "../words.ts";
import { applyScript, type LemmaScript } from "./script.ts";
import { findBySuffix, type SuffixRules } from "./suffix-rules.ts";

/** Gives a word its lemma and its features, by its form and its joint tag. */
export interface Lemmatizer {
  lemma(form: string, tag: string): string;
  feats(form: string, tag: string): string;
}

/** What was learned about one column: rules, and the values that they point to. */
export interface SuffixTable {
  readonly rules: SuffixRules;
  readonly values: readonly string[];
}

/** Makes a lemmatiser from the tables of scripts and of features. */
export function createLemmatizer(scripts: SuffixTable, feats: SuffixTable): Lemmatizer {
  return {
    lemma: remembered((form, tag) => {
      const plain = plainForm(form);
      const found = findBySuffix(scripts.rules, tag, plain);
      return found === undefined ? form : applyScript(scripts.values[found] as LemmaScript, plain) || form;
    }),
    feats: remembered((form, tag) => {
      const found = findBySuffix(feats.rules, tag, plainForm(form).toLowerCase());
      return found === undefined ? "_" : (feats.values[found] as string);
    }),
  };
}

/** Most words that are remembered; when they are full, all are forgotten. */
const mostRemembered = 20_000;

/** Remembers what is found for a word with a tag: most words come again. */
function remembered(find: (form: string, tag: string) => string): (form: string, tag: string) => string {
  const byTag = new Map<string, Map<string, string>>();
  let size = 0;
  return (form, tag) => {
    let known = byTag.get(tag);
    if (!known) {
      known = new Map();
      byTag.set(tag, known);
    }
    let found = known.get(form);
    if (found === undefined) {
      if (++size > mostRemembered) {
        byTag.clear();
        size = 1;
      }
      found = find(form, tag);
      if (form.length <= longestRemembered) known.set(apart(form), found);
    }
    return found;
  };
}
