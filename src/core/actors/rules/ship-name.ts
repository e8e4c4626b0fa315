import type { Sentence, Token } from "../../model/document.ts";
import { headOfSpan } from "../../text/tree.ts";
import { type ActorRule, type Candidate, candidateOf } from "../rule.ts";
import type { Scene } from "../scene.ts";

/** Words that a ship's name has at most. */
const longest = 4;

/**
 * A ship whose name begins with what a navy's do.
 *
 *     HMS Montrose   stood in the way.      USS  Dwight D. Eisenhower
 *     GBR MIL                               USA MIL
 *
 * Leaves alone the letters without a name behind them (*the INS*).
 */
export const shipName: ActorRule = {
  id: "ship-name",

  find(sentence, scene) {
    return sentence.tokens.flatMap((token) => shipAt(sentence, token, scene) ?? []);
  },
};

function shipAt(sentence: Sentence, prefix: Token, { lexicon, text }: Scene): Candidate | undefined {
  const owner = lexicon.ships.get(prefix.form);
  if (!owner) return undefined;
  const rest = sentence.tokens.slice(prefix.id, prefix.id + longest);
  const end = rest.findIndex(({ form, upos }) => upos !== "PROPN" || !/^\p{Lu}/u.test(form));
  const name = end < 0 ? rest : rest.slice(0, end);
  const last = name.at(-1);
  if (!last) return undefined;
  const span = { start: prefix.start, end: last.end };
  const head = headOfSpan(sentence, span);
  if (!head) return undefined;
  return candidateOf({
    sentence,
    head,
    span,
    mention: "name",
    owners: [],
    rule: "ship-name",
    kind: "organization",
    name: text.slice(span.start, span.end),
    country: owner.country,
    sector: owner.sector,
    noun: "ship",
    definite: true,
  });
}
