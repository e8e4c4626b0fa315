import { dateInWords } from "../../../node/account/date.ts";
import { linkTo } from "../state/place.ts";
import type { FileOffer } from "../views/take-away.tsx";
import { brief, count, counted } from "../words/numbers.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { labelled } from "./periods.ts";
import { bands, ticks } from "./scale.ts";

interface VolumeChartProps {
  readonly title: string;
  /** In the order of time, without gaps. */
  readonly volume: readonly { readonly period: string; readonly reports: number }[];
  readonly files?: readonly FileOffer[];
}

const height = 190;
const plot = { left: 46, right: 6, top: 8, bottom: 164 };

/** How many reports the store has of each time. */
export function VolumeChart({ title, volume, files = [] }: VolumeChartProps) {
  const n = volume.reduce((sum, { reports }) => sum + reports, 0);
  return (
    <ChartFrame
      kind="volumes"
      title={title}
      description={`Bars: reports of the store by time, from ${volume[0]?.period} to ${volume.at(-1)?.period}; n = ${counted(n, "report")}`}
      note={<b>n = {counted(n, "report")}</b>}
      files={files}
      height={height}
      table={<VolumeTable title={title} volume={volume} />}
    >
      {(width) => <Drawing volume={volume} width={width} />}
    </ChartFrame>
  );
}

function Drawing({ volume, width }: Pick<VolumeChartProps, "volume"> & { readonly width: number }) {
  const x = bands(volume.length, plot.left, width - plot.left - plot.right);
  const values = ticks(Math.max(...volume.map(({ reports }) => reports)), 3);
  const unit = (plot.bottom - plot.top) / (values.at(-1) ?? 1);
  const room = Math.max(2, Math.floor(width / 60));
  return (
    <>
      {values.map((value) => (
        <g key={value}>
          <line
            class={value === 0 ? "axis" : "grid"}
            x1={plot.left}
            x2={width - plot.right}
            y1={plot.bottom - value * unit}
            y2={plot.bottom - value * unit}
          />
          <text class="tick" x={plot.left - 6} y={plot.bottom - value * unit + 4} text-anchor="end">
            {brief(value)}
          </text>
        </g>
      ))}
      {volume.map(({ period, reports }, i) => (
        <a
          key={period}
          class="volume-bar"
          href={linkTo("events", { since: [period], until: [period] })}
          aria-label={`Events of ${dateInWords(period)}: ${counted(reports, "report")}`}
        >
          <rect
            class="target"
            data-hit
            x={x.at(i)}
            y={plot.top}
            width={x.step}
            height={plot.bottom - plot.top}
          />
          <rect
            class="volume"
            x={x.at(i)}
            y={plot.bottom - reports * unit}
            width={x.width}
            height={reports * unit}
          />
          <title>
            {dateInWords(period)}: {counted(reports, "report")}
          </title>
        </a>
      ))}
      {labelled(
        volume.map(({ period }) => period),
        room,
      ).map(({ at, label }) => (
        <text key={label} class="tick" x={x.at(at) + x.width / 2} y={plot.bottom + 18} text-anchor="middle">
          {label}
        </text>
      ))}
    </>
  );
}

function VolumeTable({ title, volume }: VolumeChartProps) {
  return (
    <table class="numbers">
      <caption class="sr-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Reports</th>
        </tr>
      </thead>
      <tbody>
        {volume.map(({ period, reports }) => (
          <tr key={period}>
            <th scope="row">
              <a href={linkTo("events", { since: [period], until: [period] })}>{dateInWords(period)}</a>
            </th>
            <td>{count(reports)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
