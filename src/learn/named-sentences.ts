import { type Capitals, countCapitals } from "../core/language/names/capitals.ts";
import { labels } from "../core/language/names/labels.ts";
import { readCorpus } from "./treebank.ts";

/** A sentence with the label of each word. */
export interface NamedSentence {
  /** The text that it comes from: its words' capitals are counted there. */
  readonly document: string;
  readonly forms: readonly string[];
  /** Index into `labels`. */
  readonly labelled: readonly number[];
}

/** Returns the capitals of each text. */
export function capitalsByDocument(sentences: readonly NamedSentence[]): ReadonlyMap<string, Capitals> {
  const forms = new Map<string, (readonly string[])[]>();
  for (const s of sentences) forms.set(s.document, [...(forms.get(s.document) ?? []), s.forms]);
  return new Map([...forms].map(([document, list]) => [document, countCapitals(list)]));
}

/** Reads the names of Universal NER; other kinds than people, places and organisations count as none. */
export function readUniversalNames(data: string, part: "train" | "dev"): readonly NamedSentence[] {
  const sentences: NamedSentence[] = [];
  let forms: string[] = [];
  let kinds: string[] = [];
  let document = "";
  const finish = () => {
    if (forms.length > 0) sentences.push({ document, forms, labelled: labelIds(kinds) });
    forms = [];
    kinds = [];
  };
  for (const line of readCorpus(data, `uner.${part}.iob2`).split("\n")) {
    if (line.trim() === "") finish();
    const id = /^# sent_id = (.*)-\d+$/u.exec(line);
    if (id?.[1]) document = id[1];
    const [number = "", form = "", kind = "O"] = line.split("\t");
    if (!/^\d+$/u.test(number)) continue;
    forms.push(form);
    kinds.push(/^[BI]-(?:PER|LOC|ORG)$/u.test(kind) ? kind : "O");
  }
  finish();
  return sentences;
}

/** Returns labels as indexes; a name that begins with an inside label begins one. */
export function labelIds(kinds: readonly string[]): readonly number[] {
  return kinds.map((kind, i) => {
    const opens = kind.startsWith("I") && kinds[i - 1]?.slice(2) !== kind.slice(2);
    return labels.indexOf((opens ? `B${kind.slice(1)}` : kind) as (typeof labels)[number]);
  });
}
