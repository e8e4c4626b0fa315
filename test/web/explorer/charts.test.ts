import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { geoEqualEarth } from "d3-geo";
import fc from "fast-check";
import { mapHeight, mapScale, mapWidth, onMap } from "../../../src/web/explorer/charts/equal-earth.ts";
import { layOut } from "../../../src/web/explorer/charts/force.ts";
import { placeLabels } from "../../../src/web/explorer/charts/label-places.ts";
import { middleOf, wholeMap, zoomed } from "../../../src/web/explorer/charts/map-view.ts";
import { labelled, perFor, periodsBetween } from "../../../src/web/explorer/charts/periods.ts";
import { bands, radiusOf, ticks } from "../../../src/web/explorer/charts/scale.ts";
import { columnsOf, fillVolume, reach } from "../../../src/web/explorer/charts/series.ts";

describe("scales", () => {
  it("have round ticks that reach over the greatest", () => {
    assert.deepEqual(ticks(37, 4), [0, 10, 20, 30, 40]);
    assert.deepEqual(ticks(0.7, 4), [0, 0.2, 0.4, 0.6, 0.8]);
    assert.deepEqual(ticks(0, 4), [0, 1]);
    const positive = fc.double({ min: 1e-3, max: 1e7, noNaN: true });
    fc.assert(fc.property(positive, (max) => (ticks(max, 4).at(-1) ?? 0) >= max * (1 - 1e-9)));
  });

  it("find the band below a point", () => {
    const x = bands(10, 40, 500);
    assert.equal(x.indexAt(x.at(3) + x.width / 2), 3);
    assert.equal(x.indexAt(0), 0);
    assert.equal(x.indexAt(9999), 9);
  });

  it("draw four times as many as an area four times as large", () => {
    assert.equal(radiusOf(100, 100, 20), 2 * radiusOf(25, 100, 20));
    assert.equal(radiusOf(0, 100, 20), 2.5);
  });
});

describe("periods", () => {
  it("follow each other without a gap, over ends of years and leap days", () => {
    assert.deepEqual(periodsBetween("2023-11", "2024-02", "month"), [
      "2023-11",
      "2023-12",
      "2024-01",
      "2024-02",
    ]);
    assert.deepEqual(periodsBetween("2024-02-28", "2024-03-01", "day"), [
      "2024-02-28",
      "2024-02-29",
      "2024-03-01",
    ]);
    assert.deepEqual(periodsBetween("1999", "2001", "year"), ["1999", "2000", "2001"]);
  });

  it("are as fine as the time is short", () => {
    assert.equal(perFor("2024-01-01", "2024-03-01"), "day");
    assert.equal(perFor("2021-02-17", "2024-06-02"), "month");
    assert.equal(perFor("1990-01-01", "2024-01-01"), "year");
  });

  it("are labelled where a year begins, no more than there is room for", () => {
    const months = periodsBetween("2021-02", "2024-06", "month");
    assert.deepEqual(
      labelled(months, 8).map(({ label }) => label),
      ["2022", "2023", "2024"],
    );
    const years = periodsBetween("1950", "2024", "year");
    const labels = labelled(years, 9).map(({ label }) => label);
    assert.deepEqual(labels, ["1950", "1960", "1970", "1980", "1990", "2000", "2010", "2020"]);
    assert.deepEqual(
      labelled(["2024-04", "2024-05"], 8).map(({ label }) => label),
      ["Apr", "May"],
    );
  });
});

