/** A kind of token that punctuation does not break up. */
export interface TokenShape {
  readonly id: string;
  readonly example: string;
  /** Letters and marks that it may begin with. */
  readonly begins: RegExp;
  /** Sticky; all repeats inside groups are bounded, so that no text takes more than linear time. */
  readonly pattern: RegExp;
  /** Holds at the start of a chunk of text alone. */
  readonly first?: true;
}

const label = "[\\p{L}\\p{N}-]{1,63}";
const topLevel = "(?:com|org|net|gov|edu|mil|int|info|biz|io|tv|co\\.uk|org\\.uk|eu|us|uk|ru|cn|de|fr|ca|au)";

/** In this order; the first that fits makes the token. */
const tokenShapes: readonly TokenShape[] = [
  {
    id: "address",
    begins: /[hfw]/u,
    example: "https://example.org/a?b=1",
    pattern: /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”‘’().,;:!?'\][{}*]/uy,
  },
  {
    id: "mail",
    begins: /[\p{L}\p{N}._%+-]/u,
    example: "desk@example.org",
    pattern: new RegExp(`[\\p{L}\\p{N}._%+-]{1,64}@(?:${label}\\.){1,6}\\p{L}{2,24}`, "uy"),
  },
  {
    id: "site",
    begins: /[\p{L}\p{N}-]/u,
    example: "example.co.uk/world",
    pattern: new RegExp(
      `(?:${label}\\.){1,6}${topLevel}(?![\\p{L}\\p{N}-])(?:/[\\p{L}\\p{N}/_.?=&%-]{0,500}[\\p{L}\\p{N}/])?`,
      "uyi",
    ),
  },
  {
    id: "file",
    begins: /[\p{L}\p{N}_#&.-]/u,
    example: "treaty_draft-2.pdf",
    pattern:
      /[\p{L}\p{N}_#&-]{0,63}\.(?:docx?|pdf|xlsx?|html?|jpe?g|png|gif|txt|pptx?|zip|csv)(?![\p{L}\p{N}])/iuy,
  },
  {
    id: "at",
    begins: /\p{L}/u,
    example: "Rice@ENRON",
    pattern: /\p{L}[\p{L}\p{N}._-]{0,63}@[\p{L}_]{1,63}(?![\p{L}\p{N}])/uy,
  },
  {
    id: "group",
    begins: /\p{Ll}/u,
    example: "comp.sources.unix",
    pattern: /\p{Ll}{2,63}(?:\.[\p{Ll}-]{2,63}){2,6}(?![\p{L}\p{N}])/uy,
  },
  {
    id: "telephone",
    begins: /\d/u,
    example: "202-466-9142, 466-9142",
    pattern: /(?:\d-)?(?:\d{3}[-/])?\d{3}-\d{4}(?![-\p{L}\p{N}])/uy,
    first: true,
  },
  { id: "calling-code", begins: /\+/u, example: "+44", pattern: /\+\d{1,15}(?![\p{L}\p{N}])/uy, first: true },
  { id: "own-mark", begins: /Y/u, example: "Yahoo!", pattern: /Yahoo!/uy },
  {
    id: "slash",
    begins: /[bwnlBWNL]/u,
    example: "b/c, w/o",
    pattern: /(?:b\/c|w\/o|n\/a|l\/c)(?![\p{L}\p{N}])/iuy,
  },
  {
    id: "handle",
    begins: /[@#]/u,
    example: "@handle, #tag",
    pattern: /[@#][\p{L}_][\p{L}\p{N}_]{0,99}/uy,
    first: true,
  },
  {
    id: "face",
    begins: /[:;=8<^]/u,
    example: ":-)",
    pattern: /(?:[:;=8][-o^']?[)(\][DPp/\\|*]{1,9}|<3|\^_\^)(?![\p{L}\p{N}])/uy,
    first: true,
  },
  { id: "dots", begins: /[.…]/u, example: "...", pattern: /\.{2,}|…+\.*/uy },
  { id: "dash", begins: /-/u, example: "--", pattern: /-{2,}/uy },
  {
    id: "marks",
    begins: /[`'’‘<>.?!*_=~#+$]/u,
    example: "``, '', !!!, $$$",
    pattern: /``|''|’’|‘’|<<|>>|\.[?!]+|[!?]+|\*+|_+|=+|~+|#+|\++|\${2,}/uy,
  },
  { id: "decade", begins: /['’]/u, example: "'90s", pattern: /['’]\d0s(?![\p{L}\p{N}])/uy },
  {
    id: "capitals",
    begins: /\p{Lu}/u,
    example: "U.S",
    pattern: /\p{Lu}(?:\.\p{Lu}){1,9}(?![\p{L}\p{N}])\.?/uy,
  },
  {
    id: "initials",
    begins: /\p{L}/u,
    example: "U.S., p.m.",
    pattern: /(?:\p{L}\.){2,12}(?:\p{Lu}(?![\p{L}\p{N}]))?/uy,
  },
  {
    id: "degree",
    begins: /[PELMBS]/u,
    example: "Ph.D.",
    pattern: /(?:Ph|Psy|Ed|LL|M\.Sc|B\.Sc|S\.p)\.[\p{L}]\.?/uy,
  },
  { id: "fraction", begins: /\./u, example: ".04", pattern: /\.\d+(?![\p{L}\p{N}.])/uy, first: true },
  { id: "decade-own", begins: /\d/u, example: "the 1990's", pattern: /\d{1,3}0['’]s(?![\p{L}\p{N}])/uy },
  {
    id: "number",
    begins: /\d/u,
    example: "1,200.50, 10:30, 3/4",
    pattern:
      /(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.:/]\d+)*)(?:(?:st|nd|rd|th|s|['’]s)(?![\p{L}\p{N}]))?/uy,
  },
  {
    id: "and-letters",
    begins: /\p{Lu}/u,
    example: "AT&T",
    pattern: /\p{Lu}{1,4}&\p{Lu}{1,4}(?![\p{L}\p{N}])(?:['’]s)?/uy,
  },
  {
    id: "word",
    begins: /[\p{L}\p{M}\p{N}_]/u,
    example: "don't, O'Brien",
    pattern: /[\p{L}\p{M}\p{N}_]+(?:['’`][\p{L}\p{M}]+)*/uy,
  },
];

const shapesByCode = Array.from({ length: 128 }, (_, code) =>
  tokenShapes.filter(({ begins }) => begins.test(String.fromCharCode(code))),
);

/** Returns the shapes that a token may have which begins with this UTF-16 code unit. */
export function shapesFor(code: number): readonly TokenShape[] {
  return shapesByCode[code] ?? tokenShapes;
}
