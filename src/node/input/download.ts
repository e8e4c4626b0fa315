import { ReadoutError } from "../../core/model/error.ts";
import { isPublicAddress } from "./address.ts";
import { type RequestLimits, request } from "./request.ts";

/** A page as it came over the network. */
export interface Page {
  readonly bytes: Uint8Array;
  /** Where it came from in the end, redirects followed. */
  readonly url: string;
  readonly contentType: string | undefined;
}

const usualLimits: RequestLimits = {
  isAllowed: isPublicAddress,
  milliseconds: 20_000,
  bytes: 16 * 2 ** 20,
  redirects: 5,
};

const page = {
  types: /^(text\/(html|plain)|application\/xhtml\+xml)\b/iu,
  headers: { accept: "text/html, application/xhtml+xml, text/plain;q=0.8" },
};

/**
 * Fetches a page over http or https, from the open internet only.
 *
 * @throws ReadoutError `http-status`, and those of `request`
 */
export async function download(url: string, limits: RequestLimits = usualLimits): Promise<Page> {
  const answer = await request(url, page, limits);
  if (answer.status !== 200)
    throw new ReadoutError(
      "http-status",
      `the server answered ${answer.status}. Open the page in a browser.`,
    );
  return { bytes: answer.bytes, url: answer.url, contentType: answer.headers["content-type"] };
}
