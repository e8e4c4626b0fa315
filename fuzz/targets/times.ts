import { readArticle } from "../../src/core/article/index.ts";
import { emptyDocument } from "../../src/core/empty-document.ts";
import { timesIn } from "../../src/core/times/find.ts";
import { timeRules } from "../../src/core/times/rules/index.ts";
import { loadLexicon } from "../../src/node/resources.ts";
import { mayRefuse } from "../faults.ts";
import type { FuzzTarget } from "../target.ts";

/** A text's times lie in it, none over another, and their values are dates, periods or nothing. */
export const target: FuzzTarget = {
  id: "times",
  longest: 2 ** 13,
  seeds: () => [
    "MOSCOW, April 27, 2024 (UPI) -- On Friday, two days ago, last month, in the 1990s and on 27 April at 10:30 a.m.",
    "From Jan. 3 to Feb. 5, 1985, for three years, every Monday, next spring, Christmas Day, the second quarter of 1975, mid-1980s.",
    "Nov. 31, 2023; 2024-02-30; 99/99/9999; the 32nd of May; 12,000 years ago; 999999999999 days later; the year 0.",
  ],
  words: [
    "January ",
    "Feb. ",
    "Friday",
    "ago",
    "last ",
    "next ",
    "early ",
    "years",
    "hours",
    "1985",
    "2024-04-27",
    "a.m.",
    "GMT",
    "later that day",
    "the 19th century",
    "two and a half ",
    "a dozen ",
    "“",
    "”",
    "-",
    "–",
    "\u00a0",
    "\n\n",
  ],
  open() {
    const lexicon = loadLexicon();
    return (input) => {
      mayRefuse(() => {
        const { article } = readArticle({ text: input.toString("utf8"), published: "2024-04-28" }, lexicon);
        let end = 0;
        for (const { start, end: after, value } of timesIn(
          emptyDocument(article),
          timeRules,
          lexicon.times,
        )) {
          if (start < end || after <= start || after > article.text.length)
            throw new Error("a time lies outside its place");
          if (value !== null && /NaN|Infinity|undefined/u.test(value))
            throw new Error(`the value ${value} is none`);
          end = after;
        }
      });
    };
  },
};
