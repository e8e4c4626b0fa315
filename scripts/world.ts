/** Makes the map of the page from Natural Earth's shapes (world-atlas), drawn once here so that no browser has to. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { geoEqualEarth, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import { mapHeight, mapScale, mapWidth } from "../src/web/explorer/charts/equal-earth.ts";

interface Named {
  readonly properties?: unknown;
}

/** Lines between the two are drawn dashed: one of them, or most states, do not take them for borders. */
const disputed: readonly (readonly [string, string])[] = [
  ["Cyprus", "N. Cyprus"],
  ["Israel", "Palestine"],
  ["Kosovo", "Serbia"],
  ["Morocco", "W. Sahara"],
  ["Somalia", "Somaliland"],
];

/** The map as the page draws it: paths of an SVG, `mapWidth` by `mapHeight`. */
export function worldPaths(): string {
  const world = JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve("world-atlas/countries-110m.json")), "utf8"),
  );
  const { countries, land } = world.objects;
  const path = geoPath(
    geoEqualEarth()
      .scale(mapScale)
      .translate([mapWidth / 2, mapHeight / 2]),
  ).digits(1);
  const isDisputed = (a: Named, b: Named) =>
    disputed.some((pair) =>
      [a, b].every(({ properties }) =>
        pair.includes(String((properties as { name?: string } | undefined)?.name)),
      ),
    );
  const lines = (wanted: boolean) =>
    path(mesh(world, countries, (a: Named, b: Named) => a !== b && isDisputed(a, b) === wanted));
  return JSON.stringify({
    sphere: path({ type: "Sphere" }),
    land: path(feature(world, land)),
    borders: lines(false),
    disputed: lines(true),
  });
}
