import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { attemptsAt, noteAttempt } from "../../src/node/queue/attempts.ts";
import { workers } from "../../src/node/queue/open-queue.ts";
import { openStore } from "../../src/node/store/open-store.ts";
import { noServer, schemas } from "../support/databases.ts";
import { noQueue, queues, withQueue } from "../support/queues.ts";
import { run } from "../support/shell.ts";
import { scratchFolder } from "../support/store.ts";
import { until } from "../support/until.ts";

const folder = scratchFolder();
const line = (fields: object) => `${JSON.stringify(fields)}\n`;
const lines = (count: number, word = "Talks") =>
  Array.from({ length: count }, (_, i) => line({ id: `r${i}`, text: `${word} no. ${i} resumed.` })).join("");

async function idsIn(store: string): Promise<string[]> {
  const { db, close } = await openStore(store, { mode: "read" });
  const rows = await db.selectFrom("reports").select("id").orderBy("id").execute();
  const { rows: strays } =
    await sql`select number from events where report not in (select number from reports)`.execute(db);
  assert.deepEqual(strays, []);
  await close();
  return rows.map(({ id }) => id);
}

/** How many reports wait; none where the queue is not made yet. */
async function waitingIn(address: string): Promise<number> {
  return withQueue(address, async ({ manager, stream }) => {
    const info = await manager.streams.info(stream).catch(() => undefined);
    return info?.state.messages ?? 0;
  });
}

