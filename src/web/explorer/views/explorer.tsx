import { useEffect } from "preact/hooks";
import type { StoreSummary } from "../../../store/query/rows.ts";
import type { Place } from "../state/place.ts";
import { ActorPage } from "./actor.tsx";
import { Actors } from "./actors.tsx";
import { EventPage } from "./event-page.tsx";
import { Events } from "./events.tsx";
import { PlacesMap } from "./map.tsx";
import { Network } from "./network.tsx";
import { Overview } from "./overview.tsx";
import { Pair } from "./pair.tsx";
import { Search } from "./search.tsx";
import { Statements } from "./statements.tsx";
import { useRowKeys } from "./use-row-keys.ts";

interface ExplorerProps {
  readonly place: Place;
  readonly store: StoreSummary;
}

/** The view of a store that the address names. */
export function Explorer({ place, store }: ExplorerProps) {
  useRowKeys();
  const where = `${place.view} ${place.id ?? ""} ${place.params.after?.[0] ?? ""}`;
  useEffect(() => scrollTo(0, 0), [where]);
  switch (place.view) {
    case "overview":
      return <Overview store={store} />;
    case "events":
      return <Events place={place} />;
    case "statements":
      return <Statements place={place} />;
    case "actors":
      return <Actors place={place} />;
    case "pair":
      return <Pair place={place} store={store} />;
    case "network":
      return <Network place={place} />;
    case "map":
      return <PlacesMap place={place} />;
    case "search":
      return <Search place={place} />;
    case "event":
      return <EventPage key={place.id} place={place} store={store} />;
    case "actor":
      return <ActorPage key={place.id} place={place} />;
  }
}
