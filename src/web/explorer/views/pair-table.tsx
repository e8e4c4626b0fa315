import { layers } from "../../../store/query/filter.ts";
import type { LinkRow } from "../../../store/query/rows.ts";
import { Sparkline, SplitBar } from "../charts/sparkline.tsx";
import { linkTo, type Params } from "../state/place.ts";
import { useSeries } from "../state/use-series.ts";
import { count, signed } from "../words/numbers.ts";
import { partyName, termOf } from "../words/parties.ts";

interface PairTableProps {
  readonly links: readonly LinkRow[];
  readonly params?: Params;
  /** Key of an actor whose counterparts these are: it need not be said again. */
  readonly of?: string;
}

/** Pairs of actors, each with its course in time and how much of it was conflict. */
export function PairTable({ links, params = {}, of }: PairTableProps) {
  const most = Math.max(1, ...links.map(({ n }) => n));
  return (
    <table class="rows pairs">
      <caption class="sr-only">Pairs of actors with most events between them</caption>
      <thead>
        <tr>
          <th scope="col">{of ? "With" : "Pair"}</th>
          <th scope="col" class="spark-head">
            By year
          </th>
          <th scope="col" class="number">
            Events
          </th>
          <th scope="col" class="bar-head">
            <span class="key cooperation">cooperation</span> <span class="key conflict">conflict</span>
          </th>
          <th scope="col" class="number">
            Score
          </th>
        </tr>
      </thead>
      <tbody>
        {links.map((link) => (
          <PairLine key={`${link.a.key} ${link.b.key}`} {...{ link, params, most, of }} />
        ))}
      </tbody>
    </table>
  );
}

interface PairLineProps {
  readonly link: LinkRow;
  readonly params: Params;
  readonly most: number;
  readonly of?: string | undefined;
}

function PairLine({ link, params, most, of }: PairLineProps) {
  const { a, b, n, cooperation, conflict, score } = link;
  const pair = [termOf(a), termOf(b)];
  const { columns } = useSeries(pair, params, "year", layers);
  const other = a.key === of ? b : a;
  return (
    <tr data-row>
      <td class="who">
        <a class="party" data-go href={linkTo("pair", { pair })}>
          {of ? partyName(other) : `${partyName(a)} – ${partyName(b)}`}
        </a>
      </td>
      <td class="spark-cell">
        <Sparkline columns={columns} />
      </td>
      <td class="number">
        <a href={linkTo("events", { pair })}>{count(n)}</a>
      </td>
      <td class="bar-cell">
        <span class="sr-only">
          {count(cooperation)} of cooperation, {count(conflict)} of conflict
        </span>
        <SplitBar cooperation={cooperation} conflict={conflict} most={most} />
      </td>
      <td class="number">{signed(score)}</td>
    </tr>
  );
}
