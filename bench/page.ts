import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gunzipSync, gzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { readPageFiles } from "../src/node/site/page-files.ts";
import { writeSite } from "../src/node/site/write-site.ts";
import type { SiteResource } from "../src/site/site-resource.ts";
import { chromiumFlags, chromiumPath } from "../test/browser/chromium.ts";
import { serve } from "../test/support/serve.ts";
import { exampleInputs } from "./examples.ts";
import type { Figure } from "./figure.ts";

const reportWords = 600;

/** Sizes of the page as it travels, and, where there is a Chromium, the time to its first view and of a reading. */
export async function pageFigures(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "readout-page-"));
  try {
    writeSite(folder, []);
    return [...sizes(folder), ...(chromiumPath ? await times(folder, chromiumPath) : [])];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sizes(folder: string): readonly Figure[] {
  const read = (name: string) => readFileSync(join(folder, name));
  const resources: readonly SiteResource[] = JSON.parse(read("resources.json").toString());
  const worker = read("worker.js");
  const packed = resources.reduce((sum, { size }) => sum + size, gzipSync(worker).length);
  const brotli = resources.reduce(
    (sum, { url }) => sum + brotliCompressSync(gunzipSync(read(url))).length,
    brotliCompressSync(worker).length,
  );
  const smaller = { on: "dist/web", noise: 0, lowerIsBetter: true } as const;
  return [
    {
      ...smaller,
      id: "page.script-kb",
      what: "the page's script before the reading core: kB, gzip",
      value: gzipSync(read("page.js")).length / 1000,
      digits: 1,
      goal: 150,
    },
    {
      ...smaller,
      id: "page.map-kb",
      what: "shapes of the map, fetched with it: kB, gzip",
      value: gzipSync(readPageFiles().get("world.json") ?? "").length / 1000,
      digits: 1,
    },
    {
      ...smaller,
      id: "page.reader-gzip-mb",
      what: "reading core with models and word lists: MB, gzip, as the page fetches it",
      value: packed / 1e6,
      digits: 2,
    },
    {
      ...smaller,
      id: "page.reader-brotli-mb",
      what: "the same: MB, brotli, as a server may send it",
      value: brotli / 1e6,
      digits: 2,
      goal: 8,
    },
  ];
}

/** The fastest of five tries each: what else runs on the machine only ever adds. */
async function times(folder: string, path: string): Promise<readonly Figure[]> {
  const served = await serve(folder);
  const browser = await chromium.launch({ executablePath: path, args: [...chromiumFlags] });
  try {
    const views: number[] = [];
    for (let i = 0; i < 5; i++) views.push(await firstView(browser, served.address));
    const took = { on: "Chromium", digits: 0, noise: 50, lowerIsBetter: true } as const;
    const { ready, perReport } = await reading(browser, served.address);
    return [
      {
        ...took,
        id: "page.first-view-ms",
        what: "the page's first view from a server on this machine, nothing kept: ms",
        value: Math.min(...views),
        goal: 1000,
      },
      {
        ...took,
        id: "page.ready-ms",
        what: "from the first wish to read until the reader is ready: ms",
        value: ready,
      },
      {
        ...took,
        id: "page.read-ms",
        what: "one 600-word report in the browser, after load: ms",
        value: perReport,
        goal: 150,
      },
    ];
  } finally {
    await browser.close();
    served.close();
  }
}

/** Milliseconds from the request to the first painted words, with nothing kept from before. */
async function firstView(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector("textarea");
  const paint = await page.evaluate<number>(`new Promise((resolve) =>
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({
      type: "largest-contentful-paint", buffered: true }))`);
  await context.close();
  return paint;
}

/** Has the worker read the examples several times over; of each the fastest counts. */
async function reading(browser: Browser, address: string): Promise<{ ready: number; perReport: number }> {
  const page = await browser.newPage();
  await page.goto(address);
  const inputs = exampleInputs();
  const { ready, words, spent } = await page.evaluate<{ ready: number; words: number; spent: number }>(
    `(async (inputs) => {
      const worker = new Worker("worker.js");
      const answer = (kind) => new Promise((resolve) =>
        worker.addEventListener("message", ({ data }) => data.kind === kind && resolve(data)));
      const began = performance.now();
      worker.postMessage({ kind: "load" });
      await answer("ready");
      const ready = performance.now() - began;
      const best = inputs.map(() => Infinity);
      let words = 0;
      for (let round = 0; round < 8; round++)
        for (let id = 0; id < inputs.length; id++) {
          worker.postMessage({ kind: "read", id, input: inputs[id], options: {} });
          const { took, record } = await answer("record");
          best[id] = Math.min(best[id], took);
          if (round === 0) words += record.article.text.split(/\\s+/u).length;
        }
      return { ready, words, spent: best.reduce((sum, ms) => sum + ms, 0) };
    })(${JSON.stringify(inputs)})`,
  );
  return { ready, perReport: (spent / words) * reportWords };
}
