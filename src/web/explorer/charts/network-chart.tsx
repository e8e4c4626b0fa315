import { useMemo, useState } from "preact/hooks";
import type { Party } from "../../../core/merge/told-event.ts";
import type { LinkRow } from "../../../store/query/rows.ts";
import { useMedia } from "../../state/media.ts";
import type { FileOffer } from "../views/take-away.tsx";
import { count, counted, signed } from "../words/numbers.ts";
import { partyName } from "../words/parties.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { layOut } from "./force.ts";
import { placeLabels } from "./label-places.ts";
import { radiusOf } from "./scale.ts";

interface NetworkChartProps {
  readonly title: string;
  readonly links: readonly LinkRow[];
  readonly linkOf: (link: LinkRow) => string;
  readonly actorLink: (party: Party) => string;
  readonly files: readonly FileOffer[];
}

interface Hub {
  readonly party: Party;
  readonly n: number;
}

const height = 620;
const widest = 9;

/** Lines that a narrow window has room for. */
const narrow = { width: 620, links: 24, radius: 13 };

/** Who deals with whom: a line for each pair, as wide as it has events; dashed where most are of conflict. */
export function NetworkChart({ title, links: all, linkOf, actorLink, files }: NetworkChartProps) {
  const [lit, setLit] = useState<string | null>(null);
  const isNarrow = useMedia(`(max-width: ${narrow.width}px)`);
  const links = useMemo(() => (isNarrow ? all.slice(0, narrow.links) : all), [all, isNarrow]);
  const hubs = useMemo(() => hubsOf(links), [links]);
  const n = links.reduce((sum, link) => sum + link.n, 0);
  const most = Math.max(1, ...links.map((link) => link.n));
  const busiest = Math.max(1, ...hubs.map((hub) => hub.n));
  const radius = (hub: Hub) => radiusOf(hub.n, busiest, isNarrow ? narrow.radius : 22, 4);
  const pointed = links.find((link) => keyOf(link) === lit);
  return (
    <ChartFrame
      kind="network"
      title={title}
      description={`A network of ${hubs.length} actors and the ${counted(links.length, "pair")} that most events are about; n = ${counted(n, "event")}. The table has the same.`}
      note={
        pointed ? (
          <>
            <b>
              {partyName(pointed.a)} and {partyName(pointed.b)}
            </b>
            : {counted(pointed.n, "event")}, {count(pointed.cooperation)} of cooperation,{" "}
            {count(pointed.conflict)} of conflict; mean score {signed(pointed.score)}
          </>
        ) : (
          <>
            <b>n = {counted(n, "event")}</b> of the {counted(links.length, "strongest pair")}. A{" "}
            <span class="key cooperation">full line</span> is mostly cooperation, a{" "}
            <span class="key conflict">dashed one</span> mostly conflict.
          </>
        )
      }
      files={files}
      height={height}
      table={<LinkTable title={title} links={links} linkOf={linkOf} />}
    >
      {(width) => (
        <Drawing {...{ links, hubs, width, most, radius, linkOf, actorLink, lit }} light={setLit} />
      )}
    </ChartFrame>
  );
}

interface DrawingProps extends Pick<NetworkChartProps, "links" | "linkOf" | "actorLink"> {
  readonly hubs: readonly Hub[];
  readonly width: number;
  readonly most: number;
  readonly radius: (hub: Hub) => number;
  readonly lit: string | null;
  readonly light: (key: string | null) => void;
}

function Drawing({ links, hubs, width, most, radius, linkOf, actorLink, lit, light }: DrawingProps) {
  const at = useMemo(
    () =>
      layOut(
        hubs.map((hub) => ({ key: hub.party.key, radius: radius(hub) })),
        links.map(({ a, b, n }) => ({ a: a.key, b: b.key, weight: Math.sqrt(n / most) })),
        width,
        height,
      ),
    [hubs, links, width],
  );
  const labels = placeLabels(
    hubs.map((hub) => {
      const [x, y] = at.get(hub.party.key) ?? [0, 0];
      return { key: hub.party.key, x, y, radius: radius(hub), text: partyName(hub.party) };
    }),
    6.6,
    { left: 0, right: width, top: 0, bottom: height },
  );
  const touches = (link: LinkRow) =>
    lit === null || keyOf(link) === lit || link.a.key === lit || link.b.key === lit;
  return (
    <>
      {links.map((link) => {
        const [from, to] = [at.get(link.a.key), at.get(link.b.key)];
        if (!from || !to) return null;
        const line = { x1: from[0], y1: from[1], x2: to[0], y2: to[1] };
        return (
          <a
            key={keyOf(link)}
            href={linkOf(link)}
            class={`link ${link.conflict > link.cooperation ? "conflict" : "cooperation"} ${touches(link) ? "" : "faded"}`}
            aria-label={`${partyName(link.a)} and ${partyName(link.b)}: ${counted(link.n, "event")}`}
            onPointerEnter={() => light(keyOf(link))}
            onPointerLeave={() => light(null)}
            onFocus={() => light(keyOf(link))}
            onBlur={() => light(null)}
          >
            <line {...line} stroke-width={Math.max(1, Math.sqrt(link.n / most) * widest)} />
            <line {...line} class="target" data-hit stroke-width={14} />
          </a>
        );
      })}
      {hubs.map((hub) => {
        const [x, y] = at.get(hub.party.key) ?? [0, 0];
        const label = labels.find(({ key }) => key === hub.party.key);
        return (
          <a
            key={hub.party.key}
            href={actorLink(hub.party)}
            class="hub"
            aria-label={`${partyName(hub.party)}: ${counted(hub.n, "event")}`}
            onPointerEnter={() => light(hub.party.key)}
            onPointerLeave={() => light(null)}
          >
            <circle cx={x} cy={y} r={radius(hub)} />
            {label && (
              <text x={label.at[0]} y={label.at[1]} text-anchor={label.anchor}>
                {label.text}
              </text>
            )}
          </a>
        );
      })}
    </>
  );
}

/** Everyone at the end of a line, those with most events first. */
function hubsOf(links: readonly LinkRow[]): readonly Hub[] {
  const hubs = new Map<string, Hub>();
  for (const { a, b, n } of links)
    for (const party of [a, b]) hubs.set(party.key, { party, n: n + (hubs.get(party.key)?.n ?? 0) });
  return [...hubs.values()].sort(
    (one, other) => other.n - one.n || (one.party.key < other.party.key ? -1 : 1),
  );
}

function keyOf({ a, b }: LinkRow): string {
  return `${a.key}~${b.key}`;
}

interface LinkTableProps extends Pick<NetworkChartProps, "title" | "links" | "linkOf"> {}

function LinkTable({ title, links, linkOf }: LinkTableProps) {
  return (
    <table class="numbers">
      <caption class="sr-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col">Pair</th>
          <th scope="col">Events</th>
          <th scope="col">Cooperation</th>
          <th scope="col">Conflict</th>
          <th scope="col">Mean score</th>
        </tr>
      </thead>
      <tbody>
        {links.map((link) => (
          <tr key={keyOf(link)}>
            <th scope="row">
              <a href={linkOf(link)}>
                {partyName(link.a)} – {partyName(link.b)}
              </a>
            </th>
            <td>{count(link.n)}</td>
            <td>{count(link.cooperation)}</td>
            <td>{count(link.conflict)}</td>
            <td>{signed(link.score)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
