import type { ForeignFormat } from "./foreign-event.ts";
import { gdeltFiles } from "./gdelt.ts";
import { icewsFiles } from "./icews.ts";
import { polecatFiles } from "./polecat.ts";

/** The data sets whose events can be read. */
export const foreignFormats: readonly ForeignFormat[] = [gdeltFiles, icewsFiles, polecatFiles];
