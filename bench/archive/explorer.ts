/**
 * Measures the views of a store of many events, as somebody at the browser waits for them:
 *
 *     node --import tsx bench/archive/explorer.ts [--events 1000000] [--keep archive.db]
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { buildWeb } from "../../scripts/web.ts";
import { chromiumFlags, chromiumPath } from "../../test/browser/chromium.ts";
import type { Figure } from "../figure.ts";
import { figureTable } from "../print-figures.ts";
import { busiestPair, fillStore } from "./fill.ts";

const { values } = parseArgs({
  options: { events: { type: "string", default: "1000000" }, keep: { type: "string" } },
});
const folder = mkdtempSync(join(tmpdir(), "readout-explorer-"));
const path = values.keep ?? join(folder, "archive.db");

/** What is waited for: an address, and the part of the page that then is there. */
const waits = [
  ["first-chart", "the store's own page, first chart", "", ".chart svg rect.volume", 1500],
  ["first-view", "the store's own page, first words", "", ".headline-of-store h1", 1000],
  ["pair", "the time line of the busiest pair", `#/pair?pair=${busiestPair.join(",")}`, "a.bar", undefined],
  ["events", "the first page of events", "#/events", ".events [data-row]", undefined],
  ["map", "the map of places", "#/map", "a.spot", undefined],
] as const;

/** Milliseconds from the request until a part of the page is drawn, nothing kept from before: of three visits. */
async function visits(browser: Browser, address: string, selector: string): Promise<readonly number[]> {
  const spent: number[] = [];
  for (let i = 0; i < 3; i++) {
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    const begin = performance.now();
    await page.goto(address, { waitUntil: "commit" });
    await page.waitForSelector(selector, { state: "attached", timeout: 60_000 });
    spent.push(performance.now() - begin);
    // What this one asked for would keep the next one waiting.
    await page.waitForLoadState("networkidle");
    await context.close();
  }
  return spent;
}

/** Starts `readout serve` as a process of its own, and tells its address. */
async function serve(store: string): Promise<{ readonly address: string; close(): void }> {
  const options = ["serve", "--store", store, "--port", "0", "--log", "none"];
  const child = spawn(process.execPath, ["--import", "tsx", "src/node/cli.ts", ...options], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  for await (const line of createInterface(child.stderr)) {
    const address = /http:\/\/\S+/u.exec(line)?.[0];
    if (address) return { address, close: () => child.kill() };
  }
  throw new Error("readout serve did not start");
}

try {
  if (!chromiumPath) throw new Error("no Chromium is installed; CHROMIUM may name one");
  if (!existsSync(path)) await fillStore(path, Number(values.events), () => {});
  await buildWeb();
  const served = await serve(path);
  const browser = await chromium.launch({ executablePath: chromiumPath, args: [...chromiumFlags] });
  const figures: Figure[] = [];
  const figure = (id: string, what: string, value: number, goal?: number): Figure => ({
    id: `explorer.${id}-ms`,
    what: `${what}: ms`,
    on: "the store",
    value,
    digits: 0,
    noise: 100,
    lowerIsBetter: true,
    ...(goal === undefined ? {} : { goal }),
  });
  for (const [id, what, hash, selector, goal] of waits) {
    const spent = await visits(browser, `${served.address}${hash}`, selector);
    if (id === "first-chart")
      figures.push(figure(`${id}-cold`, `${what}, the first visitor of all`, spent[0] ?? 0));
    figures.push(figure(id, what, Math.min(...spent), goal));
  }
  process.stdout.write(`${figureTable(figures)}\n`);
  await browser.close();
  served.close();
} finally {
  rmSync(folder, { recursive: true });
}
