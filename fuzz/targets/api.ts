import { shelf } from "../../test/support/api.ts";
import type { FuzzTarget } from "../target.ts";

/** Routes that take questions, which the first byte chooses. */
const routes = [
  "events",
  "statements",
  "actors",
  "reports",
  "series",
  "network",
  "places",
  "facets",
  "search",
  "",
];

/** What stands behind `?` in an address, and addresses themselves, get an answer or a problem in words. */
export const target: FuzzTarget = {
  id: "api",
  longest: 2 ** 11,
  seeds: () => [
    "0since=2024&until=2024-06&actor=RUS,CHN&recipient=USA/GOV&type=CONSULT&status=occurred&limit=5",
    "1speaker=key:RUS/shoigo, sergi&words=%22these ties%22&kind=direct",
    "2named=dong&kind=person",
    "4by=month&pair=RUS,CHN&layer=happened,said",
    "8q=astana OR ties*&limit=2",
    "9events/r1%23e1",
    "9reports/r1?format=csv",
  ],
  words: [
    "&",
    "=",
    "%",
    "%00",
    "%ff",
    ",",
    ", ",
    "key:",
    "/MIL",
    "since=",
    "after=",
    "limit=",
    "format=jsonl",
    "order=",
    "2024-02-31",
    "' or 1=1 --",
    '"',
    "*",
    " OR ",
    "NEAR(",
    "__proto__",
    "[]=",
  ],
  async open() {
    const ask = (await shelf()).ask();
    return async (input) => {
      const route = routes[(input[0] ?? 0) % routes.length] ?? "";
      const rest = input
        .subarray(1)
        .toString("latin1")
        .replace(/[#\\\s]/gu, "+");
      const address = route === "" ? `/api/${rest}` : `/api/${route}?${rest}`;
      if (!URL.canParse(address, "http://localhost")) return;
      const response = await ask(address);
      const told = await response.text();
      if (response.status >= 500) throw new Error(`${response.status}: ${told.slice(0, 200)}`);
    };
  },
};
