import { Fragment } from "preact";
import { useMemo } from "preact/hooks";
import type { Dropped } from "../../core/model/article.ts";
import { placeFurniture } from "../reading/furniture.ts";
import type { Layer, Part } from "../reading/segments.ts";
import { useNow, useReading } from "../state/reading-context.ts";
import { MarkedBlock, type MarkStyle } from "./marked-block.tsx";

/** The report with its highlights, and what was left out of it, struck, where it stood. */
export function ArticleText({ matches }: { readonly matches: readonly Part[] }) {
  const { record, raw, facts, actors, select, light } = useReading();
  const { state, verdicts } = useNow();
  const { text, blocks, dropped } = record.article;
  const shown = useMemo(() => {
    const visible = (layer: Layer) => layer === "search" || !state.hidden.includes(layer);
    return [...facts, ...actors].flatMap(({ parts }) => parts).filter(({ layer }) => visible(layer));
  }, [facts, actors, state.hidden]);
  const furniture = useMemo(() => placeFurniture(raw, text, blocks, dropped), [raw, record]);
  const style: MarkStyle = useMemo(() => {
    const conflicts = record.events.filter(({ quad }) => quad > 2).map(({ id }) => id);
    const rejected = facts.filter(({ key }) => verdicts[key] === "rejected").map(({ id }) => id);
    return { conflicts: new Set(conflicts), rejected: new Set(rejected) };
  }, [record, facts, verdicts]);
  // Not drawn anew when something else is selected: a long report has thousands of marks.
  const words = useMemo(() => {
    const parts = [...shown, ...matches];
    return blocks.map((block, i) => (
      <Fragment key={block.start}>
        <Furniture pieces={furniture.filter(({ before }) => before === i)} />
        <MarkedBlock block={block} text={text} parts={parts} style={style} />
      </Fragment>
    ));
  }, [shown, matches, style, furniture]);
  const factsBelow = (target: EventTarget | null) =>
    target instanceof Element ? (target.closest("mark")?.getAttribute("data-facts")?.split(" ") ?? []) : [];

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys j and k go from fact to fact, and every card has a button
    // biome-ignore lint/a11y/noStaticElementInteractions: it only follows the pointer
    <div
      class="words"
      onPointerOver={({ target }) => light(factsBelow(target))}
      onPointerLeave={() => light([])}
      onClick={({ target }) => {
        // Among cards of statements and events, an actor is meant where there is nothing else.
        const isActor = (id: string) => id.startsWith("a");
        const [ids, asActors] = [factsBelow(target), state.panel === "actors"];
        const below = [
          ...ids.filter((id) => isActor(id) === asActors),
          ...ids.filter((id) => isActor(id) !== asActors),
        ];
        if (below.length === 0 || String(getSelection()) !== "") return;
        // Another click on the same words goes on to the next fact that shares them.
        const now = below.indexOf(state.fact ?? "");
        select(below[(now + 1) % below.length] ?? null);
      }}
    >
      {words}
      <Furniture pieces={furniture.filter(({ before }) => before >= blocks.length)} />
    </div>
  );
}

function Furniture({ pieces }: { readonly pieces: readonly Dropped[] }) {
  if (pieces.length === 0) return null;
  return (
    <details class="furniture">
      <summary aria-label={`${pieces.length} left out: ${pieces.map(({ text }) => text).join(", ")}`}>
        left out{" "}
        {pieces.map(({ text, why }, i) => (
          <span key={i} title={why.replaceAll("-", " ")}>
            {i > 0 && " · "}
            <del>{text}</del>
          </span>
        ))}
      </summary>
      <ul>
        {pieces.map(({ text, why }, i) => (
          <li key={i}>
            <del>{text}</del> <small>{why.replaceAll("-", " ")}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
