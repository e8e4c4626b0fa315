import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createThreads, type ThreadOptions } from "../../../src/node/threads/create-threads.ts";

/** A thread that waits, counts, fails and ends, as it is asked to. */
const program = `
  import { parentPort, threadId } from "node:worker_threads";
  const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  const functions = {
    id: () => threadId,
    wait: (ms) => { sleep(ms); return ms; },
    refuse: () => { throw Object.assign(new Error("no"), { refusal: "bad-thing" }); },
    crash: () => { throw new TypeError("a fault"); },
    end: () => process.exit(1),
    spin: () => { for (;;); },
  };
  parentPort.on("message", ({ number, name, given }) => {
    try {
      parentPort.postMessage({ number, value: functions[name](...given) });
    } catch ({ refusal: code, message, stack }) {
      parentPort.postMessage({ number, error: code ? { code, message } : { message, stack } });
    }
  });`;

/** Milliseconds within which all comes that comes at all, on a machine that does much else. */
const soon = 60_000;

function threads(options: Partial<ThreadOptions> = {}) {
  return createThreads({
    module: `data:text/javascript,${encodeURIComponent(program)}`,
    data: {},
    size: 1,
    waiting: 10,
    late: "spare",
    ...options,
  });
}

describe("threads", { timeout: 600_000 }, () => {
  it("answer calls, refusals with their code and faults with their stack", async () => {
    const pool = threads();
    assert.equal(await pool.call("wait", [1], soon), 1);
    await assert.rejects(pool.call("refuse", [], soon), { name: "ReadoutError", code: "bad-thing" });
    await assert.rejects(pool.call("crash", [], soon), /a fault/u);
    await pool.close();
  });

  it("work side by side", async () => {
    const pool = threads({ size: 2 });
    const ids = await Promise.all([pool.call("id", [], soon), pool.call("id", [], soon)]);
    assert.equal(new Set(ids).size, 2);
    await pool.close();
  });

  it("let no more wait than there is room", async () => {
    const pool = threads({ waiting: 1 });
    const first = pool.call("wait", [300], soon);
    const second = pool.call("wait", [1], soon);
    await assert.rejects(pool.call("wait", [1], soon), { code: "busy" });
    assert.deepEqual(await Promise.all([first, second]), [300, 1]);
    await pool.close();
  });

  it("give up what takes too long, while another takes its place", async () => {
    const pool = threads();
    await pool.call("id", [], soon);
    const begin = performance.now();
    await assert.rejects(pool.call("wait", [soon], 50), { code: "too-slow" });
    assert.equal(await pool.call("wait", [1], soon), 1);
    assert.ok(performance.now() - begin < soon);
    await pool.close();
  });

  it("have no more spares than threads, so that what is slow cannot take the machine", async () => {
    const pool = threads();
    await pool.call("id", [], soon);
    await assert.rejects(pool.call("wait", [2000], 20), { code: "too-slow" });
    await assert.rejects(pool.call("wait", [2000], 400), { code: "too-slow" });
    await assert.rejects(pool.call("wait", [1], 100), { code: "too-slow" });
    // The late ones came to their end, and work again.
    assert.equal(await pool.call("wait", [1], soon), 1);
    await pool.close();
  });

  it("are stopped in mid-work where they can be", async () => {
    const pool = threads({ late: "end" });
    await pool.call("id", [], soon);
    await assert.rejects(pool.call("spin", [], 200), { code: "too-slow" });
    assert.equal(await pool.call("wait", [1], soon), 1);
    await pool.close();
  });

  it("tell of a thread that came to an end, and start another", async () => {
    const pool = threads();
    await assert.rejects(pool.call("end", [], soon), { code: "thread-ended" });
    assert.equal(await pool.call("wait", [1], soon), 1);
    await pool.close();
  });

  it("give up what waits when they are closed", async () => {
    const pool = threads();
    const first = pool.call("wait", [200], soon);
    const second = pool.call("wait", [1], soon);
    const ended = Promise.allSettled([first, second]);
    await pool.close();
    assert.deepEqual(
      (await ended).map((each) => each.status === "rejected" && each.reason.code),
      ["thread-ended", "stopping"],
    );
    await assert.rejects(pool.call("id", [], soon), { code: "stopping" });
  });
});
