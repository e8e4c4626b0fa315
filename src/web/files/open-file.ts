import { ReadoutError } from "../../core/model/error.ts";
import type { Opened } from "../../site/opened.ts";
import { outletKinds } from "../../site/outlet-kinds.ts";
import type { ReaderClient } from "../worker/reader-client.ts";
import { knownOutlets } from "./known-outlets.ts";
import { looksLikePage, looksLikeRecords, openRecords } from "./open-records.ts";

/** Reports of a file, and what could not be read of it. */
export interface OpenedFile {
  readonly reports: readonly Opened[];
  readonly failures: readonly string[];
}

/** Opens a file: records as they are, a page or a text by reading it. @throws ReadoutError */
export async function openFile(file: File, reader: ReaderClient): Promise<OpenedFile> {
  const text = await file.text();
  if (text.includes("\0"))
    throw new ReadoutError(
      "not-text",
      "this is no text. Open a web page, plain text, or records of readout.",
    );
  if (looksLikeRecords(text) || /\.jsonl?$/iu.test(file.name)) {
    const { records, failures } = openRecords(text);
    const outlets = await knownOutlets();
    return {
      reports: records.map((record) => ({ record, kinds: outletKinds(record, outlets), raw: "" })),
      failures: failures.map(({ error }) => `${error.input}: ${error.message}`),
    };
  }
  const isPage = /\.x?html?$/iu.test(file.name) || looksLikePage(text);
  return { reports: [await reader.read(isPage ? { html: text } : { text }, {})], failures: [] };
}
