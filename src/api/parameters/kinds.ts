import * as z from "zod";
import { parsePartyTerm } from "../../store/query/party-term.ts";

/** Most values that a list may have, and letters of a value: more is no question that somebody asks. */
const most = { values: 100, letters: 300 };

/** Several of a kind: any of them fits. */
export function anyOf<Item extends z.ZodType>(item: Item, description: string) {
  return z.array(item).min(1).max(most.values).optional().describe(`${description} Any of those given fits.`);
}

/** Words as somebody types them. */
export const words = z.string().trim().min(1, "it is empty").max(most.letters, "it is too long");

/** `2024`, `2024-04` or `2024-04-27`. */
export const day = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    "no day, month or year as 2024-04-27, 2024-04 or 2024",
  );

export const since = day
  .optional()
  .describe("First day, month or year: 2024-04-27, 2024-04 or 2024.")
  .meta({ examples: ["2024-04"] });

export const until = day
  .optional()
  .describe("Last day, month or year, which belongs to it.")
  .meta({ examples: ["2024-06"] });

/** A party, of which the address has more words than one. */
export const party = words.transform(parsePartyTerm);

const partyWords =
  "RUS (all of a state), RUS/MIL (a sector of it), /MIL (a sector of any), key:Q7747 (one actor), or a name.";

/** Parties that take a part. */
export function parties(part: string) {
  return anyOf(party, `${part}: ${partyWords}`);
}

export const pair = z
  .array(party)
  .length(2, "it wants two, as RUS,CHN")
  .transform(([a, b]) => [a, b] as [z.output<typeof party>, z.output<typeof party>])
  .describe(`Two that stand on different sides, whichever acts, as RUS,CHN. Each is ${partyWords}`)
  .meta({ examples: [["RUS", "CHN"]] });

/** A whole number that an address has as digits. */
export function wholeNumber(least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,6}$/, "no whole number")
    .transform(Number)
    .pipe(z.int().min(least, `it is at least ${least}`).max(most, `it is at most ${most}`))
    .meta({ override: { type: "integer", minimum: least, maximum: most } });
}

/** A share that an address has as digits. */
export const confidence = z
  .string()
  .regex(/^(?:0|1|[01]?\.\d{1,6})$/, "no number from 0 to 1")
  .transform(Number)
  .pipe(z.number().min(0).max(1, "it is at most 1"))
  .meta({ override: { type: "number", minimum: 0, maximum: 1 } });

export const yesOrNo = z
  .enum(["true", "false"], "neither true nor false")
  .transform((value) => value === "true")
  .meta({ override: { type: "boolean" } });

/** How many rows an answer has, and behind which one it begins. */
export const paging = {
  limit: wholeNumber(1, 1000)
    .optional()
    .describe("Most rows, from 1 to 1000; 50 is usual. In a download all rows are usual."),
  after: z
    .string()
    .min(1, "it is empty")
    .max(2000, "it is too long")
    .optional()
    .describe("`next` of the page before."),
};

/** As what a list is wanted. */
export const format = z
  .enum(["json", "jsonl", "csv", "tsv", "parquet"], "none of json, jsonl, csv, tsv, parquet")
  .optional()
  .describe("json is usual; jsonl, csv, tsv and parquet download all rows.");
