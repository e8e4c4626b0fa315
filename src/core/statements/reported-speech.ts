import type { Document } from "../model/document.ts";
import type { Statement } from "../model/statement.ts";

/**
 * Tells whether a statement is reported speech, as against what somebody thinks, wants, sees or does.
 *
 *     He  said  that talks had resumed.      He  vowed to “fight on.”       speech
 *     He  hopes  that they resume.           The party  endorsed  her.      none
 *
 * A word that as often names a deed (*endorse*) counts where what it reports is quoted.
 */
export function isReportedSpeech(statement: Pick<Statement, "class" | "strength" | "kind">): boolean {
  if (statement.kind !== "indirect") return true;
  return statement.strength === "strong" && (statement.class === "speech" || statement.class === "writing");
}

/**
 * Returns a document with reported speech alone, and such other statements as an event rests on: a claim must not lose
 * who makes it. What stood within a statement left out stands within the one around that.
 */
export function onlyReportedSpeech(document: Document): Document {
  const claimed = new Set(document.events.flatMap(({ assertedBy }) => assertedBy));
  const byId = new Map(document.statements.map((statement) => [statement.id, statement]));
  const isKept = (statement: Statement) => isReportedSpeech(statement) || claimed.has(statement.id);
  const around = (id: string | null): string | null => {
    const host = id === null ? undefined : byId.get(id);
    return host ? (isKept(host) ? host.id : around(host.within)) : null;
  };
  return {
    ...document,
    statements: document.statements
      .filter(isKept)
      .map((statement) => ({ ...statement, within: around(statement.within) })),
  };
}
