import { type Command, InvalidArgumentError, Option } from "commander";
import { eventTypes } from "../../core/lexicon/event-kinds.ts";
import { ReadoutError } from "../../core/model/error.ts";
import type { EventStatus, EventType } from "../../core/model/event.ts";
import { type EventFilter, type Layer, layers, type PartyTerm, parsePartyTerm } from "../../store/index.ts";
import { rowFormats } from "./row-format.ts";

/** Filters of events as a user gives them. */
export interface EventFilterOptions {
  readonly since?: string;
  readonly until?: string;
  readonly actor?: readonly string[];
  readonly recipient?: readonly string[];
  readonly party?: readonly string[];
  readonly pair?: string;
  readonly sector?: readonly string[];
  readonly type?: readonly EventType[];
  readonly mode?: readonly string[];
  readonly context?: readonly string[];
  readonly status?: readonly EventStatus[];
  readonly layer?: readonly Layer[];
  readonly assertedBy?: readonly string[];
  readonly place?: readonly string[];
  readonly outlet?: readonly string[];
  readonly words?: string;
  readonly minConfidence?: number;
  readonly minOriginators?: number;
  readonly disputed?: boolean;
}

const statuses: readonly EventStatus[] = ["occurred", "historical", "future", "hypothetical", "negated"];

/** Adds the filters of events to a command. */
export function addEventFilters(command: Command, { hasPair = true } = {}): Command {
  addTimeFilters(command, "when it happened")
    .addOption(several("--actor <who>", "who acts: RUS, RUS/MIL, /MIL, a name, key:RUS/GOV"))
    .addOption(several("--recipient <who>", "who is acted upon"))
    .addOption(several("--party <who>", "who takes part on either side"))
    .addOption(severalCodes("--sector <code>", "PLOVER sector of somebody on either side: GOV, MIL, REB, …"));
  if (hasPair)
    command.option("--pair <two>", 'two that take part, whichever acts: "RUS CHN", "RUS, Dong Jun"');
  return command
    .addOption(
      severalCodes("--type <type>", "PLOVER type: CONSULT, ASSAULT, …", oneOf("type", eventTypes, upper)),
    )
    .addOption(severalCodes("--mode <mode>", "PLOVER mode: visit, airstrike, …"))
    .addOption(severalCodes("--context <context>", "PLOVER context: military, diplomatic, …"))
    .addOption(severalCodes("--status <status>", statuses.join(", "), oneOf("status", statuses, lower)))
    .addOption(severalCodes("--layer <layer>", layers.join(", "), oneOf("layer", layers, lower)))
    .addOption(several("--asserted-by <who>", "who says so; reporter: the report itself"))
    .addOption(several("--place <where>", "a country (KAZ) or the name of a place"))
    .addOption(several("--outlet <name>", "who brought the report out"))
    .option("--words <words>", "words of the report, as for 'readout search'")
    .option("--min-confidence <share>", "0 to 1", shareOf)
    .option("--min-originators <number>", "reports of different wording that tell it", wholeOf)
    .option("--disputed", "only what somebody denies that another affirms");
}

/** Adds the bounds of a time. */
export function addTimeFilters(command: Command, what: string): Command {
  return command
    .option("--since <date>", `${what}: from this day, month or year on`)
    .option("--until <date>", `${what}: up to this day, month or year`);
}

/** Adds how many rows are written, and in which form. */
export function addListOptions(command: Command, limit: number): Command {
  return addFormatOption(
    command.option("--limit <number>", "most rows", wholeOf, limit).option("--all", "all rows, however many"),
  );
}

/** Adds in which form rows are written. */
export function addFormatOption(command: Command): Command {
  return command
    .addOption(
      new Option("--format <format>", "a table is usual on a terminal, tsv elsewhere").choices(rowFormats),
    )
    .option("--no-color", "no colours");
}

/** Reads filters. @throws ReadoutError `bad-party` */
export function eventFilterOf(options: EventFilterOptions): EventFilter {
  const { actor, recipient, party, sector, pair, assertedBy, type, mode, context, status, layer } = options;
  const { place, outlet } = options;
  const parties = [
    ...terms(party),
    ...(sector ?? []).map((code): PartyTerm => ({ sector: code.toUpperCase() })),
  ];
  return {
    since: options.since,
    until: options.until,
    ...(actor ? { actors: terms(actor) } : {}),
    ...(recipient ? { recipients: terms(recipient) } : {}),
    ...(parties.length > 0 ? { parties } : {}),
    ...(pair === undefined ? {} : { pair: pairOf(pair) }),
    ...(assertedBy
      ? { assertedBy: assertedBy.map((who) => (who === "reporter" ? who : parsePartyTerm(who))) }
      : {}),
    ...(type ? { types: type } : {}),
    ...(mode ? { modes: mode } : {}),
    ...(context ? { contexts: context } : {}),
    ...(status ? { statuses: status } : {}),
    ...(layer ? { layers: layer } : {}),
    ...(place ? { places: place } : {}),
    ...(outlet ? { outlets: outlet } : {}),
    words: options.words,
    minConfidence: options.minConfidence,
    minOriginators: options.minOriginators,
    disputed: options.disputed,
  };
}

/** Reads who is meant. @throws ReadoutError `bad-party` */
export function terms(written: readonly string[] = []): readonly PartyTerm[] {
  return written.map(parsePartyTerm);
}

/** Reads two who are meant: with a comma between them, or as two codes. @throws ReadoutError `bad-party` */
export function pairOf(written: string): readonly [PartyTerm, PartyTerm] {
  const parts = written.includes(",") ? written.split(",") : written.trim().split(/\s+/u);
  const [one, other, ...more] = parts;
  if (one !== undefined && other !== undefined && more.length === 0)
    return [parsePartyTerm(one), parsePartyTerm(other)];
  throw new ReadoutError(
    "bad-party",
    `'${written}' is no pair. Give two codes ("RUS CHN"), or two names with a comma between them ("Sergei Shoigu, Dong Jun").`,
  );
}

/** An option that may stand several times; any of its values may fit. */
export function several(flags: string, what: string): Option {
  return new Option(flags, `${what} (may stand again)`).argParser(
    (value: string, before?: readonly string[]) => [...(before ?? []), value],
  );
}

/** The same of codes, of which several may stand with commas between them. */
export function severalCodes(
  flags: string,
  what: string,
  read: (value: string) => string = (value) => value,
): Option {
  return new Option(flags, `${what} (may stand again)`).argParser(
    (value: string, before?: readonly string[]) => [
      ...(before ?? []),
      ...value
        .split(",")
        .map((part) => part.trim())
        .filter((part) => part !== "")
        .map(read),
    ],
  );
}

/** Reads one of some values, and lists them all where it is none. */
export function oneOf<T extends string>(
  what: string,
  known: readonly T[],
  form: (text: string) => string = (text) => text,
): (value: string) => T {
  return (value) => {
    const found = known.find((each) => each === form(value));
    if (found !== undefined) return found;
    throw new InvalidArgumentError(`'${value}' is no ${what}. These are: ${known.join(", ")}.`);
  };
}

const upper = (text: string) => text.toUpperCase();
const lower = (text: string) => text.toLowerCase();

/** Reads a number from 1. */
export function wholeOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(text)) throw new InvalidArgumentError("Give a whole number from 1.");
  return Number(text);
}

function shareOf(text: string): number {
  const share = Number(text);
  if (text.trim() === "" || !(share >= 0 && share <= 1))
    throw new InvalidArgumentError("Give a number from 0 to 1.");
  return share;
}