describe("readout enqueue and readout work", { skip: noQueue, timeout: 600_000 }, () => {
  const place = queues();
  const enqueue = (queue: string, input: string, ...more: string[]) =>
    run(["enqueue", "-", "--queue", queue, ...more], { input });
  const work = (queue: string, store: string, ...more: string[]) =>
    run(["work", "--queue", queue, "--store", store, "--until-empty", "--workers", "1", ...more]);

  it("bring reports into a store once, however often they are given", async () => {
    const [queue, store] = [place(), join(folder, "once.db")];
    const first = await enqueue(queue, lines(40));
    assert.match(first.talk, /40 reports queued/u);
    assert.match((await enqueue(queue, lines(40))).talk, /0 reports queued, 40 queued before/u);
    const { status, talk } = await work(queue, store);
    assert.equal(status, 0, talk);
    assert.match(talk, /40 reports read/u);
    assert.equal((await idsIn(store)).length, 40);
    // Another input that the store knows by its id.
    await enqueue(queue, lines(40).replaceAll("Talks", "Talks "));
    await work(queue, store);
    assert.equal((await idsIn(store)).length, 40);
  });

  it("write to PostgreSQL from several workers at once", { skip: noServer }, async () => {
    const [queue, store] = [place(), schemas()()];
    await enqueue(queue, lines(200));
    const ran = await Promise.all([work(queue, store), work(queue, store)]);
    assert.deepEqual(
      ran.map(({ status }) => status),
      [0, 0],
      ran.map(({ talk }) => talk).join("\n"),
    );
    assert.equal((await idsIn(store)).length, 200);
  });

  it("put aside what cannot be read, with the reason, and take it up again", async () => {
    const [queue, store] = [place(), join(folder, "dead.db")];
    await enqueue(
      queue,
      line({ id: "a", text: "refuse" }) + line({ id: "b", text: `Talks. ${"word ".repeat(9000)}` }),
    );
    await withQueue(queue, ({ client, subject }) => client.publish(subject, "no report"));
    const { status, talk } = await work(queue, store);
    assert.equal(status, 1);
    assert.match(talk, /standard input, a: no report in it/u);
    assert.deepEqual(await idsIn(store), ["b"]);
    const listed = (await run(["enqueue", "--dead", "--queue", queue])).output
      .trim()
      .split("\n")
      .map((each) => JSON.parse(each));
    assert.deepEqual(listed.map(({ input, code, deliveries }) => [input, code, deliveries]).sort(), [
      ["message 3", "bad-message", 1],
      ["standard input, a", "no-article", 1],
    ]);
    assert.match((await run(["enqueue", "--dead", "--requeue", "--queue", queue])).talk, /2 reports given/u);
    assert.equal((await run(["enqueue", "--dead", "--queue", queue])).output, "");
    await work(queue, store);
    assert.equal((await run(["enqueue", "--dead", "--queue", queue])).output.trim().split("\n").length, 2);
  });

  it("give a report up that five workers did not get done with, and no other with it", async () => {
    const [address, store] = [place(), join(folder, "poison.db")];
    await enqueue(address, lines(3));
    await withQueue(address, async (queue) => {
      const { client, stream } = queue;
      const consumer = await client.consumers.get(stream, workers);
      const next = async () => (await consumer.next({ expires: 2000 })) ?? assert.fail("nothing waits");
      // The first is handed out again and again, while the others are held.
      const [first, ...others] = [await next(), await next(), await next()];
      first.nak();
      for (let delivery = 1; delivery < 5; delivery++) (await next()).nak();
      for (const other of others) other.nak();
      assert.equal(await attemptsAt(queue, first.seq), 0);
      for (let attempt = 0; attempt < 2; attempt++) await noteAttempt(queue, first.seq);
    });
    const { talk } = await work(address, store);
    assert.match(talk, /handed to workers 5 times/u);
    assert.equal((await idsIn(store)).length, 2);
  });

  it("do not give up one that was only fetched when workers died", async () => {
    const [address, store] = [place(), join(folder, "innocent.db")];
    await enqueue(address, lines(1));
    await withQueue(address, async ({ client, stream }) => {
      const consumer = await client.consumers.get(stream, workers);
      for (let delivery = 0; delivery < 8; delivery++) (await consumer.next({ expires: 2000 }))?.nak();
    });
    assert.equal((await work(address, store)).status, 0);
    assert.deepEqual(await idsIn(store), ["r0"]);
  });

  it("keep waiting who brings more than may wait", async () => {
    const [queue, store] = [place(), join(folder, "full.db")];
    const bringing = enqueue(queue, lines(60), "--most-waiting", "20");
    await until("as many wait as may", async () => (await waitingIn(queue)) >= 20);
    await setTimeout(300);
    assert.equal(await waitingIn(queue), 20);
    await work(queue, store);
    assert.match((await bringing).talk, /waiting for the workers\n60 reports queued/u);
    await work(queue, store);
    assert.equal((await idsIn(store)).length, 60);
  });

  it("end when asked, after the reports in work, and say in JSON what happened", async () => {
    const [queue, store] = [place(), join(folder, "stopped.db")];
    let stop = () => {};
    const working = run(
      ["work", "--queue", queue, "--store", store, "--log", "json", "--metrics-port", "0"],
      {
        onStop: (act) => {
          stop = act;
        },
      },
    );
    await enqueue(queue, lines(30));
    await until("nothing waits", async () => (await waitingIn(queue)) === 0);
    stop();
    const { status, talk } = await working;
    assert.equal(status, 0);
    const events = talk
      .trim()
      .split("\n")
      .map((each) => JSON.parse(each));
    const ended = events.find(({ event }) => event === "ended");
    assert.deepEqual([ended?.coded, ended?.level], [30, "info"]);
    assert.ok(events.some(({ message }) => /metrics: http/u.test(message)));
    assert.equal((await idsIn(store)).length, 30);
  });

  it("say what is wrong with a queue, and never the password", async () => {
    for (const [address, wanted] of [
      ["nats://ann:s3cret@127.0.0.1:1/news", /cannot be reached/u],
      ["nats://ann:s3cret@127.0.0.1", /no address of a queue/u],
      ["archive.db", /no address of a queue/u],
    ] as const) {
      const { status, talk } = await enqueue(address, "");
      assert.equal(status, 1);
      assert.match(talk, wanted);
      assert.ok(!talk.includes("s3cret"), talk);
    }
    assert.equal((await run(["enqueue", "--queue", "nats://127.0.0.1:4222/news"])).status, 1);
  });
});
