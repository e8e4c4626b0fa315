import type { Party, Scene, ToldEvent } from "../../../src/core/merge/told-event.ts";
import type { EventTime } from "../../../src/core/model/event.ts";

/** Makes a party from its key: *RUS/shoigo, sergi GOV*. */
export function party(key: string, sector: string | null = "GOV"): Party {
  const country = /^[A-Z]{3}/u.exec(key)?.[0] ?? null;
  return { key, name: key.split("/").at(-1) ?? key, country, sector };
}

/** Makes a stated time of a day, a month or a year. */
export function stated(date: string): EventTime {
  return { start: date, end: date, basis: "stated" };
}

export const kano: Scene = {
  name: "Kano",
  country: "NGA",
  geonameid: 2335204,
  lat: 12,
  lon: 8.52,
  feature: "city",
};
export const maiduguri: Scene = {
  name: "Maiduguri",
  country: "NGA",
  geonameid: 2331447,
  lat: 11.85,
  lon: 13.16,
  feature: "city",
};
export const nigeria: Scene = {
  name: "Nigeria",
  country: "NGA",
  geonameid: 2328926,
  lat: 10,
  lon: 8,
  feature: "country",
};

/** Makes a told event: a blast in Kano, with what is given in place of that. */
export function tell(report: string, given: Partial<ToldEvent> = {}): ToldEvent {
  return {
    report,
    event: "e1",
    published: "2024-06-05",
    type: "ASSAULT",
    mode: ["explosives"],
    context: [],
    cameo: "183",
    quad: 4,
    score: -9,
    status: "occurred",
    actors: [party("NGA/REB/militant", "REB")],
    recipients: [party("NGA/CVL/people", "CVL")],
    time: stated("2024-06-04"),
    place: kano,
    voices: [],
    words: "a bomb killed 12 people at a market in kano on tuesday".split(" "),
    confidence: 0.8,
    ...given,
  };
}

/** Every report is its own originator. */
export const ownWords = (report: string): string => report;
