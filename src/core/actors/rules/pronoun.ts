import { hasRelation } from "../../text/tree.ts";
import { type ActorRule, type Candidate, candidateOf } from "../rule.ts";

interface Form {
  readonly gender: "f" | "m" | null;
  readonly plural: boolean;
  readonly isPerson: boolean;
}

const he: Form = { gender: "m", plural: false, isPerson: true };
const she: Form = { gender: "f", plural: false, isPerson: true };
const it: Form = { gender: null, plural: false, isPerson: false };
const they: Form = { gender: null, plural: true, isPerson: false };
const forms: ReadonlyMap<string, Form> = new Map([
  ["he", he],
  ["him", he],
  ["his", he],
  ["himself", he],
  ["she", she],
  ["her", she],
  ["hers", she],
  ["herself", she],
  ["it", it],
  ["its", it],
  ["itself", it],
  ["they", they],
  ["them", they],
  ["their", they],
  ["theirs", they],
  ["themselves", they],
]);
const relative = new Set(["who", "whom", "whose", "which", "that"]);

/**
 * A pronoun of the third person, or one that opens a relative clause.
 *
 *     [He] said the minister, [who] left on Friday, had met [their] envoy.
 *
 * *Both* without a noun is such a one too. Leaves alone *it* that stands for nothing (*it rained*) and the first person, which is the speaker's.
 */
export const pronoun: ActorRule = {
  id: "pronoun",

  find(sentence) {
    return sentence.tokens.flatMap((head): Candidate[] => {
      const word = head.form.toLowerCase();
      const form = forms.get(word);
      const isRelative = relative.has(word) && head.upos === "PRON" && !hasRelation(head, "mark", "det");
      const isBoth = word === "both" && hasRelation(head, "nsubj", "obj", "iobj", "obl");
      if ((!form && !isRelative && !isBoth) || hasRelation(head, "expl")) return [];
      return [
        candidateOf({
          sentence,
          head,
          span: { start: head.start, end: head.end },
          mention: "pronoun",
          owners: [],
          rule: "pronoun",
          kind: form?.isPerson ? "person" : "unnamed",
          gender: form?.gender ?? null,
          plural: form?.plural ?? isBoth,
          noun: isBoth ? "both" : form ? null : "who",
          definite: true,
        }),
      ];
    });
  },
};
