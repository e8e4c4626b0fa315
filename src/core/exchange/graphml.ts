import { actorKey } from "../merge/actor-key.ts";
import type { ReadoutRecord } from "../model/record.ts";
import { dashed, dayOf } from "./day.ts";
import { type Dyad, dyadsOf, eachEventOnce } from "./dyads.ts";
import type { Exchange, ExchangeFormat, Scribe } from "./exchange.ts";
import { outletOf, reportAddress, type Side } from "./told.ts";
import { xml } from "./xml.ts";

type Value = string | number;
type Attributes = Readonly<Record<string, { readonly type: "string" | "int" | "double" | "boolean" }>>;

const text = { type: "string" } as const;
const whole = { type: "int" } as const;
const decimal = { type: "double" } as const;
/** Told by a value and not by `directed="false"`: NetworkX refuses graphs that have edges of both kinds. */
const mutual = { type: "boolean" } as const;

const nodeAttributes: Attributes = { name: text, kind: text, country: text, sector: text };
const eventAttributes: Attributes = {
  type: text,
  mutual,
  mode: text,
  status: text,
  quad: whole,
  score: decimal,
  date: text,
  confidence: decimal,
  reports: whole,
  originators: whole,
  outlet: text,
  url: text,
};
const sumAttributes: Attributes = {
  type: text,
  mutual,
  status: text,
  quad: whole,
  weight: whole,
  reports: whole,
  score: decimal,
  first: text,
  last: text,
};

/** Stands for the side that no text names. */
const nobody = "nobody";

/** Begins a graph whose nodes are actors and whose edges are events, or sums of them. */
function openGraph(exchange: Exchange): Scribe {
  const eventsOf = eachEventOnce(exchange, true);
  const known = new Set<string>();
  const sums = new Map<string, Sum>();

  const node = (actor: Side | undefined): string => {
    const id = idOf(actor);
    if (known.has(id)) return "";
    known.add(id);
    const { name = "(nobody named)", kind = "unnamed", country, sector } = actor ?? {};
    const data = dataOf("n", { name, kind, country: country ?? "", sector: sector ?? "" });
    return `<node id="${id}">${data}</node>\n`;
  };
  const writeDyad = (dyad: Dyad): string => {
    const nodes = node(dyad.source) + node(dyad.target);
    if (!exchange.aggregate) return nodes + eventEdge(dyad);
    add(sums, dyad);
    return nodes;
  };

  return {
    begin: () => beginning(exchange.aggregate ? sumAttributes : eventAttributes),
    write: (record: ReadoutRecord) => eventsOf(record).flatMap(dyadsOf).map(writeDyad).join(""),
    end: () => `${[...sums.values()].map(sumEdge).join("")}</graph>\n</graphml>\n`,
  };
}

function beginning(edgeAttributes: Attributes): string {
  const keys = (owner: "node" | "edge", attributes: Attributes) =>
    Object.entries(attributes)
      .map(([name, { type }]) => {
        const id = `${owner === "node" ? "n" : "e"}_${name}`;
        return `<key id="${id}" for="${owner}" attr.name="${name}" attr.type="${type}"/>\n`;
      })
      .join("");
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n' +
    `${keys("node", nodeAttributes)}${keys("edge", edgeAttributes)}<graph id="events" edgedefault="directed">\n`
  );
}

function dataOf(owner: "n" | "e", values: Readonly<Record<string, Value>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `<data key="${owner}_${name}">${xml(String(value))}</data>`)
    .join("");
}

/** Names a node, as it is written: two keys that XML cannot tell apart are one. */
function idOf(side: Side | undefined): string {
  return side ? xml(side.key ?? actorKey(side)) : nobody;
}

function edge(id: string, { source, target }: Dyad, values: Readonly<Record<string, Value>>): string {
  return `<edge id="${xml(id)}" source="${idOf(source)}" target="${idOf(target)}">${dataOf("e", values)}</edge>\n`;
}

/** Tells who act with each other from who acts on somebody. */
function isMutual({ event, target }: Dyad): boolean {
  return event.recipients.length === 0 && target !== undefined;
}

function eventEdge(dyad: Dyad): string {
  const { event, standing, record } = dyad;
  return edge(`event-${dyad.id}`, dyad, {
    type: event.type,
    mutual: String(isMutual(dyad)),
    mode: event.mode.join(";"),
    status: event.status,
    quad: event.quad,
    score: event.score,
    date: dateOf(dyad),
    confidence: event.confidence,
    reports: standing.reports,
    originators: standing.originators,
    outlet: outletOf(record) ?? "",
    url: reportAddress(record),
  });
}

/** All events of a pair, a type and a status. */
interface Sum {
  readonly dyad: Dyad;
  events: number;
  reports: number;
  score: number;
  first: string;
  last: string;
}

function add(sums: Map<string, Sum>, dyad: Dyad): void {
  const { event, standing, source, target } = dyad;
  const sides = [idOf(source), idOf(target)];
  if (isMutual(dyad)) sides.sort();
  const key = JSON.stringify([...sides, isMutual(dyad), event.type, event.status]);
  const sum = sums.get(key) ?? { dyad, events: 0, reports: 0, score: 0, first: "", last: "" };
  sums.set(key, sum);
  sum.events++;
  sum.reports += standing.reports;
  sum.score += event.score;
  const date = dateOf(dyad);
  if (date === "") return;
  if (sum.first === "" || date < sum.first) sum.first = date;
  if (date > sum.last) sum.last = date;
}

function sumEdge(sum: Sum, index: number): string {
  const { event } = sum.dyad;
  return edge(`sum-${index + 1}`, sum.dyad, {
    type: event.type,
    mutual: String(isMutual(sum.dyad)),
    status: event.status,
    quad: event.quad,
    weight: sum.events,
    reports: sum.reports,
    score: Number((sum.score / sum.events).toFixed(3)),
    first: sum.first,
    last: sum.last,
  });
}

function dateOf(dyad: Dyad): string {
  const day = dayOf(dyad);
  return day ? dashed(day) : "";
}

/** Actors and what they do to each other as a graph, for Gephi, Cytoscape, igraph and NetworkX. */
export const graphml: ExchangeFormat = {
  id: "graphml",
  about: "GraphML: actors as nodes, events as edges; --aggregate sums them by pair, type and status",
  extension: "graphml",
  tellsStatus: true,
  open: openGraph,
};
