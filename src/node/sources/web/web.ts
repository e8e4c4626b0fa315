import { ReadoutError } from "../../../core/model/error.ts";
import { type Answer, type RequestLimits, request } from "../../input/request.ts";
import type { Clock } from "./clock.ts";
import { createRobots } from "./robots.ts";
import { createSpacing } from "./spacing.ts";
import { waitAsked } from "./wait-asked.ts";

/** What is looked for: a report, or a list of reports (feed, sitemap, archive), which may be larger. */
export type Sought = "page" | "list";

/** The network as a guest uses it. */
export interface Web {
  /**
   * Fetches what lies at an address. The site's robots.txt is heeded, at each address that it redirects to as well,
   * and a host has some time between two visits. A server that asks to come back later (429, 503) is obeyed as long as
   * it asks for no more than the patience.
   *
   * @param patience milliseconds
   * @throws ReadoutError those of `request`, `robots`, `server-busy`, `stopped`
   */
  ask(
    url: string,
    sought: Sought,
    options?: { headers?: Readonly<Record<string, string>>; patience?: number },
  ): Promise<Answer>;
}

export interface WebOptions {
  readonly isAllowed: (address: string) => boolean;
  readonly clock: Clock;
  /** Milliseconds between two visits of a host. */
  readonly spacing?: number;
  /** Milliseconds that one answer may take. */
  readonly milliseconds?: number;
}

const types: Readonly<Record<Sought, RegExp>> = {
  page: /^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/iu,
  list: /^(?:text\/|binary\/octet-stream|application\/(?:.*\b)?(?:xml|json|xhtml|jsonl|ndjson|x-ndjson|gzip|x-gzip|warc|octet-stream)\b)/iu,
};

const accept: Readonly<Record<Sought, string>> = {
  page: "text/html, application/xhtml+xml, text/plain;q=0.8",
  list: "application/rss+xml, application/atom+xml, application/feed+json, application/xml, application/json, text/*;q=0.8, */*;q=0.5",
};

const bytes: Readonly<Record<Sought, number>> = { page: 16 * 2 ** 20, list: 64 * 2 ** 20 };

const usualPatience = 60_000;
const attempts = 3;

export function createWeb({ isAllowed, clock, spacing = 1000, milliseconds = 20_000 }: WebOptions): Web {
  const limits = (sought: Sought): RequestLimits => ({
    isAllowed,
    milliseconds,
    bytes: bytes[sought],
    redirects: 5,
  });
  const robots = createRobots(limits("page"), clock);
  const hosts = createSpacing(clock, spacing);

  const enter = async (url: URL, patience: number) => {
    const { isAllowed, delay } = await robots.of(url);
    if (!isAllowed)
      throw new ReadoutError(
        "robots",
        `the robots.txt of ${url.host} asks programs not to fetch it. Save the page and give the file.`,
      );
    await hosts.turn(url.host, delay, patience);
  };

  return {
    async ask(url, sought, { headers = {}, patience = usualPatience } = {}) {
      const wanted = {
        types: types[sought],
        headers: { accept: accept[sought], ...headers },
        before: (address: URL) => enter(address, patience),
      };
      for (let attempt = 1; ; attempt++) {
        const answer = await request(url, wanted, limits(sought));
        const wait = waitAsked(answer, clock.now());
        if (wait === undefined) return answer;
        hosts.hold(new URL(answer.url).host, wait);
        if (attempt === attempts || wait > patience) return answer;
      }
    },
  };
}
