import type { EventType } from "../model/event.ts";
import type { EventKind } from "./event-kinds.ts";
import { bad, list, oneOf, type Row, readTable, type Tables, tableAt } from "./table.ts";

/** What must fill a slot: a lemma, any lemma of a class, or anything at all. */
export type Filler = { readonly lemma: string } | { readonly class: string } | "anything";

export interface Condition {
  readonly slot: string;
  readonly filler: Filler;
}

/** What a frame asks for besides its predicate: one of the alternatives, each met as a whole. */
export type Demand = readonly (readonly Condition[])[];

/** Where a side of the event stands; slots of one group are all taken, groups are tried in turn. */
export type SlotGroups = readonly (readonly string[])[];

/**
 * What a word tells of who did what to whom.
 *
 *     accuse  verb  allege  112  subj  obj     Moscow accused Kyiv of shelling the village.
 */
export interface Frame {
  /** `accuse/accuse.verb`, with what it demands: `agree/sign.verb@agreement`. */
  readonly id: string;
  readonly type: EventType;
  /** Lemmas of the predicate, split at blanks and hyphens. */
  readonly words: readonly string[];
  /** Index of the head in `words`. */
  readonly head: number;
  readonly pos: "verb" | "noun" | "adjective";
  /** All are to be met. */
  readonly demands: readonly Demand[];
  /** None may be met. */
  readonly exclusions: readonly Condition[];
  readonly modes: readonly string[];
  readonly cameo: string;
  readonly actors: SlotGroups;
  readonly recipients: SlotGroups;
}

/** Frames by the lemma of their head, those with more demands and more words first. */
export type FrameIndex = ReadonlyMap<string, readonly Frame[]>;

const columns = ["predicate", "pos", "object", "mode", "cameo", "actors", "recipients", "example"] as const;
const required = ["predicate", "pos", "cameo", "actors", "example"] as const;

const roles = new Set(["subj", "obj", "iobj", "xsubj", "poss", "mod", "xcomp"]);

/** Prepositions that may introduce a side of an event; a misspelt slot is told from one by this list. */
export const prepositions = new Set(
  (
    "about across after against along alongside among amid around as at away before behind between beyond by " +
    "despite due during following for from in inside into near of off on onto out outside over regarding since " +
    "through throughout to toward towards under until up upon via with within without"
  ).split(" "),
);

