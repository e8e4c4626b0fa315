import type { Block } from "../../core/model/article.ts";
import { cutIntoSegments, factsAt, type Part, type Segment } from "../reading/segments.ts";

const tags = {
  title: "h1",
  heading: "h2",
  paragraph: "p",
  caption: "p",
  credit: "p",
  list: "p",
} as const;

/** What the marks of a report tell besides where they stand. */
export interface MarkStyle {
  /** Ids of events that are conflict; the others are cooperation. */
  readonly conflicts: ReadonlySet<string>;
  /** Ids of facts that somebody rejected. */
  readonly rejected: ReadonlySet<string>;
}

interface MarkedBlockProps {
  readonly block: Block;
  readonly text: string;
  readonly parts: readonly Part[];
  readonly style: MarkStyle;
}

/** One block of the report, its words marked with all that is claimed of them. The text stays whole: it can be copied. */
export function MarkedBlock({ block, text, parts, style }: MarkedBlockProps) {
  const Tag = tags[block.kind];
  return (
    <Tag class={`block ${block.kind}`}>
      {cutIntoSegments(block, parts).map((segment) =>
        marked(segment, text.slice(segment.start, segment.end), style),
      )}
    </Tag>
  );
}

function marked(segment: Segment, words: string, { conflicts, rejected }: MarkStyle) {
  const { covers } = segment;
  if (covers.length === 0) return words;
  const events = covers.filter(({ part }) => part.layer === "event");
  const [event] = events;
  const said = covers.filter(({ part }) => part.role === "content").length;
  const ids = factsAt(covers);
  const classes = [
    ...new Set(covers.map(({ part }) => part.role)),
    event && (conflicts.has(event.part.fact) ? "conflict" : "cooperation"),
    events.some(({ opens }) => opens) && "opens",
    events.some(({ closes }) => closes) && "closes",
    ids.some((id) => rejected.has(id)) && "doubted",
  ];
  return (
    <mark
      key={segment.start}
      class={classes.filter(Boolean).join(" ")}
      data-facts={ids.join(" ") || undefined}
      data-said={said || undefined}
      data-told={events.length > 1 ? events.length : undefined}
    >
      {words}
    </mark>
  );
}
