/** Names and values that set rows of one metric apart: `{status: "coded"}`. */
export type Labels = Readonly<Record<string, string>>;

/** A number that only grows: how many reports were coded. */
export interface Counter {
  add(amount?: number, labels?: Labels): void;
}

/** A number that comes and goes: how many reports wait. */
export interface Gauge {
  set(value: number, labels?: Labels): void;
}

/** How often something took how long. */
export interface Histogram {
  /** @param value in the unit of the bounds, seconds as a rule */
  observe(value: number, labels?: Labels): void;
}

/** All that a process counts of itself. */
export interface Metrics {
  counter(name: string, help: string): Counter;
  /** @param type `counter` where what is set only grows, as a sum that is kept elsewhere */
  gauge(name: string, help: string, type?: "counter"): Gauge;
  histogram(name: string, help: string, bounds?: readonly number[]): Histogram;
  /** Calls back before each reading, to set what is known elsewhere. */
  collect(act: () => void): void;
  /** All of it in Prometheus' text format, version 0.0.4. */
  text(): string;
}

/** Seconds that tell a quick answer from a slow one, and a report from a batch. */
const usualBounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * Makes metrics, and counts of the process itself (`process_…`) among them.
 *
 *     const reports = metrics.counter("readout_reports_total", "Reports by what became of them.");
 *     reports.add(1, { status: "coded" });     readout_reports_total{status="coded"} 1
 *
 * A name stands for one metric: asked for twice, it is the same one.
 */
export function createMetrics(): Metrics {
  const families = new Map<string, Family>();
  const collectors: (() => void)[] = [];
  const family = (name: string, help: string, type: Family["type"]): Family => {
    const known = families.get(name);
    if (known) return known;
    const made: Family = { help, type, rows: new Map() };
    families.set(name, made);
    return made;
  };
  return {
    counter(name, help) {
      const { rows } = family(name, help, "counter");
      return { add: (amount = 1, labels = {}) => grow(rows, lineName(name, labels), amount) };
    },
    gauge(name, help, type) {
      const { rows } = family(name, help, type ?? "gauge");
      return { set: (value, labels = {}) => void rows.set(lineName(name, labels), value) };
    },
    histogram(name, help, bounds = usualBounds) {
      const { rows } = family(name, help, "histogram");
      return {
        observe(value, labels = {}) {
          for (const bound of bounds)
            grow(rows, lineName(`${name}_bucket`, { ...labels, le: String(bound) }), value <= bound ? 1 : 0);
          grow(rows, lineName(`${name}_bucket`, { ...labels, le: "+Inf" }), 1);
          grow(rows, lineName(`${name}_sum`, labels), value);
          grow(rows, lineName(`${name}_count`, labels), 1);
        },
      };
    },
    collect: (act) => void collectors.push(act),
    text() {
      countProcess(this);
      for (const act of collectors) act();
      return [...families].map(([name, each]) => textOf(name, each)).join("");
    },
  };
}

interface Family {
  readonly help: string;
  readonly type: "counter" | "gauge" | "histogram";
  /** Values by the beginning of their line. */
  readonly rows: Map<string, number>;
}

function grow(rows: Map<string, number>, line: string, amount: number): void {
  rows.set(line, (rows.get(line) ?? 0) + amount);
}

function lineName(name: string, labels: Labels): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escapeValue(value)}"`);
  return pairs.length === 0 ? name : `${name}{${pairs.join(",")}}`;
}

function escapeValue(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}

function textOf(name: string, { help, type, rows }: Family): string {
  const lines = [...rows].map(([line, value]) => `${line} ${value}\n`);
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join("")}`;
}

function countProcess(metrics: Metrics): void {
  const { user, system } = process.cpuUsage();
  metrics.gauge("process_cpu_seconds_total", "CPU of this process.", "counter").set((user + system) / 1e6);
  metrics.gauge("process_resident_memory_bytes", "Memory of this process.").set(process.memoryUsage.rss());
  metrics
    .gauge("process_start_time_seconds", "When this process began, in seconds since 1970.")
    .set(Math.round(Date.now() / 1000 - process.uptime()));
}
