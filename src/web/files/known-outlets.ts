import type { Outlet } from "../../core/lexicon/outlets.ts";

type KnownOutlets = ReadonlyMap<string, Pick<Outlet, "kind">>;

let known: Promise<KnownOutlets> | undefined;

/**
 * The outlets that the site's word lists know, by name, for records that were read elsewhere: a record says that TASS
 * is Russian and a newsroom, and not that it is a state's. Empty where they cannot be fetched, as from a file.
 */
export function knownOutlets(): Promise<KnownOutlets> {
  known ??= fetchKinds()
    .then((kinds) => new Map(Object.entries(kinds).map(([name, kind]) => [name, { kind }])))
    .catch(() => new Map());
  return known;
}

async function fetchKinds(): Promise<Readonly<Record<string, Outlet["kind"]>>> {
  const answer = await fetch("outlets.json");
  return answer.ok ? answer.json() : {};
}
