import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { linkTo, type Place, type ViewName } from "../state/place.ts";
import { goTo } from "../state/use-place.ts";

const tabs: readonly (readonly [view: ViewName, label: string])[] = [
  ["overview", "Overview"],
  ["events", "Events"],
  ["statements", "Statements"],
  ["actors", "Actors"],
  ["pair", "Pair"],
  ["network", "Network"],
  ["map", "Map"],
];

/** Where a view stands among the tabs. */
const parents: Readonly<Partial<Record<ViewName, ViewName>>> = { event: "events", actor: "actors" };

interface StoreNavProps {
  /** Null in the reader. */
  readonly place: Place | null;
  readonly search: RefObject<HTMLInputElement | null>;
}

/** The views of the store, and a search of its reports. */
export function StoreNav({ place, search }: StoreNavProps) {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone not all tabs are seen; the one that counts is.
    const tab = nav.current?.querySelector<HTMLElement>("[aria-current]");
    if (tab && nav.current) nav.current.scrollLeft = tab.offsetLeft - nav.current.offsetLeft - 80;
  }, [place?.view]);
  const now = place && (parents[place.view] ?? place.view);
  return (
    <>
      <nav class="views" aria-label="Views" ref={nav}>
        {tabs.map(([view, label]) => (
          <a key={view} href={linkTo(view)} aria-current={view === now ? "page" : undefined}>
            {label}
          </a>
        ))}
        <a href="#start" aria-current={place === null ? "page" : undefined}>
          Read
        </a>
      </nav>
      <SearchField place={place} search={search} />
    </>
  );
}

function SearchField({ place, search }: StoreNavProps) {
  const asked = place?.view === "search" ? (place.params.words?.[0] ?? "") : "";
  const [words, setWords] = useState(asked);
  useEffect(() => setWords(asked), [asked]);
  return (
    <search class="store-search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim()) goTo({ view: "search", id: null, params: { words: [words.trim()] } });
        }}
      >
        <label>
          <span class="sr-only">Search in all reports</span>
          <input
            ref={search}
            type="search"
            placeholder="Search reports  /"
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
        </label>
      </form>
    </search>
  );
}
