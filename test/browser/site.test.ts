import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { buildWeb } from "../../scripts/web.ts";
import { readPageFiles } from "../../src/node/site/page-files.ts";
import { writeSite } from "../../src/node/site/write-site.ts";
import { type Served, serve } from "../support/serve.ts";
import { root } from "../support/sources.ts";
import { tassRecord } from "../web/tass-record.ts";
import { chromiumFlags, chromiumPath } from "./chromium.ts";
import { layoutShift, picture, violations, visit } from "./visit.ts";

const leftOut = chromiumPath ? false : "no Chromium is installed; CHROMIUM may name one";
const campDavid = readFileSync(join(root, "examples", "camp-david.txt"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "readout-site-"));
const site = join(folder, "site");

describe("the page", { skip: leftOut, timeout: 600_000 }, () => {
  let browser: Browser;
  let served: Served;
  let address: string;
  let context: BrowserContext;

  before(async () => {
    const built = join(folder, "web");
    await buildWeb(built);
    writeSite(site, [], readPageFiles(built));
    served = await serve(folder);
    // Not at the root: the page must not lean on where it is served.
    address = `${served.address}site/`;
    browser = await chromium.launch({ executablePath: chromiumPath ?? "", args: [...chromiumFlags] });
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  });
  after(async () => {
    await browser?.close();
    served?.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens an example, which is there at once. */
  async function example(hash = "#x=camp-david", within = context): Promise<Page> {
    const { page } = await visit(within, `${address}${hash}`);
    await page.waitForSelector(".card");
    return page;
  }

  it("opens without a fault, and axe finds none, light and dark, wide and narrow", async () => {
    for (const colorScheme of ["light", "dark"] as const)
      for (const width of [390, 1024, 1600]) {
        const scene = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
        for (const [name, hash] of [
          ["start", ""],
          ["report", "#x=camp-david&c=790-803&q=Begin"],
          ["actors", "#x=helsinki-final-act&show=actors"],
        ] as const) {
          const { page, wrongs } = await visit(scene, `${address}${hash}`);
          await page.waitForSelector(hash ? ".card" : "textarea");
          assert.deepEqual([...wrongs, ...(await violations(page))], [], `${name} ${width} ${colorScheme}`);
          await picture(page, `${name}-${width}-${colorScheme}`);
        }
        await scene.close();
      }
  });

  it("reads a pasted report, its text letter for letter", async () => {
    const { page, wrongs } = await visit(context, address);
    await page.fill("textarea", campDavid);
    await page.click("text=Read it");
    await page.waitForSelector(".card");
    const { record } = JSON.parse(readFileSync(join(site, "examples", "camp-david.json"), "utf8"));
    const blocks = await page.$$eval(".words .block", (found) => found.map(({ textContent }) => textContent));
    assert.equal(blocks.join("\n\n"), record.article.text);
    assert.equal(await page.locator(".card").count(), record.statements.length + record.events.length);
    assert.match((await page.textContent(".furniture >> nth=0")) ?? "", /Home.*World/su);
    assert.deepEqual(wrongs, []);
    await page.close();
  });

  it("keeps what was read: a link to words opens it again, and back leads back", async () => {
    const { page } = await visit(context, address);
    await page.click("h2:has-text('Read here before') + ul a");
    await page.waitForSelector(".card");
    await page.click(".card:nth-child(2) .link");
    const link = page.url();
    assert.match(link, /#r=[0-9a-f]{16}&c=\d+-\d+&f=[se]\d+$/u);
    const words = await page.textContent("mark[data-selected]");
    const { page: again } = await visit(context, link);
    await again.waitForSelector("mark[data-selected]");
    assert.equal(await again.textContent("mark[data-selected]"), words);
    await page.goBack();
    await page.goBack();
    await page.waitForSelector("textarea");
    await page.close();
    await again.close();
  });

  it("lights up cards and words, whichever is pointed at", async () => {
    const page = await example();
    await page.hover("mark.cue >> nth=0");
    const lit = await page.getAttribute(".card[data-lit]", "data-card");
    assert.ok((await page.getAttribute("mark.cue >> nth=0", "data-facts"))?.split(" ").includes(lit ?? ""));
    await page.hover(".card >> nth=0");
    const id = await page.getAttribute(".card >> nth=0", "data-card");
    const marks = await page.$$eval("mark[data-lit]", (found) =>
      found.map((mark) => mark.getAttribute("data-facts")),
    );
    assert.ok(marks.length > 0 && marks.every((facts) => facts?.split(" ").includes(id ?? "")));
    await page.close();
  });

  it("goes by keys: from fact to fact, to the search, a verdict, why, the layers, help", async () => {
    const page = await example();
    const cards = await page.$$eval(".card", (found) => found.map((card) => card.getAttribute("data-card")));
    const [first, second, third] = cards;
    await page.keyboard.press("j");
    await page.waitForSelector(`.panel [data-selected][data-card="${first}"]`);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.waitForSelector(`.panel [data-selected][data-card="${third}"]`);
    await page.keyboard.press("k");
    await page.waitForSelector(`.panel [data-selected][data-card="${second}"]`);
    await page.keyboard.press("k");
    await page.waitForSelector(`.panel [data-selected][data-card="${first}"]`);
    await page.keyboard.press("a");
    await page.waitForSelector(`#card-${first}.accepted`);
    await page.keyboard.press("w");
    assert.match((await page.textContent(`#card-${first} .why[open]`)) ?? "", /Rule.*Words/su);
    await page.reload();
    await page.waitForSelector(`#card-${first}.accepted`);
    await page.keyboard.press("x");
    await page.waitForSelector(`#card-${first}.rejected`);
    await page.keyboard.press("1");
    await page.waitForFunction("!document.querySelector('.words mark.mention')");
    assert.match(page.url(), /hide=actor/u);
    await page.keyboard.press("/");
    await page.keyboard.type("Sadat");
    assert.ok((await page.locator("mark.match").count()) > 3);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.waitForSelector("dialog[open]");
    assert.deepEqual(await violations(page), []);
    await page.close();
  });

  it("hands out the record, tables and verdicts, and a page that stands alone", async () => {
    const page = await example();
    const download = async (label: string) => {
      await page.click(".menu > summary");
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.click(`.menu button:has-text("${label}")`),
      ]);
      const path = join(folder, file.suggestedFilename());
      await file.saveAs(path);
      return path;
    };
    const { record } = JSON.parse(readFileSync(join(site, "examples", "camp-david.json"), "utf8"));
    assert.deepEqual(JSON.parse(readFileSync(await download("Record"), "utf8")), record);
    const rows = readFileSync(await download("Events"), "utf8")
      .trimEnd()
      .split("\r\n");
    assert.equal(rows.length, record.events.length + 1);
    const { page: alone, wrongs } = await visit(context, pathToFileURL(await download("This page")).href);
    await alone.waitForSelector(".card");
    await alone.keyboard.press("j");
    await alone.waitForSelector("mark[data-selected]");
    assert.match(alone.url(), /#c=\d+-\d+&f=/u);
    assert.deepEqual([...wrongs, ...(await violations(alone))], []);
    await alone.close();
    await page.close();
  });

  it("opens saved records, goes through them, and says which could not be read", async () => {
    const path = join(folder, "records.jsonl");
    const { article } = tassRecord();
    const other = { ...tassRecord(), article: { ...article, id: "other", title: "Another report" } };
    const failure = {
      readout: "1",
      error: { input: "gone.txt", code: "no-such-file", message: "there is no such file" },
    };
    writeFileSync(path, [tassRecord(), failure, other].map((line) => `${JSON.stringify(line)}\n`).join(""));
    const { page } = await visit(context, address);
    await page.setInputFiles("input[type=file]", path);
    await page.waitForSelector(".card");
    assert.match((await page.textContent("[role=alert]")) ?? "", /gone\.txt: there is no such file/u);
    assert.match((await page.textContent(".pages")) ?? "", /1 of 2/u);
    await page.keyboard.press("n");
    await page.waitForSelector(".pages:has-text('2 of 2')");
    assert.match(await page.title(), /Another report/u);
    await page.click(".menu > summary");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.click(".menu button:has-text('All statements')"),
    ]);
    await file.saveAs(join(folder, "all.csv"));
    assert.equal(readFileSync(join(folder, "all.csv"), "utf8").trimEnd().split("\r\n").length, 5);
    await page.close();
  });

  it("takes a file that is dropped on it", async () => {
    const { page } = await visit(context, address);
    await page.evaluate(
      `(text) => {
        const files = new DataTransfer();
        files.items.add(new File([text], "dropped.json"));
        for (const kind of ["dragover", "drop"])
          document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: files, bubbles: true, cancelable: true }));
      }`
        .replace(/^/u, "(")
        .concat(`)(${JSON.stringify(JSON.stringify(tassRecord()))})`),
    );
    await page.waitForSelector(".card");
    assert.match((await page.textContent(".chain >> nth=0")) ?? "", /TASS\s*state agency/u);
    await page.click(".chain button:has-text('TASS')");
    await page.waitForSelector(".card.actor[data-selected]:has-text('TASS')");
    await page.close();
  });

  it("tells what is wrong with a file, and with a link to a report that is not here", async () => {
    const path = join(folder, "broken.json");
    writeFileSync(path, '{"readout":"1"}');
    const { page } = await visit(context, address);
    await page.setInputFiles("input[type=file]", path);
    assert.match(
      (await page.textContent("[role=alert]")) ?? "",
      /broken\.json: The file lacks "article\.text"/u,
    );
    const { page: lost } = await visit(context, `${address}#r=0123456789abcdef&c=1-5`);
    assert.match((await lost.textContent("[role=alert]")) ?? "", /does not have/u);
    await page.close();
    await lost.close();
  });

  it("takes the words of a report for words, whatever they look like", async () => {
    const { page, wrongs } = await visit(context, address);
    const evil = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    await page.fill("textarea", `MOSCOW (AP) -- The minister said "${evil} is important" on Friday.`);
    await page.click("text=Read it");
    await page.waitForSelector(".words");
    assert.equal(await page.locator(".words img, .words script, .card img").count(), 0);
    assert.match((await page.textContent(".words")) ?? "", /<img src=x/u);
    assert.deepEqual(wrongs, []);
    await page.close();
  });

  it("opens and reads without a network once it has read with one", async () => {
    const { page, wrongs } = await visit(context, address);
    await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)");
    await context.setOffline(true);
    await page.reload();
    await page.fill("textarea", campDavid.replace("Tuesday", "Thursday"));
    await page.click("text=Read it");
    await page.waitForSelector(".card");
    await context.setOffline(false);
    assert.deepEqual(wrongs, []);
    await page.close();
  });

  it("shows the card of what is touched at the foot of a narrow window", async () => {
    const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
    const page = await example("#x=helsinki-final-act", phone);
    await page.tap("mark.content >> nth=0");
    await page.waitForSelector(".sheet .card");
    const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
    assert.ok(overflow <= 0, `${overflow} pixels too wide`);
    assert.deepEqual(await violations(page), []);
    await picture(page, "sheet-390");
    await phone.close();
  });

  it("says that no store stands behind it where a link leads into one", async () => {
    const { page, wrongs } = await visit(context, `${address}#/events?type=AID`);
    await page.waitForSelector("[role=alert]:has-text('readout serve --store')");
    assert.equal(await page.locator(".views").count(), 0);
    await page.click("text=Read a report instead");
    await page.waitForSelector("textarea");
    assert.deepEqual([...wrongs, ...(await violations(page))], []);
    await page.close();
  });

  it("moves nothing about while it loads", async () => {
    const page = await example();
    const shift = await layoutShift(page);
    assert.ok(shift < 0.05, String(shift));
    await page.close();
  });

  it("says why it cannot read where it was opened as a file, and shows records all the same", async () => {
    const path = join(folder, "one.json");
    writeFileSync(path, JSON.stringify(tassRecord()));
    const { page } = await visit(context, pathToFileURL(join(site, "index.html")).href);
    await page.waitForSelector(".problem:has-text('http.server')");
    await page.setInputFiles("input[type=file]", path);
    await page.waitForSelector(".card");
    await page.close();
  });
});
