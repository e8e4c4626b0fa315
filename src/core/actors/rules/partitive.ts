import { dependents } from "../../text/tree.ts";
import { phraseOf } from "../phrase.ts";
import { type ActorRule, type Candidate, candidateOf } from "../rule.ts";

const parts = new Set(
  (
    "dozen score hundred thousand million number group majority minority half third quarter part handful " +
    "series bulk rest member total most many some several few all both each either neither none remainder pair"
  ).split(" "),
);

/**
 * A word of number or part before those who are meant.
 *
 *     Dozens of [protesters]      members of [the army]      some of [them]
 *     part       whole
 *
 * Leaves alone *one of them*, who is nobody known.
 */
export const partitive: ActorRule = {
  id: "partitive",

  find(sentence) {
    return sentence.tokens.flatMap((head): Candidate[] => {
      if (!parts.has(head.lemma.toLowerCase()) && !parts.has(head.form.toLowerCase().replace(/s$/u, "")))
        return [];
      const whole = dependents(sentence, head, "nmod").find(
        (noun) => dependents(sentence, noun, "case")[0]?.lemma === "of",
      );
      if (!whole) return [];
      const phrase = phraseOf(sentence, head);
      return [
        candidateOf({
          sentence,
          head,
          span: { start: phrase.start, end: Math.max(phrase.end, phraseOf(sentence, whole).end) },
          mention: "nominal",
          owners: [whole],
          rule: "partitive",
          kind: "group",
          noun: "part",
          plural: true,
        }),
      ];
    });
  },
};
