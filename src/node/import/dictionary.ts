/** An entry of a PETRARCH dictionary, with what stands in its brackets taken apart. */
export interface DictionaryLine {
  /** The words as written, `HAMID_KARZAI_`. */
  readonly words: string;
  /** What stands in square brackets. */
  readonly codes: readonly string[];
  /** What stands in curly brackets; undefined where there are none. */
  readonly forms: string | undefined;
}

/** Takes comments off a line: `# …`, `; …`, `<!-- … -->`. */
export function withoutComment(line: string): string {
  return line
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, "")
    .replace(/(?:(?<!\s)\s+)?[#;][\s\S]*$/u, "")
    .trimEnd();
}

/** Takes a line apart: `POLICEMAN {POLICEMEN} [~COP]`. Undefined where a bracket does not close. */
export function readDictionaryLine(line: string): DictionaryLine | undefined {
  const codes = [...line.matchAll(/\[([^\][]*)\]/gu)].map(([, code = ""]) => code.trim());
  const forms = /\{([^{}]*)\}/u.exec(line)?.[1]?.trim();
  const words = line.replace(/\[[^\][]*\]|\{[^{}]*\}/gu, " ").trim();
  return /[[\]{}]/u.test(words) ? undefined : { words, codes, forms };
}

const small = new Set("a al and bin d de del der di el for ibn in la of on the to van von".split(" "));

/**
 * Returns a name of a dictionary as reports write it.
 *
 *     HAMID_KARZAI_ -> Hamid Karzai      UNITED_ARAB_EMIRATES_ -> United Arab Emirates      UAE_ -> UAE
 *
 * One word of up to four letters keeps its capitals: it may be an acronym.
 */
export function nameOf(words: string): string {
  const parts = words
    .replace(/[_\s]+/gu, " ")
    .trim()
    .split(" ");
  const isAcronym = parts.length === 1 && (parts[0] ?? "").length <= 4;
  if (isAcronym || words !== words.toUpperCase()) return parts.join(" ");
  return parts
    .map((part, i) => (i > 0 && small.has(part.toLowerCase()) ? part.toLowerCase() : capital(part)))
    .join(" ");
}

function capital(word: string): string {
  return word.toLowerCase().replace(/(?<=^|[-'’.])\p{L}/gu, (letter) => letter.toUpperCase());
}
