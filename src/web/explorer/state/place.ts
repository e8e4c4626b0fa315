/** The views of a store, by the word that stands for them in an address. */
export const viewNames = [
  "overview",
  "events",
  "statements",
  "actors",
  "pair",
  "network",
  "map",
  "search",
  "event",
  "actor",
] as const;
export type ViewName = (typeof viewNames)[number];

/** What an address may say of a view: filters under the names that the API has, and how the view shows what it got. */
export const paramNames = [
  "words",
  "pair",
  "party",
  "actor",
  "recipient",
  "speaker",
  "via",
  "named",
  "type",
  "mode",
  "context",
  "status",
  "layer",
  "quad",
  "by",
  "place",
  "outlet",
  "kind",
  "class",
  "polarity",
  "report",
  "since",
  "until",
  "minConfidence",
  "minOriginators",
  "disputed",
  "order",
  "after",
  "per",
  "level",
  "by-volume",
] as const;
export type ParamName = (typeof paramNames)[number];

/** Values by name; of several any may fit. */
export type Params = Readonly<Partial<Record<ParamName, readonly string[]>>>;

/** Where in a store somebody looks: all that the address tells. */
export interface Place {
  readonly view: ViewName;
  /** Of an event or an actor. */
  readonly id: string | null;
  readonly params: Params;
}

/**
 * Reads the part of an address after `#` that leads into a store; null where it leads elsewhere.
 *
 *     #/events?type=ASSAULT,COERCE&pair=RUS,UKR&since=2024-01
 *     #/actor/RUS%2FGOV
 *
 * What it does not understand it leaves out.
 */
export function readPlace(hash: string): Place | null {
  const [, path = "", query = ""] = /^#\/([^?]*)(?:\?(.*))?$/su.exec(hash) ?? [];
  if (!hash.startsWith("#/")) return null;
  const [word = "", ...rest] = path.split("/");
  const view = viewNames.find((known) => known === word) ?? "overview";
  return { view, id: rest.length > 0 ? decoded(rest.join("/")) : null, params: readParams(query) };
}

/** Reads parameters, whether a name is given again for each value or its values stand with commas between. */
function readParams(query: string): Params {
  const given = new URLSearchParams(query);
  const params: Partial<Record<ParamName, readonly string[]>> = {};
  for (const name of paramNames) {
    const written = given.getAll(name);
    const isOneByOne = keepsCommas(name) || written.length > 1;
    const all = isOneByOne ? written : written.flatMap((value) => value.split(","));
    const values = [...new Set(all.map((value) => value.trim()).filter((value) => value !== ""))];
    if (values.length > 0) params[name] = values;
  }
  return params;
}

/** Words and names may have commas of their own (*RUS/shoigo, sergi*): several of them are given one by one. */
function keepsCommas(name: ParamName): boolean {
  return [
    "words",
    "named",
    "after",
    "party",
    "actor",
    "recipient",
    "speaker",
    "via",
    "report",
    "by",
  ].includes(name);
}

/** Writes a place as the part of an address from `#` on. */
export function writePlace({ view, id, params }: Place): string {
  const path = view === "overview" ? "" : id === null ? view : `${view}/${encodeURIComponent(id)}`;
  const query = writeParams(params);
  return `#/${path}${query ? `?${query}` : ""}`;
}

/** Writes parameters as a query, for an address of the page as for one of the API. */
export function writeParams(params: Params, names: readonly ParamName[] = paramNames): string {
  return names
    .flatMap((name) => {
      const values = params[name] ?? [];
      const isOneByOne = keepsCommas(name) || values.some((value) => value.includes(","));
      const parts = isOneByOne || values.length === 0 ? values : [values.join(",")];
      return parts.map((value) => `${name}=${escaped(value)}`);
    })
    .join("&");
}

/** A link to a view. */
export function linkTo(view: ViewName, params: Params = {}, id: string | null = null): string {
  return writePlace({ view, id, params });
}

/** Percent-encoded, but for what reads better without and does no harm after `#` or `?`. */
function escaped(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(/%(?:2C|2F|3A)/gu, decodeURIComponent);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
