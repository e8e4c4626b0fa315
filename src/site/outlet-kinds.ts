import type { Outlet, OutletKind } from "../core/lexicon/outlets.ts";
import type { ReadoutRecord } from "../core/model/record.ts";

/** What the outlets are that a report names, by the name that the record gives them. */
export type OutletKinds = Readonly<Record<string, OutletKind>>;

/**
 * Looks up what the voices of a report are that write and carry news.
 *
 *     TASS -> state-agency      Lindenwire -> (nothing: no list has it)
 */
export function outletKinds(
  { actors, article }: ReadoutRecord,
  byName: ReadonlyMap<string, Pick<Outlet, "kind">>,
): OutletKinds {
  const names = [...actors.map(({ name }) => name), article.agency, article.publisher];
  const known = names.flatMap((name) => {
    const outlet = name === null ? undefined : byName.get(name);
    return name !== null && outlet ? [[name, outlet.kind] as const] : [];
  });
  return Object.fromEntries(known);
}
