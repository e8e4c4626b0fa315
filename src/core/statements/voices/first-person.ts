import type { Actor, Mention } from "../../model/actor.ts";
import type { Document, Token } from "../../model/document.ts";
import type { Statement } from "../../model/statement.ts";
import { holderOf } from "../../text/span.ts";
import { indexSpans } from "../../text/span-index.ts";
import type { Quotation } from "../quotations/marks.ts";

const forms = new Set("i me my mine myself we us our ours ourselves".split(" "));

/** Tells whether a word names the one who speaks. */
export function isFirstPerson(token: Token): boolean {
  return token.upos === "PRON" && forms.has(token.form.toLowerCase());
}

/**
 * Adds *I, we, my, our, us* inside quoted words to the mentions of whoever speaks them.
 *
 *     “We demand their release,” she said.
 *      her
 *
 * Leaves alone words outside quotation marks, where they are the reporter's.
 */
export function addFirstPersons(
  { actors, sentences }: Document,
  statements: readonly Statement[],
  quotations: readonly Quotation[],
): readonly Actor[] {
  const added = new Map<string, Mention[]>();
  const holding = indexSpans(
    statements.filter(({ speaker }) => speaker),
    ({ content }) => content,
  );
  for (const sentence of sentences)
    for (const token of sentence.tokens) {
      if (!isFirstPerson(token) || !holderOf(quotations, token)) continue;
      const speaker = innermost(holding(token))?.speaker;
      if (!speaker) continue;
      const mention: Mention = { start: token.start, end: token.end, kind: "pronoun" };
      const mentions = added.get(speaker);
      if (mentions) mentions.push(mention);
      else added.set(speaker, [mention]);
    }
  if (added.size === 0) return actors;
  return actors.map((actor) => {
    const found = added.get(actor.id);
    if (!found) return actor;
    const known = new Set(actor.mentions.map(({ start, end }) => `${start}-${end}`));
    const own = found.filter(({ start, end }) => !known.has(`${start}-${end}`));
    if (own.length === 0) return actor;
    return { ...actor, mentions: [...actor.mentions, ...own].sort((a, b) => a.start - b.start) };
  });
}

function innermost(statements: readonly Statement[]): Statement | undefined {
  return statements.find((s) => !statements.some((other) => other.within === s.id)) ?? statements.at(-1);
}
