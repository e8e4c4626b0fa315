/**
 * Reckons what many reports take on many machines, from costs that were measured on one: time, storage, money, and what is
 * full first.
 *
 *     node --import tsx bench/cluster/simulate.ts [--reports 300000000] [--machines 100] [--cores 16]
 *       [--coding-ms 80] [--writing-ms 4] [--kilobytes 64] …
 *
 * It runs hour by hour: workers take as many reports as the slowest of coding, queue, database and disk lets through.
 */
import { parseArgs } from "node:util";

/** What a cluster is and what a report costs. Defaults without a note are measured by `rate.ts` and `query.ts`. */
const { values } = parseArgs({
  options: {
    reports: { type: "string", default: "300000000" },
    machines: { type: "string", default: "100" },
    cores: { type: "string", default: "16" },
    /** CPU of a worker for a report. */
    "coding-ms": { type: "string", default: "80" },
    /** CPU of PostgreSQL for a report, indices and full text among it. */
    "writing-ms": { type: "string", default: "4" },
    /** Cores of the machine with PostgreSQL. */
    "database-cores": { type: "string", default: "32" },
    /** PostgreSQL's bytes for a report: words, vector, record, facts, indices. */
    kilobytes: { type: "string", default: "64" },
    /** Written to its disk for each byte that stays: its log, and pages that are written again. */
    "write-again": { type: "string", default: "3" },
    /** What its disk takes, MB a second; an NVMe disk of today. */
    "disk-mb": { type: "string", default: "1500" },
    /** Reports a second that one NATS takes, on disk; measured by one client. */
    "queue-rate": { type: "string", default: "3000" },
    /** Bytes of a report in the queue. */
    "message-kb": { type: "string", default: "3.5" },
    /** Machines that die a day, each away for ten minutes. */
    "deaths-a-day": { type: "string", default: "2" },
    /** Prices of rented machines, dollars: a core and hour, a GB and month of fast disk. */
    "core-hour": { type: "string", default: "0.04" },
    "gigabyte-month": { type: "string", default: "0.10" },
  },
});
const given = (name: keyof typeof values) => Number(values[name]);

/** Share of a limit that one dares to use: what comes in bursts needs room. */
const headroom = 0.7;

interface Limit {
  readonly what: string;
  /** Reports a second. */
  readonly rate: number;
}

function limits(databases: number): readonly Limit[] {
  const coding = (given("machines") * given("cores") * 1000) / given("coding-ms");
  const died = 1 - (given("deaths-a-day") / given("machines")) * (10 / 60 / 24);
  return [
    { what: "coding", rate: coding * died },
    {
      what: "CPU of PostgreSQL",
      rate: (databases * given("database-cores") * 1000 * headroom) / given("writing-ms"),
    },
    {
      what: "disk of PostgreSQL",
      rate: (databases * given("disk-mb") * 1024 * headroom) / (given("kilobytes") * given("write-again")),
    },
    { what: "queue", rate: given("queue-rate") * databases },
    {
      what: "network of the queue, 10 Gbit/s",
      rate: (1.25e6 * headroom * databases) / (2 * given("message-kb")),
    },
  ];
}

/** Goes through the work hour by hour, as indices outgrow the memory and writing costs more. */
function simulate(databases: number): {
  readonly hours: number;
  readonly first: string;
  readonly rate: number;
} {
  const all = given("reports");
  let [done, hours] = [0, 0];
  let first = "";
  while (done < all && hours < 24 * 365) {
    // A tree of twice the keys is one level in ten deeper, and less of it is in memory: a quarter more at the end.
    const grown = 1 + 0.25 * (done / all);
    const open = limits(databases).map((limit) =>
      limit.what.includes("PostgreSQL") ? { ...limit, rate: limit.rate / grown } : limit,
    );
    const least = open.reduce((a, b) => (b.rate < a.rate ? b : a));
    first = least.what;
    const step = Math.min(1, (all - done) / (least.rate * 3600));
    done += least.rate * 3600 * step;
    hours += step;
  }
  return { hours, first, rate: done / hours / 3600 };
}

const number = (value: number, digits = 0) => value.toLocaleString("en", { maximumFractionDigits: digits });
const terabytes = (given("reports") * given("kilobytes") * 1024) / 1e12;
const rows = [1, 2, 4, 8].map((databases) => {
  const { hours, first, rate } = simulate(databases);
  const cores = given("machines") * given("cores") + databases * given("database-cores");
  const cost =
    hours * cores * given("core-hour") + (terabytes * 1000 * given("gigabyte-month") * hours) / 730;
  return `| ${databases} | ${number(hours, 1)} | ${number(rate)} | ${number(cost)} | ${first} |`;
});
process.stdout.write(`${number(given("reports"))} reports on ${given("machines")} machines of ${given("cores")} cores

| limit, with one PostgreSQL and one NATS | reports a second | all of them: hours |
| --- | --- | --- |
${limits(1)
  .map(({ what, rate }) => `| ${what} | ${number(rate)} | ${number(given("reports") / rate / 3600, 1)} |`)
  .join("\n")}

| databases, each with its queue | hours | reports a second | dollars | what is full first |
| --- | --- | --- | --- | --- |
${rows.join("\n")}

storage: ${number(terabytes, 1)} TB in PostgreSQL, ${number(terabytes * 1000 * given("gigabyte-month"))} dollars a month
queue: at most ${number((1e6 * given("message-kb")) / 1e6, 1)} GB for the million reports that may wait
connections to PostgreSQL: ${number(given("machines") * 2)} with a process a machine
`);
