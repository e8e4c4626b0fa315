import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { openStore } from "../../src/node/store/open-store.ts";
import { run } from "../support/shell.ts";
import { scratchFolder } from "../support/store.ts";
import { until } from "../support/until.ts";
import { openSite } from "../support/web-site.ts";

const folder = scratchFolder();
const site = await openSite();
const entry = (words: string) =>
  `<item><guid>${words}</guid><content:encoded>${words}</content:encoded></item>`;
const feed = `${site.origin}/feed.xml`;
site.answers.set(
  "/feed.xml",
  `<rss><channel>${entry("One")}${entry("Two")}${entry("refuse")}</channel></rss>`,
);

async function countIn(path: string, table: "reports" | "failures" | "feeds"): Promise<number> {
  const store = await openStore(path, { mode: "read" });
  const rows = await store.db.selectFrom(table).selectAll().execute();
  await store.close();
  return rows.length;
}

describe("readout watch", () => {
  after(() => site.close());

  it("reads what is new into the store, once", async () => {
    const store = join(folder, "once.db");
    const args = ["watch", feed, "--store", store, "--once", "--allow-private"];
    const first = await run(args);
    assert.equal(first.status, 1);
    assert.equal(first.output, "");
    assert.match(first.talk, /feed\.xml, item 3: no report in it/u);
    assert.match(first.talk, /^\d\d:\d\d http.*feed\.xml: 2 reports read, 1 failed$/mu);
    assert.match(first.talk, /^1 feed: 2 reports read, 1 failed$/mu);
    const second = await run(args);
    assert.equal(second.status, 0);
    assert.match(second.talk, /feed\.xml: nothing new$/mu);
    assert.deepEqual(
      [await countIn(store, "reports"), await countIn(store, "failures"), await countIn(store, "feeds")],
      [2, 1, 1],
    );
  });

  it("reaches nothing on this machine unless that is allowed", async () => {
    const before = site.visits.length;
    const { status, talk } = await run(["watch", feed, "--store", join(folder, "closed.db"), "--once"]);
    assert.equal(status, 1);
    assert.match(talk, /inside a private network.*--allow-private/u);
    assert.match(talk, /^1 feed: 0 reports read, 1 visit failed$/mu);
    assert.equal(site.visits.length, before);
  });

  it("ends when it is asked to", async () => {
    const store = join(folder, "stopped.db");
    let stop = () => {};
    const running = run(["watch", feed, "--store", store, "--allow-private"], {
      onStop: (act) => {
        stop = act;
      },
    });
    await until(
      "both reports are in the store",
      async () => (await countIn(store, "reports").catch(() => 0)) === 2,
    );
    stop();
    const { status, talk } = await running;
    assert.equal(status, 0);
    assert.match(talk, /ending after the reports in work/u);
    assert.equal(await countIn(store, "reports"), 2);
  });

  it("takes feeds from a list, and says what is wrong with one", async () => {
    const list = join(folder, "feeds.txt");
    writeFileSync(list, `${feed}\n`);
    const options = ["--store", join(folder, "list.db"), "--once", "--allow-private", "--quiet"];
    const { talk } = await run(["watch", list, ...options]);
    assert.match(talk, /^1 feed: 2 reports read, 1 failed$/mu);
    const missing = await run(["watch", join(folder, "nowhere.txt"), ...options]);
    assert.equal(missing.status, 1);
    assert.match(missing.talk, /nowhere\.txt: there is no such file/u);
  });

  for (const [time, message] of [
    ["often", /Write it as 90s, 15m, 2h or 1d/u],
    ["10s", /A minute is the least/u],
  ] as const)
    it(`does not understand --every ${time}`, async () => {
      const { status, talk } = await run(["watch", feed, "--store", join(folder, "x.db"), "--every", time]);
      assert.equal(status, 2);
      assert.match(talk, message);
    });
});
