import { bad, oneOf, readTable, type Tables, tableAt } from "./table.ts";

/** The words of `data/article/`: what tells a report from the page around it. */
export interface ArticleLexicon {
  /** Returns why a line is furniture (`share`, `newsletter`); undefined where it may be text. */
  furnitureOf(line: string): string | undefined;
  /** For each part of a page, what its class or id looks like. */
  readonly classes: Readonly<Record<PagePart, RegExp>>;
  /** Words in capitals before a report that are no place: `EXCLUSIVE`. */
  readonly labels: ReadonlySet<string>;
}

const parts = ["caption", "credit", "furniture", "report", "standfirst"] as const;

/** What a class or id attribute says about a part of a page. */
export type PagePart = (typeof parts)[number];

/** Reads `data/article/`. @throws ReadoutError `bad-table`, `missing-table` */
export function readArticleLexicon(tables: Tables): ArticleLexicon {
  return {
    furnitureOf: readFurniture(tables),
    classes: readClasses(tables),
    labels: new Set(
      readTable(tableAt(tables, "article/labels.tsv"), ["label", "example"], ["label"]).map(
        (row) => row.label,
      ),
    ),
  };
}

function readFurniture(tables: Tables): (line: string) => string | undefined {
  const byReason = new Map<string, string[]>();
  for (const row of readTable(tableAt(tables, "article/furniture.tsv"), ["why", "pattern", "example"])) {
    const source = patternSource(row.pattern, row.at);
    const sources = byReason.get(row.why);
    if (sources) sources.push(source);
    else byReason.set(row.why, [source]);
  }
  // Without the flag `u`, whose folding of letters takes most of the time that a first match needs.
  const reasons = [...byReason].map(([why, sources]) => ({
    why,
    pattern: new RegExp(`^(?:${sources.join("|")})$`, "i"),
  }));
  return (line) => {
    if (line.length > 600) return undefined;
    const bare = line
      .replaceAll("’", "'")
      .replace(/^[\s•·|»›>▶►*[–—-]+/u, "")
      .replace(/[\s:.!…»›>|\]]+$/u, "");
    if (bare === "") return undefined;
    return reasons.find(({ pattern }) => pattern.test(bare))?.why;
  };
}

/** All that does not stand for itself. */
const signs = / … | …(?=[|}\]]|$)| …|… |…|[#{}[\]|\\^$.*+?()/]/gu;

/** What stands for `…` and `#`, with the blanks beside the sign. */
const gaps: Readonly<Record<string, string>> = {
  " … ": "(?:\\W.{0,160})?\\W",
  " …": "\\W(?:.{0,160}\\W)?",
  "… ": "(?:.{0,160}\\W)?",
  "…": ".{0,160}",
  "#": "\\d[\\d.,]*k?",
};
/** What stands for ` …` at the end of a pattern or of one of its alternatives. */
const gapAtEnd = "(?:\\W.{0,160})?";

const brackets: Readonly<Record<string, string>> = { "{": "(?:", "}": ")", "[": "(?:", "]": ")?", "|": "|" };

/**
 * Turns a pattern of `furniture.tsv` into the source of a regular expression.
 *
 *     {read|see} also: …   ->   (?:read|see) also:(?:\W.{0,160})?
 *
 * No repetition stands inside another, so that no line can make a match slow.
 */
export function patternSource(pattern: string, at: string): string {
  let open = 0;
  const source = pattern.replace(signs, (sign, offset: number) => {
    if (sign === "{" || sign === "[") open++;
    if (sign === "}" || sign === "]") open--;
    if (open < 0) throw bad(at, `'${pattern}' closes a bracket that was never opened`);
    if (sign === " …" && /^(?:[|}\]]|$)/u.test(pattern.slice(offset + 2))) return gapAtEnd;
    return gaps[sign] ?? brackets[sign] ?? `\\${sign}`;
  });
  if (open > 0) throw bad(at, `'${pattern}' opens a bracket and never closes it`);
  return source;
}

function readClasses(tables: Tables): Readonly<Record<PagePart, RegExp>> {
  const sources: Record<PagePart, string[]> = {
    caption: [],
    credit: [],
    furniture: [],
    report: [],
    standfirst: [],
  };
  for (const row of readTable(tableAt(tables, "article/classes.tsv"), ["part", "word", "example"])) {
    if (!/^\*?[a-z-]+\*?$/u.test(row.word))
      throw bad(row.at, `'${row.word}' may hold small letters, '-' and a '*' at an end`);
    sources[oneOf(row.part, parts, row.at)].push(classSource(row.word));
  }
  const compile = (part: PagePart) => new RegExp(sources[part].join("|") || "(?!)", "iu");
  return {
    caption: compile("caption"),
    credit: compile("credit"),
    furniture: compile("furniture"),
    report: compile("report"),
    standfirst: compile("standfirst"),
  };
}

/** Turns `most-read` into a search for that word among those of a class attribute. */
function classSource(word: string): string {
  const bare = word.replaceAll("*", "").replaceAll("-", "[-_]?");
  const start = word.startsWith("*") ? "" : "(?<![a-z0-9])";
  const end = word.endsWith("*") ? "" : "(?![a-z0-9])";
  return `${start}${bare}${end}`;
}
