import { outletKinds } from "../../site/outlet-kinds.ts";
import { standalonePage } from "../../site/standalone.ts";
import { loadLexicon, packageRoot } from "../resources.ts";
import { readStandalonePage } from "../site/page-files.ts";
import type { Printer } from "./printer.ts";

/**
 * One report as a page that stands alone: its text with the highlights, the cards, script and style, all in one file.
 *
 * @param own folders of the user's word lists, which may know outlets of their own
 * @throws ReadoutError `no-page` where the package was not built
 */
export function htmlPage(own: readonly string[]): Printer {
  const template = readStandalonePage();
  const { byName } = loadLexicon(packageRoot(), own).outlets;
  return {
    record: (record) => standalonePage(template, { record, kinds: outletKinds(record, byName) }),
    failure: () => "",
  };
}
