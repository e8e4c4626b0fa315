import type { Wording } from "../../src/core/merge/originators.ts";
import type { Party, Scene, ToldEvent } from "../../src/core/merge/told-event.ts";
import { type Chance, chanceFrom } from "./chance.ts";

/** An archive made by recombination: what its reports tell, and their wording. */
export interface SyntheticArchive {
  readonly told: readonly ToldEvent[];
  readonly wordings: readonly Wording[];
}

/** Reports that tell one story on average: one of its own, a copy of it, one by another hand. */
const tellings = 3;

/** Shingles of a report of its own. */
const shingles = 250;

const dayLength = 86_400_000;

/**
 * Makes an archive of many reports out of told events of a few: each story takes an event or some of a real report and
 * gives them other parties, another place and a day; each of its reports tells them with its own date and some words
 * of its own.
 *
 * @param perDay reports that come out in a day: the archive grows by days, not by what is told in one
 */
export function syntheticArchive(
  templates: readonly (readonly ToldEvent[])[],
  reports: number,
  perDay: number,
  seed = 1,
): SyntheticArchive {
  const chance = chanceFrom(seed);
  const pool = templates.flat();
  const parties = distinct(pool.flatMap(({ actors, recipients }) => [...actors, ...recipients]));
  const scenes = distinct(pool.flatMap(({ place }) => place ?? []));
  const told: ToldEvent[] = [];
  const wordings: Wording[] = [];
  for (let n = 0; n < reports; n += tellings) {
    const published = new Date(Date.UTC(2000, 0, 1) + Math.floor(n / perDay) * dayLength)
      .toISOString()
      .slice(0, 10);
    const story = chance.of(templates).map((event) => recast(event, parties, scenes, pool, chance));
    const signature = randomSignature(chance);
    for (let nth = 0; nth < tellings && n + nth < reports; nth++) {
      const report = `r${n + nth}`;
      const isOwn = nth === 2;
      told.push(...story.map((event) => retold(event, report, published, isOwn, chance)));
      const own = isOwn ? randomSignature(chance) : cut(signature, nth, chance);
      wordings.push({ report, published, agency: nth === 0 ? "AP" : null, signature: own });
    }
  }
  return { told, wordings };
}

/** Gives a told event other parties and another place, and some words of another event. */
function recast(
  event: ToldEvent,
  parties: readonly Party[],
  scenes: readonly Scene[],
  pool: readonly ToldEvent[],
  chance: Chance,
): ToldEvent {
  return {
    ...event,
    actors: event.actors.map(() => foreign(chance.of(parties), chance)),
    recipients: event.recipients.map(() => foreign(chance.of(parties), chance)),
    place: event.place && moved(chance.of(scenes), chance),
    words: [...event.words.slice(0, 8), ...chance.of(pool).words.slice(0, 8)],
  };
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** States of the made-up world; the first of them takes part in a sixth of all acts, as a great power does. */
const states = 200;

/** Moves a party to one of many states. */
function foreign(party: Party, chance: Chance): Party {
  const nth = Math.floor(states * chance.next() ** 3);
  const country = party.country && `${letters[nth % 26]}${letters[Math.floor(nth / 26)]}X`;
  return {
    ...party,
    country,
    key: party.country && country ? party.key.replace(/^[A-Z]{3}/u, country) : party.key,
  };
}

function moved(scene: Scene, chance: Chance): Scene {
  const nth = chance.below(200);
  const geonameid = scene.geonameid === null ? null : scene.geonameid * 1000 + nth;
  return {
    ...scene,
    geonameid,
    name: `${scene.name} ${nth}`,
    lat: chance.below(120) - 60,
    lon: chance.below(360) - 180,
  };
}

function retold(
  event: ToldEvent,
  report: string,
  published: string,
  isOwn: boolean,
  chance: Chance,
): ToldEvent {
  const words = isOwn ? event.words.filter(() => chance.next() < 0.7) : event.words;
  const basis = chance.next() < 0.6 ? ("stated" as const) : ("published" as const);
  return {
    ...event,
    report,
    published,
    words,
    time: event.time && { start: published, end: published, basis },
  };
}

function randomSignature(chance: Chance): Uint32Array {
  const hashes = Array.from({ length: shingles }, () => chance.below(2 ** 32));
  return Uint32Array.from([0, ...hashes.sort((a, b) => a - b)]);
}

/** A copy has a part of the wording, the original all of it. */
function cut(signature: Uint32Array, nth: number, chance: Chance): Uint32Array {
  return nth === 0 ? signature : signature.filter((_, i) => i === 0 || chance.next() < 0.7);
}

function distinct<T>(things: readonly T[]): readonly T[] {
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()];
}
