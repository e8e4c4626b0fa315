import type { Statement } from "../../core/model/statement.ts";
import { dateInWords } from "../../node/account/date.ts";
import type { Fact } from "../reading/facts.ts";
import { voicesOf } from "../reading/voices.ts";
import { useReading } from "../state/reading-context.ts";
import { Card } from "./card.tsx";
import { Chain } from "./chain.tsx";

/** A statement: the chain of voices, how it was said, and its words. */
export function StatementCard({ fact, statement }: { readonly fact: Fact; readonly statement: Statement }) {
  const { record, kinds } = useReading();
  const { text } = record.article;
  const { cue, content, kind, polarity, within } = statement;
  const voices = voicesOf(record, statement, kinds);
  const said = cue ? text.slice(cue.start, cue.end) : "in quotation marks";
  return (
    <Card
      fact={fact}
      title={
        <>
          <span class="kicker">
            {kind === "direct" ? "quotes" : kind === "mixed" ? "quotes in part" : manner[statement.class]}
          </span>{" "}
          {said}
        </>
      }
      aside={polarity === "negated" ? <span class="badge barred">denies</span> : undefined}
    >
      <Chain voices={voices} label="Said by" />
      <blockquote>
        {content.map(({ start, end }, i) => (
          <span key={start}>
            {i > 0 && " … "}
            {text.slice(start, end)}
          </span>
        ))}
      </blockquote>
      <Circumstances statement={statement} />
      {within && <p class="meta">quoted inside {within}</p>}
    </Card>
  );
}

const manner: Readonly<Record<Statement["class"], string>> = {
  speech: "says",
  writing: "writes",
  thought: "thinks",
  intention: "intends",
  perception: "perceives",
};

function Circumstances({ statement }: { readonly statement: Statement }) {
  const { record } = useReading();
  const whom = statement.addressees.flatMap((id) => record.actors.filter((actor) => actor.id === id));
  const time = record.times.find(({ id }) => id === statement.time)?.value;
  const place = record.places.find(({ id }) => id === statement.place)?.name;
  const words = [
    whom.length > 0 && `to ${whom.map(({ name }) => name).join(", ")}`,
    time && dateInWords(time),
    place && `in ${place}`,
  ].filter(Boolean);
  return words.length > 0 ? <p class="meta">{words.join(" · ")}</p> : null;
}
