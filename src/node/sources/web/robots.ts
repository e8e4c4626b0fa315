import robotsParser from "robots-parser";
import { ReadoutError } from "../../../core/model/error.ts";
import { decode } from "../../decode.ts";
import { type RequestLimits, request } from "../../input/request.ts";
import type { Clock } from "./clock.ts";

/** What a site asks of programs that visit it (RFC 9309). */
export interface Robots {
  of(url: URL): Promise<Manners>;
}

export interface Manners {
  readonly isAllowed: boolean;
  /** Milliseconds between visits that the site asks for. */
  readonly delay: number;
}

// Its types speak of a default export; what is imported is the function itself.
const parse = robotsParser as unknown as typeof robotsParser.default;

/** The name that a robots.txt calls this program by. */
const agent = "readout";

/** How long a robots.txt holds, and how long a server's silence about it: milliseconds. */
const keptFor = 24 * 3_600_000;
const silenceFor = 3_600_000;

/** How many sites are kept in mind. */
const mostSites = 2000;

const mostBytes = 512 * 2 ** 10;
const longestDelay = 60_000;

interface Known {
  readonly until: number;
  readonly judge: (url: URL) => Manners;
}

/**
 * Reads the robots.txt of each site once a day.
 *
 * A site without one allows everything. Where its server fails (5xx), nothing is fetched for an hour, as the RFC asks.
 */
export function createRobots(limits: RequestLimits, clock: Clock): Robots {
  const known = new Map<string, Promise<Known>>();

  const fetched = async (origin: string): Promise<Known> => {
    const address = `${origin}/robots.txt`;
    try {
      const answer = await request(address, { types: /./u, headers: {} }, { ...limits, bytes: mostBytes });
      if (answer.status >= 500 || answer.status === 429)
        return { until: clock.now() + silenceFor, judge: refuse };
      const until = clock.now() + keptFor;
      if (answer.status !== 200) return { until, judge: allow };
      return { until, judge: judgeOf(address, decode(answer.bytes).text) };
    } catch (error) {
      // Where nothing answers, the visit itself tells the reason; an address that is refused is refused for the visit too.
      if (error instanceof ReadoutError && /^(?:network|private-address|bad-url)$/u.test(error.code))
        return { until: 0, judge: allow };
      return { until: clock.now() + keptFor, judge: allow };
    }
  };

  return {
    async of(url) {
      const { origin } = url;
      const held = await known.get(origin);
      if (held && held.until > clock.now()) return held.judge(url);
      const asked = fetched(origin);
      const [oldest] = known.keys();
      if (known.size >= mostSites && oldest !== undefined) known.delete(oldest);
      known.set(origin, asked);
      return (await asked).judge(url);
    },
  };
}

const allow = (): Manners => ({ isAllowed: true, delay: 0 });
const refuse = (): Manners => ({ isAllowed: false, delay: 0 });

function judgeOf(address: string, text: string): (url: URL) => Manners {
  const robots = parse(address, text);
  const delay = Math.min((robots.getCrawlDelay(agent) ?? 0) * 1000, longestDelay);
  return (url) => ({ isAllowed: robots.isAllowed(url.href, agent) !== false, delay });
}
