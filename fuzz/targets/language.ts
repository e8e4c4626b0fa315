import { createAnalyzer, parseConllu, toConllu } from "../../src/core/language/index.ts";
import { loadLanguageModel } from "../../src/node/resources.ts";
import { mayRefuse } from "../faults.ts";
import { filesIn } from "../seeds.ts";
import type { FuzzTarget } from "../target.ts";

const longest = 2 ** 12;

/** A text becomes sentences whose words stand in it one after another, each a tree; CoNLL-U is read or refused. */
export const target: FuzzTarget = {
  id: "language",
  longest,
  seeds: () => [
    ...filesIn("examples", /\.txt$/u).map((bytes) => bytes.subarray(0, 600)),
    "Moscow said talks had resumed.\n\nU.S. Gen. O'Neill's 1,200.50 don't cannot “so” … -- https://x.org/ a@b.org 👩\u200d🚀",
    "# sent_id = 1\n1\tMoscow\tMoscow\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n2\tsaid\tsay\tVERB\tVBD\t_\t0\troot\t_\t_\n\n",
  ],
  words: [
    ". ",
    "\n\n",
    "said",
    "U.S.",
    "'s",
    "n't",
    "“",
    "”",
    "--",
    "…",
    "\u00a0",
    "\u200d",
    "\ud83d\ude00",
    "1\t",
    "\t_\t_\n",
    "1-2\t",
    "1.1\t",
    "SpaceAfter=No",
  ],
  open() {
    const analyzer = createAnalyzer(loadLanguageModel(), 300);
    return (input) => {
      const text = input.toString("utf8");
      const block = { kind: "paragraph", start: 0, end: text.length } as const;
      let end = 0;
      for (const { tokens } of analyzer.analyze(text, [block]).sentences) {
        for (const { start, end: after } of tokens) {
          if (start < end || after < start || after > text.length)
            throw new Error("a word lies outside its place");
          end = after;
        }
        const roots = tokens.filter(({ head }) => head === 0).length;
        if (roots !== 1) throw new Error(`a sentence has ${roots} roots`);
      }
      mayRefuse(() => {
        const { text: words, sentences } = parseConllu(text);
        toConllu(words, sentences);
      });
    };
  },
};
