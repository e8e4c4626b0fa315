import { type Layer, layers } from "../../../store/query/filter.ts";
import type { StoreSummary } from "../../../store/query/rows.ts";
import { type Per, perFor, pers } from "../charts/periods.ts";
import { type Column, columnsOf, type Series } from "../charts/series.ts";
import { eventFilters, only } from "./filters.ts";
import { type Params, writeParams } from "./place.ts";
import { type Answer, useAnswer } from "./use-answer.ts";

/** Layers that a time line shows before somebody asks for the others. */
export const usualLayers: readonly Layer[] = ["happened", "said", "claimed"];

/** Which layers an address asks for. */
export function shownLayers(params: Params): readonly Layer[] {
  const asked = layers.filter((layer) => params.layer?.includes(layer));
  return asked.length > 0 ? asked : usualLayers;
}

/** How finely the series of an address is divided: as it says, else as the span of the store wants it. */
export function perOf(params: Params, { first, last }: StoreSummary): Per {
  const asked = pers.find((per) => per === params.per?.[0]);
  return asked ?? perFor(params.since?.[0] ?? first, params.until?.[0] ?? last);
}

/** The question behind a pair's series. */
export function seriesPath(pair: readonly string[], params: Params, per: Per): string {
  const { layer: _all, pair: _own, ...rest } = only(params, eventFilters);
  return `api/relations?${writeParams({ ...rest, pair, per: [per] })}`;
}

/** A pair's series, asked of the store, and its columns. */
export function useSeries(
  pair: readonly string[] | null,
  params: Params,
  per: Per,
  shown: readonly Layer[],
): { readonly answer: Answer<Series>; readonly columns: readonly Column[] } {
  const answer = useAnswer<Series>(pair?.length === 2 ? seriesPath(pair, params, per) : null);
  const columns = answer.data ? columnsOf(answer.data, per, shown, params["by-volume"] !== undefined) : [];
  return { answer, columns };
}
