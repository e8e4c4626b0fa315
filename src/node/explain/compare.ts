import type { ReadoutRecord } from "../../core/model/record.ts";
import type { Span } from "../../core/model/span.ts";
import { type Fact, factsOf, groundOf } from "./find-fact.ts";

/** A fact of a record as this version reads it, and how it differs. */
export interface Compared {
  /** Missing where this version reads nothing of the kind from the same words. */
  readonly now: Fact | undefined;
  /** `status: future, was occurred`; empty where nothing differs. */
  readonly differences: readonly string[];
}

/** Finds a fact in a second reading of the same text: by its words, since ids move when a fact before it comes or goes. */
export function compare(before: Fact, record: ReadoutRecord): Compared {
  const ground = keyOf(groundOf(before));
  const alike = factsOf(record).filter(
    (fact) => fact.kind === before.kind && keyOf(groundOf(fact)) === ground,
  );
  const now =
    alike.find(({ fact }) => fact.id === before.fact.id) ??
    alike.find((fact) => differencesOf(before, fact).length === 0) ??
    alike[0];
  return { now, differences: now ? differencesOf(before, now) : [] };
}

function keyOf(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(" ");
}

function differencesOf(before: Fact, now: Fact): readonly string[] {
  const [old, fresh] = [before.fact, now.fact] as unknown as Record<string, unknown>[];
  const fields = Object.keys({ ...old, ...fresh });
  return fields.flatMap((field) => {
    const [was, is] = [JSON.stringify(old?.[field]), JSON.stringify(fresh?.[field])];
    return was === is || field === "id" ? [] : `${field}: ${is ?? "none"}, was ${was ?? "none"}`;
  });
}
