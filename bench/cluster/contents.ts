import { createHash } from "node:crypto";
import { sql } from "kysely";
import { openStore } from "../../src/node/store/open-store.ts";
import type { Store } from "../../src/store/index.ts";

/** Returns what a store says of each report, as a hash by its id: the same in any store that read the same. */
export async function contentsOf(place: string): Promise<ReadonlyMap<string, string>> {
  const store = await openStore(place, { mode: "read" });
  try {
    await refuseStrays(store);
    const hashes = new Map<number, ReturnType<typeof createHash>>();
    const ids = new Map<number, string>();
    for await (const { number, id, text_hash, day } of rowsOf(
      store,
      sql`
      select number, id, text_hash, day from reports order by number`,
    )) {
      ids.set(number as number, id as string);
      hashes.set(number as number, createHash("sha256").update(JSON.stringify([id, text_hash, day])));
    }
    for (const facts of [
      sql`select report, text from texts order by report`,
      sql`select report, size from records order by report, coder`,
      sql`select report, id, key, mentions from actors order by report, id`,
      sql`select report, id, speaker_key, content from statements order by report, id`,
      sql`select report, id, type, status, evidence from events order by report, id`,
      sql`select e.report, e.id, p.role, p.ordinal, p.key from events e join event_parties p on p.event = e.number
        order by e.report, e.id, p.role, p.ordinal`,
      sql`select e.report, e.id, d.actor_key, d.recipient_key, d.mutual from events e join dyads d on d.event = e.number
        order by e.report, e.id, d.actor_key, d.recipient_key`,
    ])
      for await (const { report, ...row } of rowsOf(store, facts))
        hashes.get(report as number)?.update(JSON.stringify(row));
    return new Map([...hashes].map(([number, hash]) => [ids.get(number) ?? "", hash.digest("hex")]));
  } finally {
    await store.close();
  }
}

async function* rowsOf(
  { db }: Store,
  query: ReturnType<typeof sql>,
): AsyncGenerator<Record<string, unknown>> {
  yield* (await query.execute(db)).rows as Record<string, unknown>[];
}

/** @throws where rows belong to nothing, as after half a write */
async function refuseStrays({ db }: Store): Promise<void> {
  const { rows } = await sql<{ strays: number }>`
    select (select count(*) from event_parties where event not in (select number from events))
      + (select count(*) from events where report not in (select number from reports))
      + (select count(*) from reports where number not in (select report from texts))
      + (select count(*) from inputs where report not in (select number from reports)) as strays`.execute(db);
  if (Number(rows[0]?.strays) !== 0) throw new Error(`${rows[0]?.strays} rows belong to nothing`);
}
