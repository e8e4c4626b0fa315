import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { type Browser, chromium, type Page } from "playwright-core";
import { createReader, type Reader } from "../../src/core/read.ts";
import { loadResources, readModelFiles, readTableFiles } from "../../src/node/resources.ts";
import { root } from "../support/sources.ts";
import { bundleCore } from "./bundle.ts";
import { chromiumFlags, chromiumPath } from "./chromium.ts";
import type { Shipped } from "./page.ts";

/** What the page has once the bundle is loaded. */
declare const readout: typeof import("./page.ts");

const leftOut = chromiumPath ? false : "no Chromium is installed; CHROMIUM may name one";

describe("the core in a browser", { skip: leftOut, timeout: 600_000 }, () => {
  let browser: Browser;
  let page: Page;
  let reader: Reader;
  let shipped: Shipped;

  before(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? "", args: [...chromiumFlags] });
    page = await browser.newPage();
    await page.addScriptTag({ content: await bundleCore() });
    reader = createReader(loadResources());
    shipped = {
      tables: readTableFiles(),
      models: [...readModelFiles()].map(([path, bytes]) => [path, Buffer.from(bytes).toString("base64")]),
    };
  });
  after(() => browser?.close());

  for (const name of ["camp-david.txt", "helsinki-final-act.txt", "inf-treaty.html"])
    it(`reads ${name} into the record that Node gives`, async () => {
      const words = readFileSync(join(root, "examples", name), "utf8");
      const input = name.endsWith(".html") ? { html: words } : { text: words };
      const there = await page.evaluate(([input, shipped]) => readout.readInPage(input, shipped), [
        input,
        shipped,
      ] as const);
      assert.equal(there, JSON.stringify(reader.read(input)));
    });
});
