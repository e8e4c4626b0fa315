import type { Column } from "./series.ts";

const [width, height] = [120, 26];

/** A series within a line of words: cooperation up, conflict down. The numbers are beside it, so it says nothing itself. */
export function Sparkline({ columns }: { readonly columns: readonly Column[] }) {
  const most = Math.max(1, ...columns.flatMap(({ cooperation, conflict }) => [cooperation, conflict]));
  const step = width / Math.max(1, columns.length);
  const unit = (height / 2 - 1) / most;
  return (
    <svg
      class="sparkline"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <line class="axis" x1="0" x2={width} y1={height / 2} y2={height / 2} />
      {columns.map(({ period, cooperation, conflict }, i) => (
        <g key={period}>
          <rect
            class="cooperation"
            x={i * step}
            width={Math.max(0.8, step * 0.8)}
            y={height / 2 - cooperation * unit}
            height={cooperation * unit}
          />
          <rect
            class="conflict"
            x={i * step}
            width={Math.max(0.8, step * 0.8)}
            y={height / 2}
            height={conflict * unit}
          />
        </g>
      ))}
    </svg>
  );
}

/** Cooperation and conflict as two parts of one bar, as long as their sum is of the greatest. */
export function SplitBar({
  cooperation,
  conflict,
  most,
}: {
  readonly cooperation: number;
  readonly conflict: number;
  readonly most: number;
}) {
  const unit = 100 / Math.max(1, most);
  return (
    <svg class="split-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="cooperation" x="0" y="0" width={cooperation * unit} height="8" />
      <rect class="conflict" x={cooperation * unit} y="0" width={conflict * unit} height="8" />
    </svg>
  );
}
