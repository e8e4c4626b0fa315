/** Upper ends of the classes that durations are counted in, in seconds. */
const classes = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Durations {
  readonly counts: number[];
  sum: number;
  n: number;
}

/** What is counted while the server runs. */
export interface Metrics {
  /** @param route the path as the description has it, so that there are few */
  answered(route: string, status: number, seconds: number): void;
  read(outcome: "read" | "failed"): void;
  /** Writes it as Prometheus reads it. @param gauges what is so now, by name */
  text(gauges: Readonly<Record<string, readonly [help: string, value: number]>>): string;
}

/** Makes metrics, all of them 0. */
export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const durations = new Map<string, Durations>();
  const reads = new Map<string, number>([
    ["read", 0],
    ["failed", 0],
  ]);
  return {
    answered(route, status, seconds) {
      count(requests, `route="${route}",status="${status}"`);
      const known = durations.get(route) ?? { counts: classes.map(() => 0), sum: 0, n: 0 };
      durations.set(route, known);
      known.sum += seconds;
      known.n++;
      for (const [at, end] of classes.entries())
        if (seconds <= end) known.counts[at] = (known.counts[at] ?? 0) + 1;
    },
    read: (outcome) => count(reads, outcome),
    text: (gauges) =>
      [
        ...head("readout_requests_total", "counter", "Requests that were answered."),
        ...[...requests].map(([labels, n]) => `readout_requests_total{${labels}} ${n}`),
        ...head("readout_request_seconds", "histogram", "Seconds until the answer began."),
        ...[...durations].flatMap(([route, known]) => histogram(route, known)),
        ...head("readout_reads_total", "counter", "Reports that were handed in to be read."),
        ...[...reads].map(([outcome, n]) => `readout_reads_total{outcome="${outcome}"} ${n}`),
        ...Object.entries(gauges).flatMap(([name, [help, value]]) => [
          ...head(name, "gauge", help),
          `${name} ${value}`,
        ]),
        "",
      ].join("\n"),
  };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function head(name: string, type: string, help: string): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function histogram(route: string, { counts, sum, n }: Durations): readonly string[] {
  const name = "readout_request_seconds";
  return [
    ...classes.map((end, at) => `${name}_bucket{route="${route}",le="${end}"} ${counts[at]}`),
    `${name}_bucket{route="${route}",le="+Inf"} ${n}`,
    `${name}_sum{route="${route}"} ${sum}`,
    `${name}_count{route="${route}"} ${n}`,
  ];
}