describe("a series", () => {
  const row = { score: 0, reports: 1, originators: 1 };
  const series = {
    rows: [
      { ...row, period: "2024-01", layer: "happened", n: 3, cooperation: 2, conflict: 1 },
      { ...row, period: "2024-01", layer: "claimed", n: 1, cooperation: 1, conflict: 0 },
      { ...row, period: "2024-03", layer: "happened", n: 4, cooperation: 0, conflict: 4 },
      { ...row, period: "2024-04", layer: "open", n: 9, cooperation: 9, conflict: 0 },
      { ...row, period: null, layer: "happened", n: 5, cooperation: 5, conflict: 0 },
    ],
    volume: [
      { period: "2024-01", reports: 100 },
      { period: "2024-02", reports: 50 },
      { period: "2024-03", reports: 400 },
      { period: null, reports: 7 },
    ],
  } as const;

  it("is stacked from the axis, layer on layer, with the empty step between", () => {
    const columns = columnsOf(series, "month", ["happened", "claimed"], false);
    assert.deepEqual(
      columns.map(({ period, n, volume }) => [period, n, volume]),
      [
        ["2024-01", 4, 100],
        ["2024-02", 0, 50],
        ["2024-03", 4, 400],
      ],
    );
    assert.deepEqual(
      columns[0]?.bars.map(({ layer, side, from, to }) => [layer, side, from, to]),
      [
        ["happened", "cooperation", 0, 2],
        ["claimed", "cooperation", 2, 3],
        ["happened", "conflict", 0, 1],
      ],
    );
    assert.equal(reach(columns, "cooperation"), 3);
  });

  it("is set against the reports of its time on request", () => {
    const columns = columnsOf(series, "month", ["happened"], true);
    assert.equal(reach(columns.slice(0, 1), "conflict"), 10);
    assert.equal(reach(columns.slice(2), "conflict"), 10);
  });

  it("of volume leaves out what has no date", () => {
    assert.deepEqual(
      fillVolume(series.volume, "month").map(({ reports }) => reports),
      [100, 50, 400],
    );
  });
});

describe("a network", () => {
  const nodes = Array.from({ length: 30 }, (_, i) => ({ key: `n${i}`, radius: 6 }));
  const edges = nodes.slice(1).map(({ key }, i) => ({ a: "n0", b: key, weight: (i % 5) / 5 }));

  it("is laid out within its frame, the same way each time, no two on one spot", () => {
    const [one, two] = [layOut(nodes, edges, 800, 600), layOut(nodes, edges, 800, 600)];
    assert.deepEqual([...one], [...two]);
    const points = [...one.values()];
    for (const [x, y] of points) assert.ok(x >= 0 && x <= 800 && y >= 0 && y <= 600);
    for (const [i, [x, y]] of points.entries())
      for (const [ox, oy] of points.slice(i + 1)) assert.ok(Math.hypot(x - ox, y - oy) > 8);
  });
});

describe("labels", () => {
  const frame = { left: 0, right: 200, top: 0, bottom: 100 };
  const label = (key: string, x: number, y: number) => ({ key, x, y, radius: 3, text: "Washington" });

  it("stand beside their points, on the other side at the edge, and are left out where there is no room", () => {
    const placed = placeLabels(
      [label("a", 50, 50), label("b", 180, 50), label("c", 52, 51), label("d", 48, 49)],
      6,
      frame,
    );
    const anchors = Object.fromEntries(placed.map(({ key, anchor }) => [key, anchor]));
    assert.equal(anchors.a, "start");
    assert.equal(anchors.b, undefined, "the one before it has that room");
    assert.ok(placed.length < 4);
    assert.equal(placeLabels([label("b", 180, 50)], 6, frame)[0]?.anchor, "end");
  });
});

describe("the map", () => {
  it("is where d3-geo draws its shapes", () => {
    const there = geoEqualEarth()
      .scale(mapScale)
      .translate([mapWidth / 2, mapHeight / 2]);
    for (const point of [
      [0, 0],
      [37.6, 55.75],
      [-122, -45],
      [179, 80],
    ] as const) {
      const [[x, y], [dx, dy]] = [onMap(point[0], point[1]), there([...point]) ?? [0, 0]];
      assert.ok(Math.hypot(x - dx, y - dy) < 0.01, String(point));
      assert.ok(x >= 0 && x <= mapWidth && y >= 0 && y <= mapHeight);
    }
  });

  it("comes closer to where most is", () => {
    const middle = middleOf([
      { x: 100, y: 50, weight: 3 },
      { x: 200, y: 90, weight: 1 },
    ]);
    assert.deepEqual(zoomed(wholeMap, 2, middle), { x: 125, y: 60, zoom: 2 });
    assert.deepEqual(zoomed(zoomed(wholeMap, 2, middle), 2, { x: 0, y: 0 }), { x: 125, y: 60, zoom: 4 });
  });

  it("goes no farther than the whole", () => {
    assert.deepEqual(zoomed(zoomed(wholeMap, 1.6), 1 / 1.6), wholeMap);
    assert.equal(zoomed(wholeMap, 1000).zoom, 24);
  });
});
