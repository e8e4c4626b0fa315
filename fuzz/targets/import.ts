import { readLexicon } from "../../src/core/lexicon/lexicon.ts";
import { ReadoutError } from "../../src/core/model/error.ts";
import { formats } from "../../src/node/import/formats.ts";
import { createLists } from "../../src/node/import/lists.ts";
import { sourceLines } from "../../src/node/import/source-lines.ts";
import { readTableFiles } from "../../src/node/resources.ts";
import { inPieces } from "../../test/support/read-bytes.ts";
import type { FuzzTarget } from "../target.ts";

/** A dictionary of any format, which the first byte chooses, gives rows of word lists, or is refused in words. */
export const target: FuzzTarget = {
  id: "import",
  longest: 2 ** 13,
  seeds: () => [
    "01\tAleppo\tAleppo\tHalab,Alep\t36.2\t37.16\tP\tPPLA\tSY\t\t09\t\t\t\t1602264\t\t393\tAsia/Damascus\t2020-01-01",
    '1name,country,role,from,to,wikidata\n"Doe, Jane",Peru,Minister,2001-05,,Q5\nA,USA,King,1999,2003,',
    "2HAMID_KARZAI_ [AFGGOV >20011222]\n+KARZAI_ \n\t[AFGELI <20011221]\n# c\nIRAQ_ {IRAQIS} [IRQ]",
    "3!PERSON! = MAN, WOMAN\nPOLICEMAN {POLICEMEN} [~COP]\nCHIEF_OF_!PERSON! [~GOV]",
    "4&NOUN\n+FOO_BAR\n\n--- ATTACK [190] ---\nATTACK {ATTACKS ATTACKED}\n- * (IN &NOUN) [071]\n~ a\n",
  ],
  words: [
    "!PERSON!",
    " = ",
    "[~",
    "{",
    "}",
    "&",
    "--- ",
    "[190]",
    ">20010120",
    "<19991232",
    "_",
    "+",
    "- * ",
    "<!-- ",
    " -->",
    "\t\t\t",
    "name,country",
    '"',
    '""',
    "Q1",
    "__proto__",
    "constructor",
  ],
  open() {
    const tables = new Map(readTableFiles().map((file) => [file.path, file]));
    const lexicon = readLexicon([...tables.values()]);
    return async (input) => {
      const format = formats[(input[0] ?? 0) % formats.length];
      const lists = createLists();
      const ignore = () => {};
      const ledger = { leaveOut: ignore, known: ignore, carried: ignore, unwanted: ignore };
      try {
        await format?.carryOver(sourceLines(inPieces([input.subarray(1)])), {
          lexicon,
          tables,
          lists,
          ledger,
          file: "dictionary.txt",
          wishes: { leastPopulation: 0, alternates: undefined },
        });
      } catch (error) {
        if (!(error instanceof ReadoutError)) throw error;
      }
    };
  },
};
