import { type CsvError, parse } from "csv-parse/sync";
import { ReadoutError } from "../../core/model/error.ts";
import { alpha3Codes } from "./countries.ts";
import type { Desk, Format, Ledger } from "./format.ts";
import { countryNamed, sectorOfRole } from "./roles.ts";

/** What a column may be called. */
const headings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    name: "name",
    person: "name",
    role: "role",
    position: "role",
    office: "role",
    country: "country",
    from: "since",
    since: "since",
    start: "since",
    start_date: "since",
    to: "until",
    until: "until",
    end: "until",
    end_date: "until",
    wikidata: "wikidata",
    wikidata_id: "wikidata",
    qid: "wikidata",
    sector: "sector",
    gender: "gender",
    aliases: "aliases",
  }),
);

const sectors = new Set(
  "COP GOV JUD LEG MIL PRM PTY REB SPY AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC".split(" "),
);

type Cells = Readonly<Record<string, string>>;

/**
 * A table of people as a spreadsheet saves it, with commas, semicolons or tabs between the cells.
 *
 *     name,role,country,from,to,wikidata
 *     Jane Doe,Foreign Minister,Freedonia,2021-03,,Q4711
 *
 * `country` is a name or a code of ISO 3166-1; `from` and `to` are days, months or years; `sector`, `gender`
 * (f, m) and `aliases` (between semicolons) may stand too. Where no sector is given, the role tells it.
 */
export const people: Format = {
  id: "people",
  about: "a CSV of people: name, role, country, from, to, wikidata; and sector, gender, aliases",

  async carryOver(lines, desk) {
    let text = "";
    for await (const line of lines) text += `${line.text}\n`;
    const [head, ...rows] = rowsOf(text);
    if (!head) throw new ReadoutError("bad-csv", "there is no row in it.");
    const columns = head.cells.map(
      (cell) =>
        headings.get(
          cell
            .trim()
            .toLowerCase()
            .replace(/[\s-]+/gu, "_"),
        ) ?? "",
    );
    const missing = ["name", "country"].filter((column) => !columns.includes(column));
    if (missing.length > 0)
      throw new ReadoutError(
        "bad-csv",
        `line ${head.line}: no column '${missing.join("', no column '")}'. The first row names the columns: name, role, country, from, to, wikidata.`,
      );
    for (const [i, column] of columns.entries())
      if (column === "")
        desk.ledger.leaveOut(head.line, `column '${head.cells[i]}' is none that people have`);
    const alpha3 = alpha3Codes(desk.tables);
    for (const { cells, line } of rows) {
      const named = Object.fromEntries(columns.map((column, i) => [column, (cells[i] ?? "").trim()]));
      const reason = carryPerson(named, line, alpha3, desk);
      if (reason) desk.ledger.leaveOut(line, reason);
    }
  },
};

interface CsvRow {
  readonly cells: readonly string[];
  /** Line where it begins. */
  readonly line: number;
}

/** @throws ReadoutError `bad-csv` */
function rowsOf(text: string): CsvRow[] {
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly { readonly record: string[]; readonly info: { readonly lines: number } }[];
    return rows.map(({ record, info }) => ({
      cells: record,
      line: info.lines - record.join("").split("\n").length + 1,
    }));
  } catch (cause) {
    const { message } = cause as CsvError;
    throw new ReadoutError("bad-csv", `${message}. Mend the quotation marks of that line.`);
  }
}

/** Returns what stands between the cells of the first row. */
function delimiterOf(text: string): string {
  const first = text.split("\n", 1)[0] ?? "";
  const count = (sign: string) => first.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Carries a person over; else gives the reason. */
function carryPerson(
  cells: Cells,
  line: number,
  alpha3: ReadonlyMap<string, string>,
  desk: Desk,
): string | undefined {
  const { ledger, lists, lexicon } = desk;
  const { name = "", role = "", since = "", until = "", wikidata = "", gender = "", aliases = "" } = cells;
  if (name === "") return "it has no name";
  const country = countryNamed(cells.country ?? "", lexicon, alpha3);
  if (!country) return `'${cells.country ?? ""}' is no country's name or code`;
  const [from, to] = [dateOf(since), dateOf(until)];
  if (from === undefined || to === undefined)
    return `'${from === undefined ? since : until}' is no date such as 2021-03-15`;
  if (from !== "" && to !== "" && to < from.slice(0, to.length))
    return `it ends, ${to}, before it begins, ${from}`;
  lists.add("actors/people.tsv", {
    name,
    country,
    role,
    since: from,
    until: to,
    sector: sectors.has(cells.sector ?? "") ? (cells.sector ?? "") : sectorOfRole(role, lexicon),
    gender: /^[fm]/iu.exec(gender)?.[0].toLowerCase() ?? "",
    aliases,
    wikidata: idOf(wikidata, line, ledger),
  });
  ledger.carried();
  return undefined;
}

/** Reads `Q4711` and the address that ends in it. */
function idOf(cell: string, line: number, ledger: Ledger): string {
  const id = /^(?:https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d*)$/u.exec(cell)?.[1];
  if (cell !== "" && id === undefined)
    ledger.leaveOut(line, `the id '${cell}', which is none of Wikidata; the person is carried over`);
  return id ?? "";
}

/** Reads a day, a month or a year, and a day with its hour; undefined for what is no date. */
function dateOf(cell: string): string | undefined {
  if (cell === "") return "";
  const [, date, month, day] = /^[+]?((?:1[5-9]|20)\d\d(?:-(\d\d)(?:-(\d\d))?)?)(?:T.*)?$/u.exec(cell) ?? [];
  if (month !== undefined && !(Number(month) >= 1 && Number(month) <= 12)) return undefined;
  if (day !== undefined && !(Number(day) >= 1 && Number(day) <= 31)) return undefined;
  return date;
}
