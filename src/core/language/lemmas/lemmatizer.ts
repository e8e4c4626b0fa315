import { apart, longestRemembered, plainForm } from "../words.ts";
import { applyScript, type LemmaScript } from "./script.ts";
import { findBySuffix, type SuffixRules } from "./suffix-rules.ts";

/** Lemma and features of a word. */
export interface Reading {
  readonly lemma: string;
  readonly feats: string;
}

/** Gives a word its lemma and its features, by its form and its joint tag. */
export interface Lemmatizer {
  read(form: string, tag: string): Reading;
}

/** What was learned about one column: rules, and the values that they point to. */
export interface SuffixTable {
  readonly rules: SuffixRules;
  readonly values: readonly string[];
}

/** Most words that are remembered; when they are full, all are forgotten. */
const mostRemembered = 20_000;

/** Makes a lemmatiser from the tables of scripts and of features. */
export function createLemmatizer(scripts: SuffixTable, feats: SuffixTable): Lemmatizer {
  const byTag = new Map<string, Map<string, Reading>>();
  let size = 0;
  return {
    read(form, tag) {
      const known = byTag.get(tag)?.get(form);
      if (known) return known;
      const plain = plainForm(form);
      const reading = { lemma: lemmaOf(scripts, form, plain, tag), feats: featsOf(feats, plain, tag) };
      if (form.length > longestRemembered) return reading;
      if (++size > mostRemembered) {
        byTag.clear();
        size = 1;
      }
      const ofTag = byTag.get(tag) ?? new Map<string, Reading>();
      byTag.set(tag, ofTag.set(apart(form), reading));
      return reading;
    },
  };
}

function lemmaOf({ rules, values }: SuffixTable, form: string, plain: string, tag: string): string {
  const found = findBySuffix(rules, tag, plain);
  return found === undefined ? form : applyScript(values[found] as LemmaScript, plain) || form;
}

function featsOf({ rules, values }: SuffixTable, plain: string, tag: string): string {
  const found = findBySuffix(rules, tag, plain.toLowerCase());
  return found === undefined ? "_" : (values[found] as string);
}
