import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { openStore } from "../../src/node/store/open-store.ts";

/** What is found after kills. */
export interface Survival {
  readonly kills: number;
  /** Kills that came after something was written and before all was. */
  readonly inside: number;
  /** Reports that were in the store after a kill, and later were not, or were other. */
  readonly lost: number;
  /** Rows that an undisturbed run does not have, or has fewer of. */
  readonly twice: number;
  /** Reports in the end. */
  readonly reports: number;
}

/** How a store is filled: a program of Node's, its arguments before the store's. */
export interface Filling {
  readonly program: readonly string[];
  readonly reports: number;
}

/**
 * Fills a store undisturbed, then another that is killed again and again, and compares them.
 *
 * @param random numbers from 0 to 1
 * @param folder empty, to put stores in
 */
export async function killAgainAndAgain(
  { program, reports }: Filling,
  kills: number,
  folder: string,
  random: () => number,
): Promise<Survival> {
  const [whole, killed] = [`${folder}/whole.db`, `${folder}/killed.db`];
  const begin = performance.now();
  await fill(program, whole);
  const duration = performance.now() - begin;
  let known = new Map<string, string>();
  let [lost, inside] = [0, 0];
  const look = async () => {
    if (!existsSync(killed)) return;
    const found = await contentsOf(killed);
    for (const [id, facts] of known) if (found.get(id) !== facts) lost++;
    if (found.size > known.size && found.size < reports) inside++;
    known = found;
  };
  for (let kill = 0; kill < kills; kill++) {
    // Anywhere from the start of the process to when an undisturbed one is through.
    await fill(program, killed, random() * duration);
    await look();
    if (process.stderr.isTTY) process.stderr.write(`\r${kill + 1} kills, ${known.size} reports`);
  }
  await fill(program, killed);
  await look();
  const wanted = await contentsOf(whole);
  const differing = [...wanted].filter(([id, facts]) => known.get(id) !== facts).length;
  return { kills, inside, lost, twice: differing + Math.abs(known.size - wanted.size), reports: known.size };
}

async function fill(program: readonly string[], store: string, killAfter?: number): Promise<void> {
  const child = spawn(process.execPath, [...program, "--store", store, "--quiet"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let talk = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    talk += text;
  });
  const ended = once(child, "close");
  if (killAfter !== undefined) {
    await Promise.race([setTimeout(killAfter), ended]);
    child.kill("SIGKILL");
  }
  const [code, signal] = await ended;
  if (code !== 0 && signal !== "SIGKILL") throw new Error(`ingest ended with ${code}:\n${talk}`);
}

/** Returns, for each report, all that the tables say of it, without numbers that differ from store to store. */
async function contentsOf(path: string): Promise<Map<string, string>> {
  const store = await openStore(path, { mode: "read" }).catch((error: { code?: string }) => {
    if (error.code !== "empty-store") throw error;
  });
  if (!store) return new Map();
  try {
    const { rows: checks } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store.db);
    if (checks[0]?.integrity_check !== "ok")
      throw new Error(`the store is broken: ${JSON.stringify(checks)}`);
    const { rows } = await sql<{ id: string; facts: string }>`
      select r.id, json_array(
        r.text_hash, r.title, (select length(text) from texts where report = r.number),
        (select count(*) from texts where report = r.number),
        (select group_concat(size) from records where report = r.number),
        (select count(*) from inputs where report = r.number),
        (select group_concat(key || mentions) from actors where report = r.number),
        (select group_concat(speaker_key || cue || content) from statements where report = r.number),
        (select group_concat(e.id || e.type || e.evidence) from events e where report = r.number),
        (select count(*) from events e join event_parties p on p.event = e.number where e.report = r.number),
        (select count(*) from events e join dyads d on d.event = e.number where e.report = r.number)
      ) as facts from reports r`.execute(store.db);
    const { rows: strays } = await sql<{ strays: number }>`
      select (select count(*) from event_parties where event not in (select number from events))
        + (select count(*) from events where report not in (select number from reports)) as strays`.execute(
      store.db,
    );
    if (strays[0]?.strays !== 0) throw new Error(`${strays[0]?.strays} rows belong to nothing`);
    return new Map(rows.map(({ id, facts }) => [id, facts]));
  } finally {
    await store.close();
  }
}
