import type { SourceItem } from "../sources/source.ts";

/** A file whose reports are being taken in, to be passed over the next time if all went well. */
export interface FileMark {
  readonly name: string;
  readonly size: number;
  readonly modified: string;
  /** Set once something of it could not be read. */
  failed: boolean;
}

/** What flows into ingest: an item, with the file that it is from where it is from one; and the end of a file. */
export type Piece =
  | { readonly item: SourceItem; readonly file?: FileMark | undefined }
  | { readonly end: FileMark };
