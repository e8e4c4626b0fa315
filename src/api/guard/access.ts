import { ReadoutError } from "../../core/model/error.ts";

/** Who may ask. */
export interface Access {
  /** Names, without port, by which the server may be asked where no token is wanted. */
  readonly hosts: readonly string[];
  /** Tells whether a token is the right one, in the same time whatever is given; undefined where none is wanted. */
  readonly isToken?: ((given: string) => boolean) | undefined;
}

/** The cookie that keeps the token. */
const cookieName = "readout-token";

/**
 * Lets a request in, or refuses it.
 *
 * Without a token, the server must be asked by a name of this machine: a page from elsewhere whose name was turned to
 * this machine (DNS rebinding) comes by its own. With a token that name brings nothing, as the cookie is not its own.
 *
 * @returns where to send a browser that came with the token in the address, which now has it as a cookie
 * @throws ReadoutError `foreign-host`, `no-token`, `foreign-origin`
 */
export function letIn(request: Request, access: Access): Response | undefined {
  const { isToken, hosts } = access;
  const host = request.headers.get("host") ?? "";
  if (!isToken && !hosts.includes(nameIn(host)))
    throw new ReadoutError("foreign-host", `this server is not asked by that name. Try http://${hosts[0]}.`);
  refuseForeignOrigin(request, host);
  if (!isToken) return undefined;
  const url = new URL(request.url);
  const given = url.searchParams.get("token");
  if (given !== null && isToken(given)) {
    if (request.method !== "GET" || !takesPages(request)) return undefined;
    return withCookie(url, given);
  }
  if ([bearer(request), cookie(request)].some((token) => token !== undefined && isToken(token)))
    return undefined;
  throw new ReadoutError(
    "no-token",
    "give the token that the server was started with: as ?token=… once in a browser, or as the header 'Authorization: Bearer …'.",
  );
}

/** `localhost` of `localhost:8722`, `[::1]` of `[::1]:8722`. */
function nameIn(host: string): string {
  return host.replace(/:\d{1,5}$/u, "").toLowerCase();
}

/** What changes or costs something is asked for by the page itself, or by a program that names no origin. */
function refuseForeignOrigin({ headers, method }: Request, host: string): void {
  if (method === "GET" || method === "HEAD") return;
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  const isOwn = origin === null || (URL.canParse(origin) && new URL(origin).host === host.toLowerCase());
  if (!isOwn || (site !== null && site !== "same-origin" && site !== "none"))
    throw new ReadoutError("foreign-origin", "a page of another site may not ask for this.");
}

function bearer({ headers }: Request): string | undefined {
  return /^Bearer +(\S+)$/iu.exec(headers.get("authorization") ?? "")?.[1];
}

function cookie({ headers }: Request): string | undefined {
  const pairs = (headers.get("cookie") ?? "").split(/; */u);
  const value = pairs.find((pair) => pair.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
  try {
    return value === undefined ? undefined : decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

function takesPages({ headers }: Request): boolean {
  return (headers.get("accept") ?? "").includes("text/html");
}

/** Takes the token out of the address, where a history would keep it. */
function withCookie(url: URL, token: string): Response {
  url.searchParams.delete("token");
  return new Response(null, {
    status: 303,
    headers: {
      // Never to another host: `//elsewhere` would be one.
      location: `${url.pathname.replace(/^\/+/u, "/")}${url.search}`,
      "set-cookie": `${cookieName}=${encodeURIComponent(token)}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000`,
      "cache-control": "no-store",
    },
  });
}
