import type { Span } from "../../core/model/span.ts";

/** Layers that a reader can switch off. */
export const layers = ["actor", "statement", "event"] as const;
export type HighlightLayer = (typeof layers)[number];

/** What the cards beside the text show. */
export const panels = ["all", "statements", "events", "actors"] as const;
export type Panel = (typeof panels)[number];

/** What the address tells after its `#`, whole: whoever is given it sees the same. */
export interface UrlState {
  /** Name of an example, `camp-david`. */
  readonly example: string | null;
  /** Id of a report kept in this browser. */
  readonly report: string | null;
  /** Id of a report of the store behind the page. */
  readonly stored: string | null;
  /** Selected words. */
  readonly span: Span | null;
  /** Selected fact, where several share their words. */
  readonly fact: string | null;
  readonly hidden: readonly HighlightLayer[];
  readonly panel: Panel;
  readonly query: string;
}

export const emptyState: UrlState = {
  example: null,
  report: null,
  stored: null,
  span: null,
  fact: null,
  hidden: [],
  panel: "all",
  query: "",
};

/**
 * Reads the part of an address after `#`; what it does not understand it leaves out.
 *
 *     #x=camp-david&c=120-168&f=e3&hide=actor
 */
export function readHash(hash: string): UrlState {
  const given = new URLSearchParams(hash.replace(/^#/u, ""));
  const panel = given.get("show");
  return {
    example: /^[a-z0-9-]+$/u.exec(given.get("x") ?? "")?.[0] ?? null,
    report: given.get("r"),
    stored: given.get("s"),
    span: spanOf(given.get("c")),
    fact: /^[sea]\d+$/u.exec(given.get("f") ?? "")?.[0] ?? null,
    hidden: layers.filter((layer) => given.get("hide")?.split(",").includes(layer)),
    panel: panels.find((known) => known === panel) ?? "all",
    query: given.get("q") ?? "",
  };
}

/** Writes a state as the part of an address from `#` on; empty where there is nothing to say. */
export function writeHash({ example, report, stored, span, fact, hidden, panel, query }: UrlState): string {
  const parts: (readonly [key: string, value: string | null])[] = [
    ["x", example],
    ["r", report],
    ["s", stored],
    ["c", span && `${span.start}-${span.end}`],
    ["f", fact],
    ["hide", hidden.join(",")],
    ["show", panel === "all" ? null : panel],
    ["q", query],
  ];
  const written = parts.filter(([, value]) => value).map(([key, value]) => `${key}=${escaped(value ?? "")}`);
  return written.length === 0 ? "" : `#${written.join("&")}`;
}

function spanOf(words: string | null): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/u.exec(words ?? "") ?? [];
  return start && end && Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : null;
}

/** Percent-encoded, halves of pairs mended; but for the comma, which needs none after `#` and reads better without. */
function escaped(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll("%2C", ",");
}
