import { useState } from "preact/hooks";
import type { PlaceRow } from "../../../store/query/rows.ts";
import type { FileOffer } from "../views/take-away.tsx";
import { count, counted } from "../words/numbers.ts";
import { landName } from "../words/parties.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { mapHeight, mapWidth, onMap } from "./equal-earth.ts";
import { placeLabels } from "./label-places.ts";
import { middleOf, type View, wholeMap, zoomed } from "./map-view.ts";
import { radiusOf } from "./scale.ts";

/** Paths of the map, as `scripts/world.ts` draws them. */
export interface World {
  readonly sphere: string;
  readonly land: string;
  readonly borders: string;
  readonly disputed: string;
}

interface MapChartProps {
  readonly title: string;
  readonly world: World;
  readonly places: readonly PlaceRow[];
  readonly linkOf: (place: PlaceRow) => string;
  readonly files: readonly FileOffer[];
}

/** Where it happened: a disc as large as there are events, a diamond where most are of conflict. */
export function MapChart({ title, world, places, linkOf, files }: MapChartProps) {
  const [view, setView] = useState<View>(wholeMap);
  const [lit, setLit] = useState<PlaceRow | null>(null);
  const n = places.reduce((sum, place) => sum + place.n, 0);
  return (
    <ChartFrame
      kind="map"
      title={title}
      description={`A map of ${counted(places.length, "place")} where events took place; n = ${counted(n, "event")}. The table has the same.`}
      note={
        lit ? (
          <>
            <b>{placeInWords(lit)}</b>: {counted(lit.n, "event")}, {count(lit.cooperation)} of cooperation,{" "}
            {count(lit.conflict)} of conflict
          </>
        ) : (
          <>
            <b>n = {counted(n, "event")}</b> at {counted(places.length, "place")}.{" "}
            <span class="key cooperation">● mostly cooperation</span>{" "}
            <span class="key conflict">◆ mostly conflict</span>
          </>
        )
      }
      controls={<Zoom view={view} setView={setView} places={places} />}
      files={files}
      height={(width) => Math.round((width * mapHeight) / mapWidth)}
      table={<PlaceTable title={title} places={places} linkOf={linkOf} />}
    >
      {(width) => <Drawing {...{ world, places, linkOf, view, setView, width }} light={setLit} />}
    </ChartFrame>
  );
}

interface ZoomProps extends Pick<MapChartProps, "places"> {
  readonly view: View;
  readonly setView: (view: View) => void;
}

function Zoom({ view, setView, places }: ZoomProps) {
  const closer = () => {
    const points = places.map(({ lon, lat, n }) => {
      const [x, y] = onMap(lon, lat);
      return { x, y, weight: n };
    });
    setView(zoomed(view, 1.6, middleOf(points)));
  };
  return (
    <fieldset class="zoom">
      <legend class="sr-only">Size of the map</legend>
      <button type="button" aria-label="Closer" onClick={closer}>
        +
      </button>
      <button
        type="button"
        aria-label="Farther"
        disabled={view.zoom === 1}
        onClick={() => setView(zoomed(view, 1 / 1.6))}
      >
        −
      </button>
      <button type="button" disabled={view.zoom === 1} onClick={() => setView(wholeMap)}>
        Whole
      </button>
    </fieldset>
  );
}

interface DrawingProps extends Pick<MapChartProps, "world" | "places" | "linkOf"> {
  readonly view: View;
  readonly setView: (view: View) => void;
  readonly width: number;
  readonly light: (place: PlaceRow | null) => void;
}

function Drawing({ world, places, linkOf, view, setView, width, light }: DrawingProps) {
  const unit = mapWidth / width / view.zoom;
  const most = Math.max(1, ...places.map(({ n }) => n));
  const points = places.map((place) => {
    const [x, y] = onMap(place.lon, place.lat);
    return { place, x, y, radius: radiusOf(place.n, most, width < 620 ? 8 : 15, 2) * unit };
  });
  const { x, y, zoom } = view;
  const inView = points.filter(
    (point) => Math.abs(point.x - x) < mapWidth / zoom / 2 && Math.abs(point.y - y) < mapHeight / zoom / 2,
  );
  const labels = placeLabels(
    inView
      .slice(0, 24)
      .map((point) => ({ ...point, key: String(points.indexOf(point)), text: point.place.name })),
    6.2 * unit,
    {
      left: x - mapWidth / zoom / 2,
      right: x + mapWidth / zoom / 2,
      top: y - mapHeight / zoom / 2,
      bottom: y + mapHeight / zoom / 2,
    },
  );
  const drag = { x: 0, y: 0, isOn: false };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it stands in the chart, which has title and description
    <svg
      class="globe"
      viewBox={`${x - mapWidth / zoom / 2} ${y - mapHeight / zoom / 2} ${mapWidth / zoom} ${mapHeight / zoom}`}
      width={width}
      height={(width * mapHeight) / mapWidth}
      onPointerDown={(event) => {
        Object.assign(drag, { x: event.clientX, y: event.clientY, isOn: true });
      }}
      onPointerUp={(event) => {
        const moved = [event.clientX - drag.x, event.clientY - drag.y] as const;
        if (drag.isOn && Math.hypot(...moved) > 6)
          setView({ ...view, x: x - moved[0] * unit, y: y - moved[1] * unit });
        drag.isOn = false;
      }}
    >
      <path class="sphere" d={world.sphere} />
      <path class="land" d={world.land} />
      <path class="border" d={world.borders} stroke-width={0.6 * unit} />
      <path
        class="border disputed"
        d={world.disputed}
        stroke-width={0.9 * unit}
        stroke-dasharray={`${3 * unit} ${2 * unit}`}
      />
      {points.map(({ place, x: px, y: py, radius }) => (
        <a
          key={`${place.geonameid} ${place.name} ${place.country}`}
          href={linkOf(place)}
          class={`spot ${place.conflict > place.cooperation ? "conflict" : "cooperation"}`}
          aria-label={`${placeInWords(place)}: ${counted(place.n, "event")}`}
          onPointerEnter={() => light(place)}
          onPointerLeave={() => light(null)}
          onFocus={() => light(place)}
        >
          {place.conflict > place.cooperation ? (
            <path
              d={`M${px} ${py - radius * 1.2}l${radius * 1.2} ${radius * 1.2}l${-radius * 1.2} ${radius * 1.2}l${-radius * 1.2} ${-radius * 1.2}z`}
              stroke-width={unit}
            />
          ) : (
            <circle cx={px} cy={py} r={radius} stroke-width={unit} />
          )}
        </a>
      ))}
      {labels.map(({ key, text, at, anchor }) => (
        <text
          key={key}
          class="name"
          x={at[0]}
          y={at[1]}
          text-anchor={anchor}
          font-size={11.5 * unit}
          stroke-width={3 * unit}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

function placeInWords({ name, country }: PlaceRow): string {
  return country && landName(country) !== name ? `${name}, ${landName(country)}` : name;
}

function PlaceTable({ title, places, linkOf }: Pick<MapChartProps, "title" | "places" | "linkOf">) {
  return (
    <table class="numbers">
      <caption class="sr-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col">Place</th>
          <th scope="col">Events</th>
          <th scope="col">Cooperation</th>
          <th scope="col">Conflict</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={`${place.geonameid} ${place.name} ${place.country}`}>
            <th scope="row">
              <a href={linkOf(place)}>{placeInWords(place)}</a>
            </th>
            <td>{count(place.n)}</td>
            <td>{count(place.cooperation)}</td>
            <td>{count(place.conflict)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
