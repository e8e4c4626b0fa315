import { lookup as resolve } from "node:dns";
import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { ReadoutError } from "../../core/model/error.ts";
import { isPublicAddress } from "./address.ts";
import { collect } from "./collect.ts";

/** A page as it came over the network. */
export interface Page {
  readonly bytes: Uint8Array;
  /** Where it came from in the end, redirects followed. */
  readonly url: string;
  readonly contentType: string | undefined;
}

/** What a download may reach and how much it may take. */
export interface DownloadLimits {
  readonly isAllowed: (address: string) => boolean;
  readonly milliseconds: number;
  readonly bytes: number;
  readonly redirects: number;
}

const usualLimits: DownloadLimits = {
  isAllowed: isPublicAddress,
  milliseconds: 20_000,
  bytes: 16 * 2 ** 20,
  redirects: 5,
};

const readable = /^(text\/(html|plain)|application\/xhtml\+xml)\b/iu;

/**
 * Fetches a page over http or https, from the open internet only.
 * Each address is checked when the connection is made, so that a name cannot resolve to one
 * address for the check and to another for the visit; redirects are followed by hand and checked alike.
 *
 * @throws ReadoutError `bad-url`, `private-address`, `too-many-redirects`, `http-status`, `not-a-page`, `too-large`, `network`
 */
export async function download(url: string, limits: DownloadLimits = usualLimits): Promise<Page> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  let target = url;
  for (let visited = 0; visited <= limits.redirects; visited++) {
    const response = await visit(checkUrl(target, limits), limits, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      response.destroy();
      target = URL.canParse(headers.location, target)
        ? new URL(headers.location, target).href
        : headers.location;
      continue;
    }
    if (statusCode !== 200) {
      response.destroy();
      throw new ReadoutError("http-status", `the server answered ${statusCode}. Open the page in a browser.`);
    }
    const contentType = headers["content-type"];
    if (contentType && !readable.test(contentType)) {
      response.destroy();
      throw new ReadoutError("not-a-page", `the address leads to ${contentType}, neither a page nor text.`);
    }
    const body = await collect(response, limits.bytes).catch((error) => {
      throw networkFailure(error, limits);
    });
    return { bytes: unpack(body, headers["content-encoding"], limits.bytes), url: target, contentType };
  }
  throw new ReadoutError("too-many-redirects", `the page redirects more than ${limits.redirects} times.`);
}

function checkUrl(text: string, limits: DownloadLimits): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol) || url.username !== "" || url.password !== "")
    throw new ReadoutError("bad-url", `${text} is no http or https address without a password.`);
  const host = url.hostname.replace(/^\[|\]$/gu, "");
  if (isIP(host) !== 0 && !limits.isAllowed(host)) throw privateAddress(host);
  return url;
}

function visit(url: URL, limits: DownloadLimits, signal: AbortSignal): Promise<http.IncomingMessage> {
  const { get } = url.protocol === "https:" ? https : http;
  return new Promise((done, fail) => {
    get(url, { signal, lookup: guardedLookup(limits), headers: requestHeaders }, done).on("error", (error) =>
      fail(networkFailure(error, limits)),
    );
  });
}

const requestHeaders = {
  accept: "text/html, application/xhtml+xml, text/plain;q=0.8",
  "accept-encoding": "gzip, deflate, br",
  "user-agent": "readout",
};

/** Resolves a host name as usual, then refuses it if any of its addresses is not allowed. */
function guardedLookup(limits: DownloadLimits): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, []);
      const refused = addresses.find(({ address }) => !limits.isAllowed(address));
      if (refused) return done(privateAddress(refused.address), []);
      const [first] = addresses;
      return options.all || !first ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
}

function privateAddress(address: string): ReadoutError {
  return new ReadoutError(
    "private-address",
    `the page lies at ${address}, inside a private network. Save the page and give the file.`,
  );
}

function networkFailure(error: Error, limits: DownloadLimits): ReadoutError {
  if (error instanceof ReadoutError) return error;
  if (error.name === "AbortError" || error.name === "TimeoutError")
    return new ReadoutError("network", `no answer within ${limits.milliseconds / 1000} seconds. Try again.`);
  return new ReadoutError("network", `the page cannot be fetched (${error.message}). Check the address.`);
}

function unpack(bytes: Uint8Array, encoding: string | undefined, limit: number): Uint8Array {
  const limits = { maxOutputLength: limit };
  try {
    if (encoding === "gzip" || encoding === "x-gzip") return gunzipSync(bytes, limits);
    if (encoding === "deflate") return inflateSync(bytes, limits);
    if (encoding === "br") return brotliDecompressSync(bytes, limits);
    return bytes;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      throw new ReadoutError("too-large", `the page is larger than ${limit / 2 ** 20} MiB unpacked.`);
    throw new ReadoutError("network", `the page came broken (${(error as Error).message}). Try again.`);
  }
}
