import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { buildWeb } from "../../scripts/web.ts";
import { fillWithReports } from "../support/many-reports.ts";
import type { Served } from "../support/serve.ts";
import { serveStore } from "../support/serve-store.ts";
import { chromiumFlags, chromiumPath } from "./chromium.ts";
import { layoutShift, picture, violations, visit } from "./visit.ts";

const leftOut = chromiumPath ? false : "no Chromium is installed; CHROMIUM may name one";
const folder = mkdtempSync(join(tmpdir(), "readout-explorer-"));
const reports = 2000;

/** Everything that was asked for has come. */
const done = "#app:not(:has(.waiting)):not(:has([data-stale])):has(main)";

describe("the explorer", { skip: leftOut, timeout: 600_000 }, () => {
  let browser: Browser;
  let served: Served;
  let context: BrowserContext;

  before(async () => {
    await Promise.all([buildWeb(join(folder, "web")), fillWithReports(join(folder, "reports.db"), reports)]);
    served = await serveStore(join(folder, "reports.db"), join(folder, "web"));
    browser = await chromium.launch({ executablePath: chromiumPath ?? "", args: [...chromiumFlags] });
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  });
  after(async () => {
    await browser?.close();
    served?.close();
    rmSync(folder, { recursive: true });
  });

  async function view(hash: string, within = context) {
    const { page, wrongs } = await visit(within, `${served.address}${hash}`);
    await page.waitForSelector(done);
    return { page, wrongs };
  }

  async function ask<T>(path: string): Promise<T> {
    return (await fetch(`${served.address}api${path}`)).json() as Promise<T>;
  }

  /** Number that stands in front of a noun: *19,220 events*. */
  const numberIn = (words: string | null) => Number(/\d[\d,]*/u.exec(words ?? "")?.[0].replaceAll(",", ""));

  /** How many events a view of them has, once they are counted. */
  async function total(page: Page): Promise<number> {
    await page.waitForSelector(".total:has-text('event')");
    await page.waitForSelector(done);
    return numberIn(await page.textContent(".total"));
  }

  it("shows every view without a fault, nothing moves, and axe finds none", async () => {
    const [told] = (await ask<{ rows: { id: string }[] }>("/events?disputed=true&limit=1")).rows;
    const views: Readonly<Record<string, string>> = {
      overview: "",
      events: "#/events?type=ASSAULT,COERCE&since=2023",
      statements: "#/statements?kind=direct",
      actors: "#/actors",
      pair: "#/pair?layer=happened,said,claimed,background,open",
      network: "#/network",
      map: "#/map",
      search: "#/search?words=talks",
      actor: "#/actor/RUS",
      event: `#/event/${told?.id}`,
      stored: "#s=made-0&f=e1",
    };
    for (const [colorScheme, width] of [
      ["light", 1280],
      ["dark", 390],
    ] as const) {
      const scene = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      for (const [name, hash] of Object.entries(views)) {
        const { page, wrongs } = await view(hash, scene);
        const scheme = `${name} ${width} ${colorScheme}`;
        await picture(page, `explorer-${name}-${width}-${colorScheme}`);
        assert.deepEqual([...wrongs, ...(await violations(page))], [], scheme);
        assert.ok((await layoutShift(page)) < 0.05, `${scheme} moves`);
        const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
        assert.ok(overflow <= 0, `${scheme} is ${overflow} pixels too wide`);
        await page.close();
      }
      await scene.close();
    }
  });

  it("moves no report down when the store answers late", async () => {
    const narrow = await browser.newContext({ viewport: { width: 390, height: 900 } });
    await narrow.route(/\/api$/u, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
    });
    const { page } = await view("#s=made-0&f=e1", narrow);
    assert.ok((await layoutShift(page)) < 0.05);
    await narrow.close();
  });

  it("opens a bar down to its events, an event to its sentences, a sentence to its words", async () => {
    const { page } = await view("#/pair?pair=IRQ,USA&per=year");
    const bar = page.locator("a.bar").first();
    const n = numberIn(await bar.locator("title").textContent());
    await bar.dispatchEvent("click");
    await page.waitForSelector("h1:has-text('Events')");
    assert.match(page.url(), /#\/events\?pair=IRQ,USA&layer=\w+&quad=\d,\d&since=(\d{4})&until=\1$/u);
    assert.equal(await total(page), n);
    await page.locator("[data-row] [data-go]").first().click();
    await page.waitForSelector(".mention-card mark.trigger");
    const words = await page.textContent(".mention-card mark.trigger >> nth=0");
    await page.click(".to-words >> nth=0");
    await page.waitForSelector(".words mark[data-selected]");
    const selected = await page.$$eval(".words mark[data-selected]", (marks) =>
      marks.map(({ textContent }) => textContent).join(""),
    );
    assert.ok(selected.includes(words ?? "?"), `${selected} holds ${words}`);
    await page.goBack();
    await page.waitForSelector(".event-page .mention-card");
    await page.close();
  });

  it("narrows by facets, undoes by chips, and goes on to further rows", async () => {
    const { page, wrongs } = await view("#/events");
    const all = await total(page);
    const facet = page.locator(".facet:has(summary:text-is('What')) li a").first();
    const n = numberIn(await facet.locator(".n").textContent());
    await facet.click();
    await page.waitForSelector(".chip");
    assert.equal(await total(page), n);
    const types = await page.$$eval("td .type", (found) => [
      ...new Set(found.map((each) => each.textContent)),
    ]);
    assert.equal(types.length, 1);
    await page.selectOption("select", "day");
    await page.waitForSelector(done);
    const first = await page.textContent("td.when >> nth=0");
    await page.click(".pager .next");
    await page.waitForSelector(".pager a:has-text('First page')");
    await page.waitForSelector(done);
    assert.match(page.url(), /after=/u);
    assert.ok(Date.parse((await page.textContent("td.when >> nth=0")) ?? "") >= Date.parse(first ?? ""));
    await page.click(".chip");
    assert.equal(await total(page), all);
    assert.deepEqual(wrongs, []);
    await page.close();
  });

  it("draws a pair in layers, by volume on request, and looks closer where somebody draws over it", async () => {
    const { page } = await view("#/pair?pair=IRQ,USA&per=month");
    assert.equal(await page.locator("a.bar.background, a.bar.open").count(), 0);
    const n = numberIn(await page.textContent(".chart-note b"));
    await page.check("label.background input");
    await page.waitForSelector("a.bar.background");
    assert.ok(numberIn(await page.textContent(".chart-note b")) > n);
    await page.check("text=by volume of news");
    await page.waitForSelector("text=cooperation for each 1,000 reports");
    const box = await page.locator(".drawing > svg").boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + box.width * 0.5, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.7, box.y + 20, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/since=\d{4}-\d{2}&until=\d{4}-\d{2}/u);
    await page.waitForSelector(done);
    const steps = await page.locator("a.hit").count();
    assert.ok(steps >= 2 && steps < 15, `${steps} steps are left`);
    await page.close();
  });

  it("goes through a time line by keys, and has its numbers as a table", async () => {
    const { page } = await view("#/pair?pair=IRQ,USA&per=year");
    await page.locator("a.hit[tabindex='0']").focus();
    await page.keyboard.press("ArrowLeft");
    const label = await page.evaluate<string>("document.activeElement.getAttribute('aria-label')");
    assert.match(label, /^2023: \d+ events, \d+ of cooperation, \d+ of conflict$/u);
    await page.click(".twin summary");
    const row = await page.textContent(".twin tr:has-text('2023')");
    assert.ok(row?.includes(String(numberIn(label.slice(5)))), `${row} has what ${label} tells`);
    await page.keyboard.press("Escape");
    await page.close();
  });

  it("hands out what it shows: all rows as CSV, lines and Parquet, charts as SVG and PNG", async () => {
    const { page } = await view("#/events?type=PROTEST");
    const n = await total(page);
    const links = await page.$$eval(".filter-bar .take-away a", (found) =>
      found.map((a) => (a as { href?: string }).href ?? ""),
    );
    const [csv, lines, parquet] = await Promise.all(
      links.map(async (link) => Buffer.from(await (await fetch(link)).arrayBuffer())),
    );
    assert.equal(String(csv).trimEnd().split("\r\n").length, n + 1);
    assert.equal(String(lines).trimEnd().split("\n").length, n);
    assert.equal(String(parquet?.subarray(0, 4)), "PAR1");
    await page.goto(`${served.address}#/pair?pair=IRQ,USA`);
    await page.waitForSelector("a.bar");
    const chart = async (hint: string) => {
      await page.click(".chart .take-away summary");
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.click(`.chart .take-away button:has-text('${hint}')`),
      ]);
      const path = join(folder, file.suggestedFilename());
      await file.saveAs(path);
      return readFileSync(path);
    };
    const svg = String(await chart("SVG"));
    assert.match(
      svg,
      /^<\?xml.*<text[^>]*>Iraq and United States by month<\/text>.*fill="rgb\(18, 104, 90\)"/su,
    );
    assert.doesNotMatch(svg, /class=|href=|var\(/u);
    assert.deepEqual((await chart("PNG")).subarray(1, 4), Buffer.from("PNG"));
    await page.close();
  });

  it("opens the events behind a line of the network and a point of the map, which loads its shapes by then", async () => {
    const { page } = await view("#/network");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const line = page.locator("a.link").first();
    const n = numberIn(((await line.getAttribute("aria-label")) ?? "").replace(/^.*: /u, ""));
    await line.dispatchEvent("click");
    assert.equal(await total(page), n);
    assert.ok(!asked.includes("/world.json"));
    await page.click(".views a:has-text('Map')");
    await page.waitForSelector("a.spot");
    assert.ok(asked.includes("/world.json"));
    assert.match((await page.getAttribute("path.disputed", "stroke-dasharray")) ?? "", /\d/u);
    const spot = page.locator("a.spot").first();
    const at = numberIn(((await spot.getAttribute("aria-label")) ?? "").replace(/^.*: /u, ""));
    await page.click("button[aria-label=Closer]");
    await spot.dispatchEvent("click");
    assert.ok((await total(page)) >= at, "places of one name are counted together");
    await page.close();
  });

  it("tells of an event by how many it is told, who says so, where they part, and how to cite it", async () => {
    const { page } = await view("#/events?disputed=true");
    await page.locator("[data-row] [data-go]").first().click();
    await page.waitForSelector(".matrix");
    assert.match((await page.textContent(".facts")) ?? "", /3 reports from 2 originators\s*disputed/u);
    assert.match((await page.textContent(".disagreements")) ?? "", /Where.*Geneva.*Vienna.*Whether/su);
    assert.equal(await page.locator(".mention-card").count(), 3);
    assert.equal(await page.locator(".copies .mention-card").count(), 1);
    assert.equal(await page.locator(".matrix thead th").count(), 4);
    await page.click("button:has-text('Copy')");
    await page.waitForSelector("button:has-text('Copied')");
    const note = await page.evaluate<string>("navigator.clipboard.readText()");
    assert.match(
      note,
      /Told by 3 reports from 2 originators; best: .* Coded by readout 0\.0\.0, event m\d+-e\d+\.$/u,
    );
    await page.close();
  });

  it("tells of an actor all that it said", async () => {
    const { page } = await view("#/actor/RUS");
    const said = numberIn(await page.textContent(".tallies div:has-text('Statements') dd"));
    assert.ok((await page.locator(".statements [data-row]").count()) > 0);
    const { rows } = await ask<{ rows: unknown[] }>("/statements?speaker=key:RUS&limit=1000");
    assert.equal(rows.length, said);
    await page.click("h2:has-text('What it said') a");
    await page.waitForSelector("h1:has-text('Statements')");
    await page.waitForSelector(".chip");
    await page.locator("[data-row] [data-go]").first().click();
    await page.waitForSelector(".words mark[data-selected]");
    await page.close();
  });

  it("goes by keys: from row to row, to the search and into a report at the words, help", async () => {
    const { page } = await view("#/events");
    for (const key of ["j", "j", "j", "k"]) await page.keyboard.press(key);
    const at = await page.evaluate<number>(
      "[...document.querySelectorAll('[data-row]')].findIndex((row) => row.contains(document.activeElement))",
    );
    assert.equal(at, 1);
    await page.keyboard.press("?");
    await page.waitForSelector("dialog[open]:has-text('search in all reports')");
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await page.keyboard.type("ceasefire OR truce");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".found mark.match");
    const hit = await page.textContent(".found mark.match >> nth=0");
    await page.keyboard.press("Escape");
    await page.locator(".found .headline").first().click();
    await page.waitForSelector(".words mark.match");
    assert.equal((await page.textContent(".words mark.match >> nth=0"))?.toLowerCase(), hit?.toLowerCase());
    await page.close();
  });

  it("says what to do where nothing fits, where the server is gone, and where there is no such event", async () => {
    const { page } = await view("#/events?place=Atlantis");
    assert.match((await page.textContent(".empty")) ?? "", /No event fits/u);
    await page.route("**/api/statements**", (route) => route.abort());
    await page.goto(`${served.address}#/statements`);
    await page.waitForSelector("[role=alert]:has-text('readout serve')");
    await page.unroute("**/api/statements**");
    await page.click("button:has-text('Try again')");
    await page.waitForSelector(".statements [data-row]");
    await page.goto(`${served.address}#/event/nothing`);
    await page.waitForSelector("[role=alert]");
    assert.deepEqual(await violations(page), []);
    await picture(page, "explorer-problem-1280-light");
    await page.close();
  });
});
