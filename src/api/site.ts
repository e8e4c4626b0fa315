/** A file of the page, as it can be sent. */
export interface SiteFile {
  readonly contentType: string;
  readonly tag: string;
  /** Whether its name changes with what is in it, so that a browser may keep it for ever. */
  readonly isNamedForContent: boolean;
  /** @returns the bytes, packed as the browser takes them */
  bytes(encodings: string): Promise<{ readonly body: Uint8Array; readonly encoding?: "br" | "gzip" }>;
}

/** The files of the page, by their path: `/`, `/page.js`. Nothing else can be had. */
export interface Site {
  file(path: string): Promise<SiteFile | undefined>;
}
