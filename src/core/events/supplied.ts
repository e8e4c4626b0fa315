import type { Actor } from "../model/actor.ts";

/** Makes an actor that the text does not mention; `supplied:` marks its id until the stage gives it one of its own. */
export function supplied(name: string, country: string | null, sector: string, rule: string): Actor {
  return {
    id: `supplied:${country ?? ""}.${name}`,
    name,
    kind: "unnamed",
    country,
    sector,
    role: null,
    memberOf: null,
    mentions: [],
    rule,
  };
}
