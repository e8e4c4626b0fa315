import type { Span } from "./span.ts";

/** A stretch of text that refers to an actor. */
export interface Mention extends Span {
  readonly kind: "name" | "nominal" | "pronoun";
}

export type ActorKind = "person" | "organization" | "state" | "group" | "unnamed";

/** Someone or something that speaks or acts, with every mention of it in the report. */
export interface Actor {
  /** `a1`, `a2`, … in order of first mention. */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-3, or PLOVER's IGO UNO EUR NGO ISM IMG MNC; null if neither is known. */
  readonly country: string | null;
  /** PLOVER sector code (GOV, MIL, REB, CVL, …); null if none applies. */
  readonly sector: string | null;
  /** As the text gives it: *Defense Minister*. */
  readonly role: string | null;
  /** `id` of the organisation or state spoken for. */
  readonly memberOf: string | null;
  /** Members of a joint actor (*both leaders*, *the two countries*), by id. */
  readonly members?: readonly string[] | undefined;
  /** Wikidata's id, `Q4711`, where a word list gives one. */
  readonly wikidata?: string | undefined;
  readonly mentions: readonly Mention[];
  /** The rule that made or last changed it. */
  readonly rule: string;
}

/** PLOVER's codes that an actor's `country` has where it is of no state: bodies above states and movements across them. */
export const aboveStates: ReadonlySet<string> = new Set(["IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"]);