/** Reads `frames/<type>.tsv`. @throws ReadoutError `bad-table`, `missing-table` */
export function readFrames(
  tables: Tables,
  kind: EventKind,
  classes: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Frame[] {
  const file = tableAt(tables, `events/frames/${kind.type.toLowerCase()}.tsv`);
  const cells = cellReader(kind, classes);
  return readTable(file, columns, required).map((row) => frameOf(row, kind, cells));
}

/** Arranges frames for look-up by head lemma. */
export function frameIndex(frames: readonly Frame[]): FrameIndex {
  const index = new Map<string, Frame[]>();
  for (const frame of frames) {
    const lemma = frame.words[frame.head] ?? "";
    const found = index.get(lemma);
    if (found) found.push(frame);
    else index.set(lemma, [frame]);
  }
  for (const found of index.values())
    if (found.length > 1) found.sort((a, b) => frameWeight(b) - frameWeight(a));
  return index;
}

/** How much a frame asks for: the more, the sooner it is tried. */
export function frameWeight(frame: Frame): number {
  return frame.demands.length * 2 + frame.words.length;
}

function frameOf(row: Row<(typeof columns)[number]>, kind: EventKind, cells: CellReader): Frame {
  const pos = oneOf(row.pos, ["verb", "noun", "adjective"], row.at);
  if (!/^\d{2,4}$/u.test(row.cameo)) throw bad(row.at, `'${row.cameo}' is no CAMEO code`);
  const words = row.predicate.toLowerCase().split(/[ -]/u);
  const { demands, exclusions } = cells.object(row.object, pos, row.at);
  return {
    id: `${kind.type.toLowerCase()}/${row.predicate}.${pos}${row.object === "" ? "" : `[${row.object}]`}`,
    type: kind.type,
    words,
    head: pos === "noun" ? nounHead(words) : verbHead(row.predicate, words),
    pos,
    demands,
    exclusions,
    modes: cells.modes(row.mode, row.at),
    cameo: row.cameo,
    actors:
      pos === "adjective" ? ofAdjective(cells.slots(row.actors, row.at)) : cells.slots(row.actors, row.at),
    recipients: cells.slots(row.recipients, row.at),
  };
}

/** *Oslo was alarmed by the raid*: whoever an adjective is said of feels so, also where it looks like a passive. */
function ofAdjective(groups: SlotGroups): SlotGroups {
  return groups.map((group) => group.map((slot) => (slot === "subj" ? "surface" : slot)));
}

/** What the cells of a frame say; the same few cells stand in most rows, and each is read once. */
interface CellReader {
  modes(cell: string, at: string): readonly string[];
  object(cell: string, pos: Frame["pos"], at: string): Pick<Frame, "demands" | "exclusions">;
  slots(cell: string, at: string): SlotGroups;
}

function cellReader(kind: EventKind, classes: ReadonlyMap<string, ReadonlySet<string>>): CellReader {
  const allowed = [...kind.modes.keys()];
  const modes = new Map<string, readonly string[]>();
  const slots = new Map<string, SlotGroups>();
  const objects = new Map<string, Pick<Frame, "demands" | "exclusions">>();
  return {
    modes: (cell, at) => kept(modes, cell, () => list(cell).map((mode) => oneOf(mode, allowed, at))),
    slots: (cell, at) => kept(slots, cell, () => slotsOf(cell, at)),
    object: (cell, pos, at) => kept(objects, `${pos} ${cell}`, () => objectOf(cell, pos, at, classes)),
  };
}

/** Returns what is kept under a key, made where it is not there yet. */
function kept<T>(known: Map<string, T>, key: string, make: () => T): T {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}

function objectOf(
  cell: string,
  pos: Frame["pos"],
  at: string,
  classes: ReadonlyMap<string, ReadonlySet<string>>,
): Pick<Frame, "demands" | "exclusions"> {
  const items = list(cell);
  return {
    demands: demandsOf(
      items.filter((item) => !item.startsWith("!")),
      pos,
      at,
      classes,
    ),
    exclusions: items
      .filter((item) => item.startsWith("!"))
      .map((item) => conditionOf(item.slice(1).trim(), at, classes)),
  };
}

/** Index of a noun predicate's head: the last word before a preposition, *letter* of *letter of intent*. */
function nounHead(words: readonly string[]): number {
  const preposition = words.findIndex((word, i) => i > 0 && prepositions.has(word));
  return (preposition < 0 ? words.length : preposition) - 1;
}

/** Index of a verb predicate's head: the first word, behind an adverb or hyphens (*sexually assault, gang-rape*). */
function verbHead(predicate: string, words: readonly string[]): number {
  const [first = ""] = predicate.split(" ");
  if (first.includes("-")) return first.split("-").length - 1;
  return first.endsWith("ly") && words.length > 1 ? 1 : 0;
}

function slotsOf(cell: string, at: string): SlotGroups {
  return list(cell).map((group) => group.split("+").map((slot) => slotOf(slot.trim(), at)));
}

function slotOf(slot: string, at: string): string {
  if (!roles.has(slot) && !prepositions.has(slot))
    throw bad(at, `'${slot}' is neither a role nor a preposition`);
  return slot;
}

/** Reads the column `object`: its items are alternatives, but a verb's `subj:` items are a demand of their own. */
function demandsOf(
  items: readonly string[],
  pos: Frame["pos"],
  at: string,
  classes: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Demand[] {
  const alternatives = items.map((item) =>
    item.split("+").map((part) => conditionOf(part.trim(), at, classes)),
  );
  if (pos === "noun") return alternatives.length > 0 ? [alternatives] : [];
  const ofSubject = alternatives.filter((conditions) => conditions.every(({ slot }) => slot === "subj"));
  const others = alternatives.filter((conditions) => !ofSubject.includes(conditions));
  return [others, ofSubject].filter((demand) => demand.length > 0);
}

function conditionOf(item: string, at: string, classes: ReadonlyMap<string, ReadonlySet<string>>): Condition {
  if (roles.has(item) || prepositions.has(item)) return { slot: item, filler: "anything" };
  const colon = item.indexOf(":");
  const slot = colon < 0 ? "obj" : slotOf(item.slice(0, colon), at);
  return { slot, filler: fillerOf(item.slice(colon + 1), at, classes) };
}

function fillerOf(value: string, at: string, classes: ReadonlyMap<string, ReadonlySet<string>>): Filler {
  if (!value.startsWith("@")) return { lemma: value.toLowerCase() };
  const name = value.slice(1);
  if (!classes.has(name)) throw bad(at, `'${value}' has no lines in data/events/classes.tsv`);
  return { class: name };
}
