/** A kind of token that punctuation does not break up. */
export interface TokenShape {
  readonly id: string;
  readonly example: string;
  /** Sticky; all repeats inside groups are bounded, so that no text takes more than linear time. */
  readonly pattern: RegExp;
  /** Holds at the start of a chunk of text alone. */
  readonly first?: true;
}

const label = "[\\p{L}\\p{N}-]{1,63}";
const topLevel = "(?:com|org|net|gov|edu|mil|int|info|biz|io|tv|co\\.uk|org\\.uk|eu|us|uk|ru|cn|de|fr|ca|au)";

/** In this order; the first that fits makes the token. */
export const tokenShapes: readonly TokenShape[] = [
  {
    id: "address",
    example: "https://example.org/a?b=1",
    pattern: /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”‘’().,;:!?'\][{}*]/uy,
  },
  {
    id: "mail",
    example: "desk@example.org",
    pattern: new RegExp(`[\\p{L}\\p{N}._%+-]{1,64}@(?:${label}\\.){1,6}\\p{L}{2,24}`, "uy"),
  },
  {
    id: "site",
    example: "example.co.uk/world",
    pattern: new RegExp(
      `(?:${label}\\.){1,6}${topLevel}(?![\\p{L}\\p{N}-])(?:/[\\p{L}\\p{N}/_.?=&%-]{0,500}[\\p{L}\\p{N}/])?`,
      "uyi",
    ),
  },
  { id: "handle", example: "@handle, #tag", pattern: /[@#][\p{L}_][\p{L}\p{N}_]{0,99}/uy, first: true },
  {
    id: "face",
    example: ":-)",
    pattern: /(?:[:;=8][-o^']?[)(\][DPp/\\|*]{1,9}|<3|\^_\^)(?![\p{L}\p{N}])/uy,
    first: true,
  },
  { id: "dots", example: "...", pattern: /\.{2,}|…+/uy },
  { id: "dash", example: "--", pattern: /-{2,}/uy },
  { id: "marks", example: "``, '', !!!", pattern: /``|''|’’|‘’|<<|>>|\.[?!]+|[!?]+|\*+|_+|=+|~+|#+|\++/uy },
  { id: "decade", example: "'90s", pattern: /['’]\d0s(?![\p{L}\p{N}])/uy },
  { id: "capitals", example: "U.S", pattern: /\p{Lu}(?:\.\p{Lu}){1,9}(?![\p{L}\p{N}])\.?/uy },
  { id: "initials", example: "U.S., p.m.", pattern: /(?:\p{L}\.){2,12}(?:\p{Lu}(?![\p{L}\p{N}]))?/uy },
  { id: "degree", example: "Ph.D.", pattern: /(?:Ph|Psy|Ed|LL|M\.Sc|B\.Sc|S\.p)\.[\p{L}]\.?/uy },
  {
    id: "number",
    example: "1,200.50, 10:30, 3/4",
    pattern:
      /(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.:/]\d+)*)(?:(?:st|nd|rd|th|s|['’]s)(?![\p{L}\p{N}]))?/uy,
  },
  { id: "and-letters", example: "AT&T", pattern: /\p{Lu}{1,4}&\p{Lu}{1,4}(?![\p{L}\p{N}])(?:['’]s)?/uy },
  {
    id: "word",
    example: "don't, O'Brien",
    pattern: /[\p{L}\p{M}\p{N}_]+(?:['’`][\p{L}\p{M}]+)*/uy,
  },
];
