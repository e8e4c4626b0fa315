import type { EventStatus } from "../../../core/model/event.ts";
import { dateInWords } from "../../../node/account/date.ts";
import type { Layer } from "../../../store/query/filter.ts";
import { quadWords, statusMarks } from "../../reading/status.ts";
import { layerWords, typeWord } from "../words/facts.ts";
import { landName, termInWords } from "../words/parties.ts";
import { type ParamName, type Params, type Place, paramNames } from "./place.ts";

/** Parameters that tell how a view shows what it got, and filter nothing. */
const manner: readonly ParamName[] = ["order", "after", "per", "level", "by-volume"];

/** What filters events. */
export const eventFilters = paramNames.filter(
  (name) => ![...manner, "speaker", "via", "kind", "class", "polarity", "named"].includes(name),
);

/** What filters statements. */
export const statementFilters: readonly ParamName[] = [
  "words",
  "speaker",
  "via",
  "kind",
  "class",
  "polarity",
  "outlet",
  "report",
  "since",
  "until",
];

/** What filters actors. */
export const actorFilters: readonly ParamName[] = ["party", "kind", "named"];

/** A place with a parameter set, and the list from its beginning; no values take the parameter away. */
export function withParam(place: Place, name: ParamName, values: readonly string[]): Place {
  const { after: _after, [name]: _before, ...rest } = place.params;
  return { ...place, params: values.length > 0 ? { ...rest, [name]: values } : rest };
}

/** A place with one value of a parameter more, or without it where it was there. */
export function toggled(place: Place, name: ParamName, value: string): Place {
  const now = place.params[name] ?? [];
  const next = now.includes(value) ? now.filter((each) => each !== value) : [...now, value];
  return withParam(place, name, next);
}

/** Those of the parameters that a list of names has. */
export function only(params: Params, names: readonly ParamName[]): Params {
  return Object.fromEntries(Object.entries(params).filter(([name]) => names.includes(name as ParamName)));
}

/** How a filter is called before its value. */
const labels: Readonly<Partial<Record<ParamName, string>>> = {
  words: "words",
  pair: "between",
  party: "with",
  actor: "by",
  recipient: "towards",
  speaker: "said by",
  via: "carried by",
  named: "name",
  place: "in",
  outlet: "in",
  by: "asserted by",
  report: "in report",
  since: "from",
  until: "to",
  minConfidence: "confidence from",
  minOriginators: "originators from",
  context: "about",
  mode: "mode",
};

/** A value of a filter in words: *between Russia and Ukraine*, *from April 2024*. */
export function filterInWords(name: ParamName, value: string): string {
  const words = valueInWords(name, value);
  const label = labels[name];
  return label ? `${label} ${words}` : words;
}

function valueInWords(name: ParamName, value: string): string {
  switch (name) {
    case "type":
      return typeWord(value);
    case "status":
      return statusMarks[value as EventStatus]?.word ?? value;
    case "layer":
      return layerWords[value as Layer]?.word ?? value;
    case "quad":
      return quadWords[Number(value) as 1] ?? value;
    case "disputed":
      return value === "false" ? "not disputed" : "disputed";
    case "since":
    case "until":
      return dateInWords(value);
    case "place":
      return /^[A-Z]{3}$/u.test(value) ? landName(value) : value;
    case "words":
    case "named":
      return `“${value}”`;
    case "by":
      return value === "reporter" ? "the report itself" : termInWords(value);
    case "party":
    case "actor":
    case "recipient":
    case "speaker":
    case "via":
    case "pair":
      return termInWords(value);
    default:
      return value.replaceAll("_", " ").toLowerCase();
  }
}
