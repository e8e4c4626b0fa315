import { type GazetteerEntry, type KeyedTable, keyedTable, numberIn, placeKey } from "./gazetteer.ts";
import { bad, list, oneOf, readTable, type Tables, tableAt } from "./table.ts";

const wordKinds = ["after", "before", "common", "cue", "general", "named", "part", "post", "speech"] as const;

type PlaceWords = { readonly [Kind in (typeof wordKinds)[number]]: ReadonlySet<string> };

/** The gazetteer and the words of `data/places/`. */
export interface PlaceLexicon {
  /** Returns all places of a name, given its key (see `placeKey`). */
  find(key: string): readonly GazetteerEntry[];
  /** States and territories by their code of ISO 3166-1. */
  readonly countries: ReadonlyMap<string, GazetteerEntry>;
  /** Keys of abbreviations, which count only with their point or after a comma: *Miss.*, *Jackson, MS*. */
  readonly abbreviations: ReadonlySet<string>;
  readonly words: PlaceWords;
}

/** Reads `data/places/`. @throws ReadoutError `bad-table`, `missing-table` */
export function readPlaceLexicon(tables: Tables): PlaceLexicon {
  const large = { city: cities(tables), admin1: admin1(tables), admin2: admin2(tables) };
  const small = new Map<string, GazetteerEntry[]>();
  const add = (name: string, entry: GazetteerEntry) => {
    const key = placeKey(name);
    const entries = small.get(key);
    if (!entries) small.set(key, [entry]);
    else if (!entries.includes(entry)) entries.push(entry);
  };
  const find = remembered((key: string) => [
    ...(small.get(key) ?? []),
    ...large.city.find(key),
    ...large.admin1.find(key),
    ...large.admin2.find(key),
  ]);
  const findFeature = (key: string, feature: string) => [
    ...(small.get(key) ?? []),
    ...(Object.hasOwn(large, feature) ? large[feature as keyof typeof large].find(key) : []),
  ];

  const countries = addCountries(tables, add);
  addRegions(tables, add);
  const abbreviations = addAliases(tables, findFeature, add);
  return { find, countries, abbreviations, words: readWords(tables) };
}

/** Most names whose places are remembered: more than a report has, few enough for any memory. */
const mostRemembered = 5000;

function remembered<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      if (known.size >= mostRemembered) known.clear();
      found = find(key);
      known.set(key, found);
    }
    return found;
  };
}

function addCountries(
  tables: Tables,
  add: (name: string, entry: GazetteerEntry) => void,
): ReadonlyMap<string, GazetteerEntry> {
  const countries = new Map<string, GazetteerEntry>();
  const columns = ["code", "alpha2", "name", "lat", "lon", "geonameid", "others"] as const;
  for (const row of readTable(tableAt(tables, "places/countries.tsv"), columns, columns.slice(0, 6))) {
    if (!/^[A-Z]{3}$/u.test(row.code)) throw bad(row.at, `'${row.code}' is no code of ISO 3166-1`);
    const entry = smallEntry(row.name, "country", row.code, row);
    countries.set(row.code, entry);
    for (const name of [row.name, ...list(row.others)]) add(name, entry);
  }
  return countries;
}

function addRegions(tables: Tables, add: (name: string, entry: GazetteerEntry) => void): void {
  const columns = ["name", "feature", "country", "lat", "lon", "geonameid", "others"] as const;
  const required = ["name", "feature", "lat", "lon"] as const;
  for (const row of readTable(tableAt(tables, "places/regions.tsv"), columns, required)) {
    const entry = smallEntry(row.name, row.feature, row.country || null, row);
    for (const name of [row.name, ...list(row.others)]) add(name, entry);
  }
}

function smallEntry(
  name: string,
  feature: string,
  country: string | null,
  row: { readonly lat: string; readonly lon: string; readonly geonameid: string; readonly at: string },
): GazetteerEntry {
  const at = () => row.at;
  return {
    name,
    feature,
    country,
    region: null,
    lat: numberIn(row.lat, at),
    lon: numberIn(row.lon, at),
    population: 0,
    seat: null,
    geonameid: row.geonameid === "" ? null : numberIn(row.geonameid, at),
  };
}

function addAliases(
  tables: Tables,
  findFeature: (key: string, feature: string) => readonly GazetteerEntry[],
  add: (name: string, entry: GazetteerEntry) => void,
): ReadonlySet<string> {
  const abbreviations = new Set<string>();
  const columns = ["alias", "feature", "name", "country", "use"] as const;
  for (const row of readTable(tableAt(tables, "places/aliases.tsv"), columns, columns.slice(0, 4))) {
    const [entry] = findFeature(placeKey(row.name), row.feature)
      .filter(({ feature, country }) => feature === row.feature && country === row.country)
      .sort((a, b) => b.population - a.population);
    if (!entry) throw bad(row.at, `no ${row.feature} '${row.name}' in ${row.country}`);
    const named = row.use !== "" && oneOf(row.use, ["name"], row.at) === "name";
    add(row.alias, named ? { ...entry, name: row.alias } : entry);
    if (/^(?:\p{L}{2}|\p{L}+\.)$/u.test(row.alias)) abbreviations.add(placeKey(row.alias));
  }
  return abbreviations;
}

function cities(tables: Tables): KeyedTable {
  const columns = ["key", "name", "country", "region", "lat", "lon", "population", "rank", "geonameid"];
  return keyedTable(tableAt(tables, "places/cities.tsv"), columns, (cells, at) => {
    const [name = "", country = "", region = "", lat, lon, population, rank, geonameid] = cells;
    return {
      name,
      feature: "city",
      country,
      region,
      lat: numberIn(lat, at),
      lon: numberIn(lon, at),
      population: numberIn(population, at),
      seat: rank === "C" ? "country" : rank === "A" ? "region" : null,
      geonameid: numberIn(geonameid, at),
    };
  });
}

function admin1(tables: Tables): KeyedTable {
  const columns = ["key", "name", "country", "region", "lat", "lon", "population", "geonameid"];
  return keyedTable(tableAt(tables, "places/admin1.tsv"), columns, (cells, at) => {
    const [name = "", country = "", region = "", lat, lon, population, geonameid] = cells;
    return {
      name,
      feature: "admin1",
      country,
      region,
      lat: numberIn(lat, at),
      lon: numberIn(lon, at),
      population: numberIn(population, at),
      seat: null,
      geonameid: geonameid ? numberIn(geonameid, at) : null,
    };
  });
}

function admin2(tables: Tables): KeyedTable {
  const columns = ["key", "name", "country", "region", "lat", "lon", "population"];
  return keyedTable(tableAt(tables, "places/admin2.tsv"), columns, (cells, at) => {
    const [name = "", country = "", region = "", lat, lon] = cells;
    return {
      name,
      feature: "admin2",
      country,
      region,
      lat: numberIn(lat, at),
      lon: numberIn(lon, at),
      population: numberIn(cells[5], at),
      seat: null,
      geonameid: null,
    };
  });
}

function readWords(tables: Tables): PlaceWords {
  const words = Object.fromEntries(wordKinds.map((kind) => [kind, new Set()])) as Record<
    (typeof wordKinds)[number],
    Set<string>
  >;
  const columns = ["kind", "word", "example"] as const;
  for (const row of readTable(tableAt(tables, "places/words.tsv"), columns, ["kind", "word"]))
    words[oneOf(row.kind, wordKinds, row.at)].add(row.word);
  return words;
}
