import type { GazetteerEntry } from "../../src/core/lexicon/gazetteer.ts";
import type { Lexicon } from "../../src/core/lexicon/lexicon.ts";
import type { Span } from "../../src/core/model/span.ts";
import { countryOfPeople } from "../../src/core/places/demonym.ts";
import { findPlaces } from "../../src/core/places/index.ts";
import { entriesNamed } from "../../src/core/places/names.ts";
import { resolvePlaces } from "../../src/core/places/resolve.ts";
import type { Resources } from "../../src/core/stage.ts";
import { overlaps } from "../../src/core/text/span.ts";
import { loadResources } from "../../src/node/index.ts";
import type { Figure, Scorer } from "../figure.ts";
import { rawDocument, readRows } from "../raw-document.ts";

interface Toponym extends Span {
  readonly text: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geonameid?: number | null;
  /** Wikipedia page, where the set has no GeoNames id. */
  readonly page?: string;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly toponyms: readonly Toponym[];
}

/** A hundred miles: the distance that the field counts as right. */
const nearEnough = 161;

const sets = [
  ["trnews", "TR-News", 84],
  ["lgl", "LGL", 72],
  ["gwn", "GeoWebNews", 70],
  ["geovirus", "GeoVirus", 86],
] as const;

/**
 * Places against gold. Resolution: gold mentions with coordinates, all of them, a mention without an answer
 * counting as wrong; a country is right where it is the same country. Recognition: overlap, from raw text.
 */
export const placesScorer: Scorer = {
  id: "places",

  async run(data) {
    const resources = loadResources();
    const figures: Figure[] = sets.map(([file, name, goal]) => ({
      id: `places.${file}.a161`,
      what: "places within 161 km, gold mentions",
      on: `${name} dev`,
      value: 100 * accuracy(readRows<Row>(data, `places/${file}.dev.jsonl`), resources.lexicon),
      digits: 1,
      goal,
      noise: 0.5,
    }));
    const found: Figure = {
      id: "places.recognition",
      what: "place names found F1, overlap",
      on: "TR-News dev",
      value: recognition(readRows<Row>(data, "places/trnews.dev.jsonl"), resources),
      digits: 2,
      goal: 0.84,
      noise: 0.01,
    };
    return [...figures, found];
  },
};

function accuracy(rows: readonly Row[], lexicon: Lexicon): number {
  let [right, all] = [0, 0];
  for (const { text, toponyms } of rows) {
    const mentions = [...toponyms]
      .sort((a, b) => a.start - b.start)
      .map((gold) => ({
        start: gold.start,
        end: gold.end,
        name: gold.text,
        entries: entriesOf(gold, lexicon),
        gold,
      }));
    for (const [i, resolution] of resolvePlaces(text, mentions).entries()) {
      const gold = mentions[i]?.gold;
      if (gold?.lat == null || gold.lon == null) continue;
      all++;
      if (resolution && isRight(resolution.entry, gold, gold.lat, gold.lon, lexicon)) right++;
    }
  }
  return right / all;
}

/** Some sets mark adjectives too (*Turkish*), which are no places for the program but name a country. */
function entriesOf({ text }: Toponym, lexicon: Lexicon): readonly GazetteerEntry[] {
  const entries = entriesNamed(text, lexicon.places);
  if (entries.some(({ feature }) => feature === "country")) return entries;
  const country = countryOfPeople(text, lexicon);
  return country ? [country] : entries;
}

function isRight(entry: GazetteerEntry, gold: Toponym, lat: number, lon: number, lexicon: Lexicon): boolean {
  if (gold.geonameid && gold.geonameid === entry.geonameid) return true;
  if (entry.feature === "country" && gold.page !== undefined) {
    const title = decodeURIComponent(gold.page.split("/").pop() ?? "").replaceAll("_", " ");
    const same = entriesNamed(title.replace(/\s\(.*\)$/u, ""), lexicon.places);
    if (same.includes(entry)) return true;
  }
  return kilometres(lat, lon, entry.lat, entry.lon) <= nearEnough;
}

function kilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const radians = Math.PI / 180;
  const [dLat, dLon] = [(lat2 - lat1) * radians, (lon2 - lon1) * radians];
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * Math.sin(dLon / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}

function recognition(rows: readonly Row[], resources: Resources): number {
  let [hitGold, allGold, hitFound, allFound] = [0, 0, 0, 0];
  for (const { text, toponyms } of rows) {
    const document = rawDocument(text, null, resources);
    const found = (findPlaces.run(document, resources).places ?? []).flatMap((place) => place.mentions);
    allGold += toponyms.length;
    allFound += found.length;
    hitGold += toponyms.filter((gold) => found.some((span) => overlaps(gold, span))).length;
    hitFound += found.filter((span) => toponyms.some((gold) => overlaps(gold, span))).length;
  }
  const [precision, recall] = [hitFound / allFound, hitGold / allGold];
  return (2 * precision * recall) / (precision + recall);
}
