import { readHash, writeHash } from "../../src/web/state/url-state.ts";
import type { FuzzTarget } from "../target.ts";

/** What stands after `#` in the page's address is read, whatever it is, and what is written of it reads the same. */
export const target: FuzzTarget = {
  id: "page-address",
  longest: 2 ** 10,
  seeds: () => ["#x=camp-david&c=120-168&f=e3&hide=actor", "#r=1&show=events&q=a%20b"],
  words: ["&", "=", "%", "%00", "%ff", "c=", "9007199254740993-1", "hide=actor,event", "show=actors"],
  open: () => (input) => {
    const hash = writeHash(readHash(input.toString("utf8")));
    if (writeHash(readHash(hash)) !== hash) throw new Error(`read again, ${hash} is another`);
  },
};
