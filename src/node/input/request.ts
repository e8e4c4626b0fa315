import { lookup as resolve } from "node:dns";
import http, { type IncomingHttpHeaders } from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { ReadoutError } from "../../core/model/error.ts";
import { collect } from "./collect.ts";
import { unpack } from "./unpack.ts";

/** What a request may reach and how much it may take. */
export interface RequestLimits {
  readonly isAllowed: (address: string) => boolean;
  readonly milliseconds: number;
  readonly bytes: number;
  readonly redirects: number;
}

/** What is asked for. */
export interface Wanted {
  /** Kinds of content that are taken, as `content-type` names them; an answer that does not name its own is taken. */
  readonly types: RegExp;
  readonly headers: Readonly<Record<string, string>>;
  /** Runs before each address is visited, the ones that it redirects to included. */
  readonly before?: (url: URL) => Promise<void>;
}

/** What a server answered in the end, redirects followed. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly url: string;
  /** Unpacked; empty unless the status is 200. */
  readonly bytes: Uint8Array;
}

/**
 * Asks for something over http or https, from addresses that are allowed only.
 * Each address is checked when the connection is made, so that a name cannot resolve to one
 * address for the check and to another for the visit; redirects are followed by hand and checked alike.
 *
 * @throws ReadoutError `bad-url`, `private-address`, `too-many-redirects`, `not-a-page`, `too-large`, `network`
 */
export async function request(url: string, wanted: Wanted, limits: RequestLimits): Promise<Answer> {
  let target = url;
  for (let visited = 0; visited <= limits.redirects; visited++) {
    const address = checkUrl(target, limits);
    await wanted.before?.(address);
    const signal = AbortSignal.timeout(limits.milliseconds);
    const response = await visit(address, wanted, limits, signal);
    const { statusCode: status = 0, headers } = response;
    if (isRedirect(status) && headers.location) {
      response.destroy();
      target = URL.canParse(headers.location, target)
        ? new URL(headers.location, target).href
        : headers.location;
      continue;
    }
    if (status !== 200) {
      response.destroy();
      return { status, headers, url: target, bytes: new Uint8Array() };
    }
    const contentType = headers["content-type"];
    if (contentType && !wanted.types.test(contentType)) {
      response.destroy();
      throw new ReadoutError("not-a-page", `the address leads to ${contentType}, neither a page nor text.`);
    }
    const body = await collect(response, limits.bytes).catch((error) => {
      throw networkFailure(error, limits, signal);
    });
    return { status, headers, url: target, bytes: unpack(body, headers["content-encoding"], limits.bytes) };
  }
  throw new ReadoutError("too-many-redirects", `the page redirects more than ${limits.redirects} times.`);
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

function checkUrl(text: string, limits: RequestLimits): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol) || url.username !== "" || url.password !== "")
    throw new ReadoutError(
      "bad-url",
      `${withoutPassword(text)} is no http or https address without a password.`,
    );
  const host = url.hostname.replace(/^\[|\]$/gu, "");
  if (isIP(host) !== 0 && !limits.isAllowed(host)) throw privateAddress(host);
  return url;
}

/** Keeps a password that somebody wrote into an address out of messages. */
function withoutPassword(text: string): string {
  return text.replace(/\/\/[^/?#]*@/u, "//…@");
}

function visit(
  url: URL,
  { headers }: Wanted,
  limits: RequestLimits,
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  const { get } = url.protocol === "https:" ? https : http;
  return new Promise((done, fail) => {
    const options = { signal, lookup: guardedLookup(limits), headers: { ...usualHeaders, ...headers } };
    get(url, options, done).on("error", (error) => fail(networkFailure(error, limits, signal)));
  });
}

const usualHeaders = { "accept-encoding": "gzip, deflate, br", "user-agent": "readout" };

/** Resolves a host name as usual, then refuses it if any of its addresses is not allowed. */
function guardedLookup(limits: RequestLimits): LookupFunction {
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
    `the page lies at ${address}, inside a private network. Save the page and give the file, or see --allow-private of ingest and watch.`,
  );
}

function networkFailure(error: Error, limits: RequestLimits, signal: AbortSignal): ReadoutError {
  if (error instanceof ReadoutError) return error;
  if (signal.aborted)
    return new ReadoutError("network", `no answer within ${limits.milliseconds / 1000} seconds. Try again.`);
  return new ReadoutError("network", `the page cannot be fetched (${error.message}). Check the address.`);
}
