import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createLog } from "../../../src/node/metrics/log.ts";
import { createMetrics } from "../../../src/node/metrics/metrics.ts";
import { serveMetrics } from "../../../src/node/metrics/serve-metrics.ts";

describe("createMetrics", () => {
  it("writes what was counted as Prometheus reads it", () => {
    const metrics = createMetrics();
    const reports = metrics.counter("reports_total", "Reports.");
    reports.add(2, { status: "coded" });
    metrics.counter("reports_total", "Reports.").add(1, { status: "coded" });
    reports.add(1, { status: 'a "b"\n\\' });
    metrics.gauge("lag", "Waiting.").set(7);
    const text = metrics.text();
    assert.match(text, /^# HELP reports_total Reports\.\n# TYPE reports_total counter\n/u);
    assert.ok(text.includes('reports_total{status="coded"} 3\n'));
    assert.ok(text.includes('reports_total{status="a \\"b\\"\\n\\\\"} 1\n'));
    assert.ok(text.includes("# TYPE lag gauge\nlag 7\n"));
    assert.match(text, /\nprocess_resident_memory_bytes \d+\n/u);
  });

  it("counts in buckets that hold each other", () => {
    const metrics = createMetrics();
    const seconds = metrics.histogram("seconds", "Time.", [1, 10]);
    for (const value of [0.5, 1, 3, 30]) seconds.observe(value, { part: "code" });
    const text = metrics.text();
    for (const line of [
      'seconds_bucket{part="code",le="1"} 2',
      'seconds_bucket{part="code",le="10"} 3',
      'seconds_bucket{part="code",le="+Inf"} 4',
      'seconds_sum{part="code"} 34.5',
      'seconds_count{part="code"} 4',
    ])
      assert.ok(text.includes(`${line}\n`), line);
  });
});

describe("serveMetrics", () => {
  it("serves counts and health, and nothing else", async () => {
    const metrics = createMetrics();
    let ok = true;
    const server = await serveMetrics(0, metrics, () => ({ ok, queue: "connected" }));
    const at = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);
    assert.match(await (await at("/metrics")).text(), /process_cpu_seconds_total/u);
    assert.equal((await at("/healthz")).status, 200);
    ok = false;
    const ill = await at("/healthz");
    assert.deepEqual([ill.status, await ill.json()], [503, { ok: false, queue: "connected" }]);
    assert.equal((await at("/")).status, 404);
    await assert.rejects(
      serveMetrics(server.port, metrics, () => ({ ok: true })),
      { code: "port-taken" },
    );
    await server.close();
  });
});

describe("createLog", () => {
  it("writes a line an event, for people or for programs", async () => {
    let told = "";
    const sink = {
      isTerminal: false,
      columns: 80,
      async write(text: string) {
        told += text;
      },
    };
    await createLog(sink, "text").warn("lost", "the queue\nis gone");
    assert.equal(told, "readout: the queue is gone\n");
    told = "";
    const log = createLog(sink, "json", () => new Date(0));
    await log.info("start", "begun", { lag: 3 });
    assert.equal(
      told,
      '{"time":"1970-01-01T00:00:00.000Z","level":"info","event":"start","message":"begun","lag":3}\n',
    );
  });
});
