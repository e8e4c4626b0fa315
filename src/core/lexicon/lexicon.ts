import { type ActorLexicon, readActorLexicon } from "./actors.ts";
import { type ArticleLexicon, readArticleLexicon } from "./article.ts";
import { type CoreferenceLexicon, readCoreferenceLexicon } from "./coreference.ts";
import { type CueLexicon, readCueLexicon } from "./cues.ts";
import { type EventLexicon, readEventLexicon } from "./events.ts";
import { type OutletLexicon, readOutletLexicon } from "./outlets.ts";
import { type PlaceLexicon, readPlaceLexicon } from "./places.ts";
import type { TableFile, Tables } from "./table.ts";
import { readTimeLexicon, type TimeLexicon } from "./times.ts";

/** All word lists, as `data/` holds them: what an expert edits and no code knows by heart. */
export interface Lexicon {
  readonly actors: ActorLexicon;
  readonly article: ArticleLexicon;
  readonly coreference: CoreferenceLexicon;
  readonly cues: CueLexicon;
  readonly events: EventLexicon;
  readonly outlets: OutletLexicon;
  readonly places: PlaceLexicon;
  readonly times: TimeLexicon;
}

/**
 * Reads and checks all tables.
 *
 * @param files the `.tsv` files below `data/`; a later file of the same path is laid over the one before
 * @throws ReadoutError `bad-table` with file and line, `missing-table` with the file that is not there
 */
export function readLexicon(files: readonly TableFile[]): Lexicon {
  const tables = layOver(files);
  return {
    actors: readActorLexicon(tables),
    article: readArticleLexicon(tables),
    coreference: readCoreferenceLexicon(tables),
    cues: readCueLexicon(tables),
    events: readEventLexicon(tables),
    outlets: readOutletLexicon(tables),
    places: readPlaceLexicon(tables),
    times: readTimeLexicon(tables),
  };
}

function layOver(files: readonly TableFile[]): Tables {
  const tables = new Map<string, TableFile>();
  for (const file of files) {
    const base = tables.get(file.path);
    tables.set(file.path, base ? { ...base, over: [file, ...(base.over ?? [])] } : file);
  }
  return tables;
}
