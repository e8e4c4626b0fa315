import type { Actor, Mention } from "../../model/actor.ts";
import type { Document, Token } from "../../model/document.ts";
import type { Statement } from "../../model/statement.ts";
import { contains } from "../../text/span.ts";
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
  for (const sentence of sentences)
    for (const token of sentence.tokens) {
      if (!isFirstPerson(token) || !quotations.some((q) => contains(q, token))) continue;
      const holding = statements.filter((s) => s.speaker && s.content.some((span) => contains(span, token)));
      const speaker = innermost(holding)?.speaker;
      if (!speaker) continue;
      const mention: Mention = { start: token.start, end: token.end, kind: "pronoun" };
      added.set(speaker, [...(added.get(speaker) ?? []), mention]);
    }
  if (added.size === 0) return actors;
  return actors.map((actor) => {
    const own = (added.get(actor.id) ?? []).filter(
      (mention) => !actor.mentions.some((m) => m.start === mention.start && m.end === mention.end),
    );
    if (own.length === 0) return actor;
    return { ...actor, mentions: [...actor.mentions, ...own].sort((a, b) => a.start - b.start) };
  });
}

function innermost(statements: readonly Statement[]): Statement | undefined {
  return statements.find((s) => !statements.some((other) => other.within === s.id)) ?? statements.at(-1);
}
