import type { Actor } from "../../core/model/actor.ts";
import { useReading } from "../state/reading-context.ts";
import { Card, type ShownFact } from "./card.tsx";

/** An actor: who it is, how often it is spoken of, what it says and does. */
export function ActorCard({ actor, ...shown }: ShownFact & { readonly actor: Actor }) {
  const { record, select } = useReading();
  const says = record.statements.filter(({ speaker }) => speaker === actor.id).map(({ id }) => id);
  const does = record.events.filter(({ actors }) => actors.includes(actor.id)).map(({ id }) => id);
  const meets = record.events.filter(({ recipients }) => recipients.includes(actor.id)).map(({ id }) => id);
  const member = record.actors.find(({ id }) => id === actor.memberOf)?.name;
  const code = [actor.country, actor.sector].filter(Boolean).join(" ");
  const ids = (label: string, list: readonly string[]) =>
    list.length > 0 && (
      <p class="meta">
        {label}{" "}
        {list.map((id) => (
          <button type="button" class="ref" key={id} onClick={() => select(id)}>
            {id}
          </button>
        ))}
      </p>
    );
  return (
    <Card {...shown} title={actor.name} aside={code ? <span class="detail">{code}</span> : undefined}>
      <p class="meta">
        {[actor.kind, actor.role !== actor.name && actor.role, member && `of ${member}`, mentions(actor)]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {ids("says", says)}
      {ids("does", does)}
      {ids("is met by", meets)}
    </Card>
  );
}

function mentions({ mentions: all }: Actor): string {
  return all.length === 1 ? "1 mention" : `${all.length} mentions`;
}
