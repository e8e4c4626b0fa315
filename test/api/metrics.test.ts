import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { handedIn, shelf } from "../support/api.ts";

describe("GET /metrics", () => {
  it("counts what was asked, by route and not by address, and what was read", async () => {
    const ask = (await shelf()).ask();
    await ask("/api/events?type=AID");
    await ask("/api/events/r1%23e1");
    await ask("/api/events/r1%23e2");
    await ask("/api/events?x=1");
    await ask("/api/any/thing/else");
    await ask("/api/read", handedIn({ text: "A report." }));
    await ask("/api/read", handedIn({ text: "refuse" }));
    const response = await ask("/metrics");
    assert.equal(response.headers.get("content-type"), "text/plain; version=0.0.4; charset=utf-8");
    const text = await response.text();
    for (const line of [
      'readout_requests_total{route="/api/events",status="200"} 1',
      'readout_requests_total{route="/api/events",status="400"} 1',
      'readout_requests_total{route="/api/events/{id}",status="200"} 2',
      'readout_requests_total{route="other",status="404"} 1',
      'readout_request_seconds_bucket{route="/api/events/{id}",le="+Inf"} 2',
      'readout_request_seconds_count{route="/api/events/{id}"} 2',
      'readout_reads_total{outcome="read"} 1',
      'readout_reads_total{outcome="failed"} 1',
      "readout_store_reports 3",
      "readout_store_events 9",
      "readout_requests_under_way 1",
    ])
      assert.ok(text.includes(`${line}\n`), line);
  });

  it("is a form that Prometheus reads: a name has its help and type once, before its values", async () => {
    const ask = (await shelf()).ask();
    await ask("/api");
    const lines = (await (await ask("/metrics")).text()).trimEnd().split("\n");
    const named = new Set<string>();
    let current = "";
    for (const line of lines) {
      const help = /^# HELP (\S+) \S/u.exec(line);
      const type = /^# TYPE (\S+) (?:counter|gauge|histogram)$/u.exec(line);
      if (help) {
        current = help[1] ?? "";
        assert.ok(!named.has(current), line);
        named.add(current);
      } else if (type) assert.equal(type[1], current);
      else
        assert.match(
          line,
          new RegExp(
            `^${current}(?:_bucket|_sum|_count)?(?:\\{[^{}]*(?:\\{\\w+\\})?[^{}]*\\})? -?[\\d.e+-]+$`,
            "u",
          ),
        );
    }
  });

  it("counts durations by what they do not pass", async () => {
    const ask = (await shelf()).ask();
    await ask("/api");
    const text = await (await ask("/metrics")).text();
    const counts = [...text.matchAll(/_bucket\{route="\/api",le="([^"]+)"\} (\d+)/gu)].map(([, , n]) =>
      Number(n),
    );
    assert.equal(counts.length, 12);
    assert.deepEqual(
      counts,
      counts.toSorted((a, b) => a - b),
    );
    assert.equal(counts.at(-1), 1);
  });
});
