import { readLexicon } from "../../src/core/lexicon/lexicon.ts";
import { readTableFiles } from "../../src/node/resources.ts";
import { mayRefuse } from "../faults.ts";
import type { FuzzTarget } from "../target.ts";

/**
 * Word lists of anybody's own, laid over the package's, are read or refused in words. An input names the table in its
 * first line. The package's places, which are many and alike, are cut to a few.
 */
export const target: FuzzTarget = {
  id: "tables",
  longest: 2 ** 12,
  seeds: () =>
    shortTables().map(({ path, text }) =>
      `${path}\n${text.split("\n").slice(0, 12).join("\n")}`.slice(0, 2 ** 12),
    ),
  words: [
    "\t",
    "\t\t",
    ";",
    "\n",
    "#",
    "__proto__",
    "constructor",
    "toString",
    "GOV",
    "USA",
    "person",
    "verb",
    "2001",
    "[@",
    "]",
    "|",
    "(",
    "*",
    "+",
    "\\",
  ],
  open() {
    const shipped = shortTables();
    return (input) => {
      const [path = "", ...lines] = input.toString("utf8").split("\n");
      mayRefuse(() => readLexicon([...shipped, { path, text: lines.join("\n"), shownAs: "own" }]));
    };
  },
};

function shortTables() {
  return readTableFiles().map((file) =>
    file.text.length < 2e5 ? file : { ...file, text: file.text.split("\n").slice(0, 200).join("\n") },
  );
}
