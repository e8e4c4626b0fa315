import type { Ref } from "preact";
import type { ReadoutRecord } from "../../core/model/record.ts";
import type { Go } from "../state/address.ts";
import { useNow } from "../state/reading-context.ts";
import { type HighlightLayer, layers } from "../state/url-state.ts";
import { Downloads } from "./downloads.tsx";

const names: Readonly<Record<HighlightLayer, string>> = {
  actor: "Actors",
  statement: "Statements",
  event: "Events",
};

interface ToolbarProps {
  readonly go: Go;
  readonly search: Ref<HTMLInputElement>;
  /** Hits of the search. */
  readonly found: number;
  /** The page that stands alone, to be saved with a record in it; undefined where it is not to be had. */
  readonly template?: (() => Promise<string>) | undefined;
  readonly batch?: readonly ReadoutRecord[] | undefined;
}

/** What is highlighted, a search, and files to take away. */
export function Toolbar({ go, search, found, batch, template }: ToolbarProps) {
  const { state } = useNow();
  return (
    <section class="toolbar" aria-label="Tools">
      <fieldset class="layers">
        <legend class="sr-only">Highlights</legend>
        {layers.map((layer) => (
          <label key={layer} class={`toggle ${layer}`}>
            <input
              type="checkbox"
              checked={!state.hidden.includes(layer)}
              onChange={() => go({ hidden: toggled(state.hidden, layer) })}
            />
            <span class="sample">{names[layer]}</span>
          </label>
        ))}
      </fieldset>
      <label class="search">
        <span class="sr-only">Search in the report</span>
        <input
          ref={search}
          type="search"
          placeholder="Search  /"
          value={state.query}
          onInput={({ currentTarget }) => go({ query: currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === "Escape") {
              go({ query: "" });
              event.currentTarget.blur();
            }
          }}
        />
        <output>{state.query && `${found} ${found === 1 ? "hit" : "hits"}`}</output>
      </label>
      <Downloads batch={batch} template={template} />
    </section>
  );
}

function toggled(hidden: readonly HighlightLayer[], layer: HighlightLayer): readonly HighlightLayer[] {
  return layers.filter((each) => hidden.includes(each) !== (each === layer));
}
