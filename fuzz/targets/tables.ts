import { readActorLexicon } from "../../src/core/lexicon/actors.ts";
import { readArticleLexicon } from "../../src/core/lexicon/article.ts";
import { readCoreferenceLexicon } from "../../src/core/lexicon/coreference.ts";
import { readCueLexicon } from "../../src/core/lexicon/cues.ts";
import { readEventLexicon } from "../../src/core/lexicon/events.ts";
import { readOutletLexicon } from "../../src/core/lexicon/outlets.ts";
import { readPlaceLexicon } from "../../src/core/lexicon/places.ts";
import type { Tables } from "../../src/core/lexicon/table.ts";
import { readTimeLexicon } from "../../src/core/lexicon/times.ts";
import { readTableFiles } from "../../src/node/resources.ts";
import { mayRefuse } from "../faults.ts";
import type { FuzzTarget } from "../target.ts";

/** The readers of the areas, by the folder of their tables. */
const areas: Readonly<Record<string, (tables: Tables) => unknown>> = {
  actors: readActorLexicon,
  article: readArticleLexicon,
  coreference: readCoreferenceLexicon,
  cues: readCueLexicon,
  events: readEventLexicon,
  outlets: readOutletLexicon,
  places: readPlaceLexicon,
  times: readTimeLexicon,
};

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
    const shipped = new Map(shortTables().map((file) => [file.path, file]));
    return (input) => {
      const [path = "", ...lines] = input.toString("utf8").split("\n");
      const base = shipped.get(path);
      if (!base) return;
      const over = [{ path, text: lines.join("\n"), shownAs: "own" }];
      mayRefuse(() => areas[path.split("/")[0] ?? ""]?.(new Map([...shipped, [path, { ...base, over }]])));
    };
  },
};

function shortTables() {
  return readTableFiles().map((file) =>
    file.text.length < 5e4 ? file : { ...file, text: file.text.split("\n").slice(0, 200).join("\n") },
  );
}
