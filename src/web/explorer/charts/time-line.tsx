import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { dateInWords } from "../../../node/account/date.ts";
import type { FileOffer } from "../views/take-away.tsx";
import { layerWords } from "../words/facts.ts";
import { brief, count, counted } from "../words/numbers.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { labelled } from "./periods.ts";
import { type Bands, bands, ticks } from "./scale.ts";
import { type Bar, type Column, perReports, reach } from "./series.ts";

export interface TimeLineProps {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly byVolume: boolean;
  /** Where the events of a column are, or of one of its bars. */
  readonly linkOf: (column: Column, bar?: Bar) => string;
  /** Somebody has drawn over some periods. */
  readonly onBrush: (first: string, last: string) => void;
  readonly controls?: ComponentChildren;
  readonly files?: readonly FileOffer[];
}

const height = 356;
const plot = { left: 52, right: 6, top: 26, bottom: 288 };
const strip = { top: 316, bottom: 352 };

/** A series in time: cooperation above the axis, conflict below it, all reports of the store as a strip beneath. */
export function TimeLine(props: TimeLineProps) {
  const { title, columns, byVolume, linkOf, onBrush, controls, files = [] } = props;
  const [at, setAt] = useState<number | null>(null);
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  const bandsIn = (width: number) => bands(columns.length, plot.left, width - plot.left - plot.right);
  const n = columns.reduce((sum, column) => sum + column.n, 0);
  const volume = columns.reduce((sum, column) => sum + column.volume, 0);
  const [first, last] = [columns[0]?.period ?? "", columns.at(-1)?.period ?? ""];
  const pointed = at === null ? undefined : columns[at];
  const periods = first === last ? dateInWords(first) : `${dateInWords(first)} to ${dateInWords(last)}`;
  return (
    <ChartFrame
      kind="time-line"
      title={title}
      description={`Bars by time, ${periods}: cooperation above the axis, conflict below it${byVolume ? `, for each ${count(perReports)} reports of the store` : ""}; n = ${counted(n, "event")}`}
      note={
        pointed ? (
          columnInWords(pointed)
        ) : (
          <>
            <b>n = {counted(n, "event")}</b>, {periods}; the store has {counted(volume, "report")} of that
            time. <span class="wide-only">Click a bar for its events; draw over some to look closer.</span>
          </>
        )
      }
      controls={controls}
      files={files}
      height={height}
      table={<ColumnTable title={title} columns={columns} linkOf={linkOf} />}
      onPointer={{
        down: (px) => setDrag({ from: px, to: px }),
        move: (px, width) => {
          setAt(px < plot.left ? null : bandsIn(width).indexAt(px));
          if (drag) setDrag({ ...drag, to: px });
        },
        up: (px, width) => {
          const x = bandsIn(width);
          if (drag && Math.abs(px - drag.from) > 8) {
            const [low, high] = [Math.min(px, drag.from), Math.max(px, drag.from)];
            onBrush(columns[x.indexAt(low)]?.period ?? first, columns[x.indexAt(high)]?.period ?? last);
          }
          setDrag(null);
        },
        leave: () => {
          setAt(null);
          setDrag(null);
        },
      }}
    >
      {(width) => (
        <Drawing
          columns={columns}
          x={bandsIn(width)}
          width={width}
          byVolume={byVolume}
          linkOf={linkOf}
          at={at}
          focus={setAt}
        >
          {drag && Math.abs(drag.to - drag.from) > 8 && (
            <rect
              class="brush"
              data-hit
              x={Math.min(drag.from, drag.to)}
              y={plot.top}
              width={Math.abs(drag.to - drag.from)}
              height={strip.bottom - plot.top}
            />
          )}
        </Drawing>
      )}
    </ChartFrame>
  );
}

function columnInWords({ period, n, cooperation, conflict, volume }: Column) {
  return (
    <>
      <b>{dateInWords(period)}</b>: {counted(n, "event")}, {count(cooperation)} of cooperation,{" "}
      {count(conflict)} of conflict; {counted(volume, "report")} in the store
    </>
  );
}

interface DrawingProps {
  readonly columns: readonly Column[];
  readonly x: Bands;
  readonly width: number;
  readonly byVolume: boolean;
  readonly linkOf: TimeLineProps["linkOf"];
  readonly at: number | null;
  readonly focus: (at: number) => void;
  readonly children?: ComponentChildren;
}

