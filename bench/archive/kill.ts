import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync, statSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { openStore } from "../../src/node/store/open-store.ts";

/** What is found after kills. */
export interface Survival {
  readonly kills: number;
  /** Kills that left some of the reports in the store. */
  readonly inside: number;
  /** Reports that were in the store after a kill, and later were not, or were other. */
  readonly lost: number;
  /** Reports of which the tables say something else than after an undisturbed run, as where rows stand twice. */
  readonly twice: number;
  /** Stores that were filled to the end. */
  readonly rounds: number;
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
  const undisturbed = await fill(program, whole);
  const wanted = await contentsOf(whole);
  let known = new Map<string, string>();
  const sums = { kills, inside: 0, lost: 0, twice: 0, rounds: 0 };
  const look = async () => {
    const found = existsSync(killed) ? await contentsOf(killed) : known;
    for (const [id, facts] of known) if (found.get(id) !== facts) sums.lost++;
    if (found.size > 0 && found.size < reports) sums.inside++;
    known = found;
    if (known.size < reports) return;
    // All is there: is it what an undisturbed run has? Then once more from nothing.
    sums.twice += [...known].filter(([id, facts]) => wanted.get(id) !== facts).length;
    sums.rounds++;
    known = new Map();
    for (const ending of ["", "-wal", "-shm"]) rmSync(killed + ending, { force: true });
  };
  for (let kill = 0; kill < kills; kill++) {
    // One half at any time of the process, one half at any time of its writing, however brief that is.
    const from = kill % 2 === 0 ? "start" : "first-write";
    await fill(program, killed, { from, after: random() * 0.8 * undisturbed[from] });
    await look();
    if (process.stderr.isTTY) process.stderr.write(`\r${kill + 1} kills, ${known.size} reports`);
  }
  await fill(program, killed);
  await look();
  return sums;
}

/** How long a run lasted in milliseconds, from its start and from its first write to the store. */
type Lasting = Readonly<Record<"start" | "first-write", number>>;

/** Fills a store, and kills what fills it where it is told when. */
async function fill(
  program: readonly string[],
  store: string,
  kill?: { readonly from: keyof Lasting; readonly after: number },
): Promise<Lasting> {
  const before = writesOf(store);
  const start = performance.now();
  const child = spawn(process.execPath, [...program, "--store", store, "--quiet"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let talk = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    talk += text;
  });
  let running = true;
  const ended = once(child, "close").finally(() => {
    running = false;
  });
  let firstWrite: number | undefined;
  const wrote = (async () => {
    while (running && writesOf(store) === before) await setTimeout(2);
    firstWrite = performance.now();
  })();
  if (kill) {
    if (kill.from === "first-write") await wrote;
    await Promise.race([setTimeout(kill.after), ended]);
    child.kill("SIGKILL");
  }
  const [code, signal] = await ended;
  const end = performance.now();
  await wrote;
  if (code !== 0 && signal !== "SIGKILL") throw new Error(`ingest ended with ${code}:\n${talk}`);
  return { start: end - start, "first-write": end - (firstWrite ?? end) };
}

/** Returns something that changes when the files of a store are written to. */
function writesOf(store: string): string {
  return ["", "-wal"]
    .map((ending) => statSync(store + ending, { throwIfNoEntry: false }))
    .map((file) => `${file?.size}@${file?.mtimeMs}`)
    .join();
}

/** Returns, for each report, all that the tables say of it, without numbers that differ from store to store. */
async function contentsOf(path: string): Promise<Map<string, string>> {
  const store = await openStore(path, { mode: "read" }).catch((error: { code?: string }) => {
    // Killed before or amid the making of its tables.
    if (error.code !== "empty-store" && error.code !== "older-store") throw error;
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
