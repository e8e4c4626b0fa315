import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";
import { fileNameOf } from "../../files/save.ts";
import { Scroll } from "../views/scroll.tsx";
import { type FileOffer, TakeAway } from "../views/take-away.tsx";
import { savePng, saveSvg } from "./save-chart.ts";
import { useWidth } from "./use-width.ts";

interface ChartFrameProps {
  readonly title: string;
  /** What is drawn, for those who do not see it, and how many are in it. */
  readonly description: string;
  readonly note?: ComponentChildren;
  readonly controls?: ComponentChildren;
  readonly files?: readonly FileOffer[];
  /** A class that gives the drawing its height before it is there. */
  readonly kind: string;
  /** In pixels, or as it follows from the width. */
  readonly height: number | ((width: number) => number);
  /** The same numbers as a table. */
  readonly table: ComponentChildren;
  /** The drawing, for a width in pixels. */
  readonly children: (width: number) => ComponentChildren;
  readonly onPointer?: SvgPointer | undefined;
}

/** What a drawing does with a pointer. */
export interface SvgPointer {
  readonly down: (x: number) => void;
  readonly move: (x: number, width: number) => void;
  readonly up: (x: number, width: number) => void;
  readonly leave: () => void;
}

/** A chart with its title, what it tells in words, its numbers as a table, and files to take away. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, description, note, controls, files = [], kind, height, table, children, onPointer } = props;
  const [frame, width] = useWidth<HTMLDivElement>();
  const svg = useRef<SVGSVGElement>(null);
  const id = useId();
  const tall = typeof height === "number" ? height : height(width);
  const name = fileNameOf(title);
  const source = () => `${description} · Readout, ${new Date().toISOString().slice(0, 10)}`;
  const drawings: readonly FileOffer[] = [
    { label: "Chart", hint: "SVG", make: () => svg.current && saveSvg(svg.current, name, title, source()) },
    { label: "Chart", hint: "PNG", make: () => svg.current && savePng(svg.current, name, title, source()) },
  ];
  const at = (event: PointerEvent) => event.clientX - (svg.current?.getBoundingClientRect().left ?? 0);
  return (
    <figure class={`chart ${kind}`}>
      <figcaption>
        <div class="chart-head">
          <h2>{title}</h2>
          <TakeAway label="Save chart" files={[...drawings, ...files]} />
        </div>
        {controls}
        {note && <p class="chart-note">{note}</p>}
      </figcaption>
      <div class="drawing" ref={frame}>
        {width > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a drawing with links in it has no element of its own
          <svg
            ref={svg}
            viewBox={`0 0 ${width} ${tall}`}
            width={width}
            height={tall}
            role="group"
            aria-labelledby={`${id}-title ${id}-desc`}
            onPointerDown={(event) => onPointer?.down(at(event))}
            onPointerMove={(event) => onPointer?.move(at(event), width)}
            onPointerUp={(event) => onPointer?.up(at(event), width)}
            onPointerLeave={() => onPointer?.leave()}
          >
            <title id={`${id}-title`}>{title}</title>
            <desc id={`${id}-desc`}>{description}</desc>
            {children(width)}
          </svg>
        )}
      </div>
      <details class="twin">
        <summary>As a table</summary>
        <Scroll label={`${title}, as a table`}>{table}</Scroll>
      </details>
    </figure>
  );
}
