import { bad, list, oneOf, type Row, readTable, type Tables, tableAt } from "./table.ts";

const kinds = [
  "agency",
  "broadcaster",
  "magazine",
  "newspaper",
  "online",
  "photo-agency",
  "state-agency",
  "state-broadcaster",
  "state-newspaper",
  "state-online",
] as const;

const columns = ["name", "short", "aliases", "country", "kind", "domain"] as const;

/** What an outlet is; `state-` where a government owns it or names its editors. */
export type OutletKind = (typeof kinds)[number];

/** One that writes or carries news: an agency, a newspaper, a broadcaster, a site. */
export interface Outlet {
  readonly name: string;
  /** As datelines and credits have it, `UPI`; the name where there is no shorter form. */
  readonly short: string;
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-3 of its seat. */
  readonly country: string;
  readonly kind: OutletKind;
  /** Without `www.`. */
  readonly domains: readonly string[];
}

/** The words of `data/outlets/`. */
export interface OutletLexicon {
  readonly agencies: readonly Outlet[];
  readonly outlets: readonly Outlet[];
  /** Agencies by name and alias, capitals as written: `dpa`, `UPI`. */
  readonly agencyByName: ReadonlyMap<string, Outlet>;
  /** Agencies and outlets by name and alias; where both have one, the agency. */
  readonly byName: ReadonlyMap<string, Outlet>;
  readonly byDomain: ReadonlyMap<string, Outlet>;
}

/** Reads `data/outlets/`. @throws ReadoutError `bad-table`, `missing-table` */
export function readOutletLexicon(tables: Tables): OutletLexicon {
  const agencies = readOutlets(tables, "outlets/agencies.tsv");
  const outlets = readOutlets(tables, "outlets/outlets.tsv");
  const all = [...outlets, ...agencies];
  return {
    agencies,
    outlets,
    agencyByName: byName(agencies),
    byName: byName(all),
    byDomain: new Map(all.flatMap((outlet) => outlet.domains.map((domain) => [domain, outlet]))),
  };
}

function readOutlets(tables: Tables, path: string): Outlet[] {
  const taken = new Set<string>();
  return readTable(tableAt(tables, path), columns, ["name", "country", "kind"], "name").map((row) => {
    const outlet = outletOf(row);
    for (const name of namesOf(outlet)) {
      if (taken.has(name)) throw bad(row.at, `'${name}' stands here a second time`);
      taken.add(name);
    }
    return outlet;
  });
}

function outletOf(row: Row<(typeof columns)[number]>): Outlet {
  if (!/^[A-Z]{3}$/u.test(row.country)) throw bad(row.at, `'${row.country}' is no ISO alpha-3 country code`);
  return {
    name: row.name,
    short: row.short || row.name,
    aliases: list(row.aliases),
    country: row.country,
    kind: oneOf(row.kind, kinds, row.at),
    domains: list(row.domain),
  };
}

function byName(outlets: readonly Outlet[]): ReadonlyMap<string, Outlet> {
  return new Map(outlets.flatMap((outlet) => [...namesOf(outlet)].map((name) => [name, outlet] as const)));
}

function namesOf(outlet: Outlet): ReadonlySet<string> {
  return new Set([outlet.name, outlet.short, ...outlet.aliases]);
}