function Drawing({ columns, x, width, byVolume, linkOf, at, focus, children }: DrawingProps) {
  const id = useId();
  const [up, down] = [reach(columns, "cooperation"), reach(columns, "conflict")];
  const step = ticks(Math.max(up, down), 3)[1] ?? 1;
  const [high, low] = [Math.max(1, Math.ceil(up / step - 1e-9)) * step, Math.ceil(down / step - 1e-9) * step];
  const unit = (plot.bottom - plot.top) / (high + low);
  const zero = plot.top + high * unit;
  const most = Math.max(1, ...columns.map(({ volume }) => volume));
  const lines = Array.from({ length: Math.round((high + low) / step) + 1 }, (_, i) => high - i * step);
  return (
    <>
      <Hatches id={id} />
      {lines.map((value) => (
        <g key={value}>
          <line
            class={Math.abs(value) < step / 2 ? "axis" : "grid"}
            x1={plot.left}
            x2={width - plot.right}
            y1={zero - value * unit}
            y2={zero - value * unit}
          />
          <text class="tick" x={plot.left - 6} y={zero - value * unit + 4} text-anchor="end">
            {brief(Math.abs(value) < step / 2 ? 0 : value)}
          </text>
        </g>
      ))}
      {labelled(
        columns.map(({ period }) => period),
        Math.max(2, Math.floor(width / 64)),
      ).map(({ at: i, label }) => (
        <text
          key={label + i}
          class="tick"
          x={Math.min(x.at(i) + x.width / 2, width - 16)}
          y={plot.bottom + 17}
          text-anchor="middle"
        >
          {label}
        </text>
      ))}
      {at !== null && columns[at] && (
        <rect
          class="pointed"
          data-hit
          x={x.at(at) - 1}
          y={plot.top}
          width={x.width + 2}
          height={strip.bottom - plot.top}
        />
      )}
      {columns.map((column, i) => (
        <g key={column.period}>
          <rect
            class="volume"
            x={x.at(i)}
            y={strip.bottom - (column.volume / most) * (strip.bottom - strip.top)}
            width={x.width}
            height={(column.volume / most) * (strip.bottom - strip.top)}
          />
          <a
            class="hit"
            data-hit
            href={linkOf(column)}
            aria-label={`${dateInWords(column.period)}: ${counted(column.n, "event")}, ${column.cooperation} of cooperation, ${column.conflict} of conflict`}
            tabindex={i === (at ?? columns.length - 1) ? 0 : -1}
            draggable={false}
            onFocus={() => focus(i)}
            onKeyDown={(event) => {
              const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
              const next = by
                ? event.currentTarget.parentNode?.parentNode?.querySelectorAll("a.hit")[i + by]
                : null;
              if (!(next instanceof SVGElement)) return;
              event.preventDefault();
              next.focus();
            }}
          >
            <rect x={x.at(i)} y={plot.top} width={x.step} height={strip.bottom - plot.top} />
          </a>
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: for the pointer alone, out of the tab order; the column has the words */}
          <g aria-hidden="true">
            {column.bars.map((bar) => (
              <BarLink
                key={bar.side + bar.layer}
                bar={bar}
                href={linkOf(column, bar)}
                fill={bar.layer === "claimed" ? `url(#${id}-${bar.side})` : undefined}
                x={x.at(i)}
                width={Math.max(1, x.width)}
                y={bar.side === "cooperation" ? zero - bar.to * unit : zero + bar.from * unit}
                height={Math.max(0.75, (bar.to - bar.from) * unit)}
              />
            ))}
          </g>
        </g>
      ))}
      <text class="side cooperation" x={plot.left + 4} y={plot.top - 12}>
        ↑ cooperation{byVolume ? ` for each ${count(perReports)} reports` : ""}
      </text>
      {low > 0 && (
        <text class="side conflict" x={plot.left + 4} y={plot.bottom - 4}>
          ↓ conflict
        </text>
      )}
      <text class="tick" x={plot.left - 6} y={strip.bottom} text-anchor="end">
        reports
      </text>
      {children}
    </>
  );
}

interface BarLinkProps {
  readonly bar: Bar;
  readonly href: string;
  readonly fill: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A layer of a column. It is for the pointer alone: the column has the words and takes the keyboard. */
function BarLink({ bar, href, ...box }: BarLinkProps) {
  const { side, layer, n } = bar;
  return (
    <a class={`bar ${side} ${layer}`} href={href} tabindex={-1} draggable={false}>
      <rect {...box} />
      <title>
        {layerWords[layer].word}, {side}: {counted(n, "event")}
      </title>
    </a>
  );
}

/** What is claimed alone is hatched: not only its colour is another. */
function Hatches({ id }: { readonly id: string }) {
  return (
    <defs>
      {(["cooperation", "conflict"] as const).map((side) => (
        <pattern
          key={side}
          id={`${id}-${side}`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="paper" width="4" height="4" />
          <rect class={side} width="2" height="4" />
        </pattern>
      ))}
    </defs>
  );
}

function ColumnTable({ title, columns, linkOf }: Pick<TimeLineProps, "title" | "columns" | "linkOf">) {
  return (
    <table class="numbers">
      <caption class="sr-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Cooperation</th>
          <th scope="col">Conflict</th>
          <th scope="col">Events</th>
          <th scope="col">Reports in the store</th>
        </tr>
      </thead>
      <tbody>
        {columns
          .filter(({ n }) => n > 0)
          .map((column) => (
            <tr key={column.period}>
              <th scope="row">
                <a href={linkOf(column)}>{dateInWords(column.period)}</a>
              </th>
              <td>{count(column.cooperation)}</td>
              <td>{count(column.conflict)}</td>
              <td>{count(column.n)}</td>
              <td>{count(column.volume)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
