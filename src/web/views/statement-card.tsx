import type { Statement } from "../../core/model/statement.ts";
import { dateInWords } from "../../node/account/date.ts";
import { voicesOf } from "../reading/voices.ts";
import { useReading } from "../state/reading-context.ts";
import { Card, type ShownFact } from "./card.tsx";
import { Chain } from "./chain.tsx";
import { Shape } from "./status-badge.tsx";

/** A statement: the chain of voices, how it was said, and its words. */
export function StatementCard({ statement, ...shown }: ShownFact & { readonly statement: Statement }) {
  const { record, kinds } = useReading();
  const { text } = record.article;
  const { cue, content, kind, polarity, within } = statement;
  const [open, close] = kind === "direct" ? ["“", "”"] : ["", ""];
  return (
    <Card
      {...shown}
      lead={<Chain voices={voicesOf(record, statement, kinds)} label="Said by" />}
      aside={polarity === "negated" ? <NegatedBadge /> : <span class="kicker">{mannerOf(statement)}</span>}
      title={cue ? text.slice(cue.start, cue.end) : "in quotation marks"}
      rest={
        <q class="said">
          {content.map(
            ({ start, end }, i) => `${i > 0 ? " … " : ""}${open}${text.slice(start, end)}${close}`,
          )}
        </q>
      }
    >
      <Circumstances statement={statement} />
      {within && <p class="meta">quoted inside {within}</p>}
    </Card>
  );
}

/** `direct`, `intention`: whether words are quoted, and what it is where it is no speech. */
function mannerOf({ kind, class: sort }: Statement): string {
  return sort === "speech" ? kind : `${kind === "indirect" ? "" : `${kind} `}${sort}`;
}

function NegatedBadge() {
  return (
    <span class="badge barred" title="The words say that this is not so, or was not said.">
      <Shape shape="barred" />
      denied
    </span>
  );
}

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
