import type { TimeRule } from "../rule.ts";

const words: readonly string[] =
  "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");

/** What parts two words. Looking back over any number would take the square of a line of hyphens. */
const gap = "[\\s-]{1,4}";

/**
 * A decade or a century.
 *
 *     the late  1990s      the '80s      the nineties      the 19th century
 *
 * Leaves alone ages and temperatures (*in his eighties*).
 */
export const decade: TimeRule = {
  id: "decade",

  pattern: ({ within }) =>
    `(?:the\\s+)?(?:(?:${within})[\\s-]*(?:the\\s+)?)?` +
    `(?:(?<digits>(?:1[5-9]|20)\\d0|['’]\\d0)s|(?<=the\\s{1,4}(?:(?:early|mid|late)${gap})?)(?<word>${words.join("|")})` +
    "|(?<century>\\d{1,2})(?:st|nd|rd|th)[\\s-]century)",

  read({ groups }) {
    const { digits = "", word = "", century = "" } = groups;
    if (century !== "") return { value: `${Number(century) - 1}XX`, granularity: "century" };
    const tens = word === "" ? digits.slice(-2, -1) : String(words.indexOf(word) + 2);
    const hundreds = digits.length === 4 ? digits.slice(0, 2) : "19";
    return { value: `${hundreds}${tens}X`, granularity: "decade" };
  },
};
