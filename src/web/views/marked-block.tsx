import type { Block } from "../../core/model/article.ts";
import { cutIntoSegments, factsAt, type Part, type Segment } from "../reading/segments.ts";
import { useReading } from "../state/reading-context.ts";

const tags = {
  title: "h1",
  heading: "h2",
  paragraph: "p",
  caption: "p",
  credit: "p",
  list: "p",
} as const;

/** One block of the report, its words marked with all that is claimed of them. The text stays whole: it can be copied. */
export function MarkedBlock({ block, parts }: { readonly block: Block; readonly parts: readonly Part[] }) {
  const { text } = useReading().record.article;
  const Tag = tags[block.kind];
  return (
    <Tag class={`block ${block.kind}`}>
      {cutIntoSegments(block, parts).map((segment) => (
        <MarkedSegment key={segment.start} segment={segment} words={text.slice(segment.start, segment.end)} />
      ))}
    </Tag>
  );
}

function MarkedSegment({ segment, words }: { readonly segment: Segment; readonly words: string }) {
  const { record, verdicts, facts, selected } = useReading();
  const { covers } = segment;
  if (covers.length === 0) return <>{words}</>;
  const depth = (test: (part: Part) => boolean) => covers.filter(({ part }) => test(part)).length;
  const events = covers.filter(({ part }) => part.layer === "event");
  const [event] = events;
  const quad = record.events.find(({ id }) => id === event?.part.fact)?.quad;
  const roles = new Set(covers.map(({ part }) => part.role));
  const ids = factsAt(covers);
  const isRejected = ids.some(
    (id) => verdicts[facts.find((fact) => fact.id === id)?.key ?? ""] === "rejected",
  );
  const classes = [
    ...roles,
    event && (quad !== undefined && quad > 2 ? "conflict" : "cooperation"),
    events.some(({ opens }) => opens) && "opens",
    events.some(({ closes }) => closes) && "closes",
    isRejected && "doubted",
  ];
  return (
    <mark
      class={classes.filter(Boolean).join(" ")}
      data-facts={ids.join(" ") || undefined}
      data-selected={(selected && ids.includes(selected.id)) || undefined}
      data-said={depth(({ role }) => role === "content") || undefined}
      data-told={events.length > 1 ? events.length : undefined}
    >
      {words}
    </mark>
  );
}
