import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { root } from "../support/sources.ts";

/** A page with what went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console, exceptions, and requests to anywhere but the site. */
  readonly wrongs: string[];
}

/** Opens a page that writes down what goes wrong on it. */
export async function visit(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage();
  // Beside other work a page takes its time.
  page.setDefaultTimeout(120_000);
  const wrongs: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) wrongs.push(message.text());
  });
  page.on("pageerror", ({ message }) => wrongs.push(message));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    const isOwn = origin === new URL(address).origin || ["data:", "blob:", "file:"].includes(protocol);
    if (!isOwn) wrongs.push(`a request to ${request.url()}`);
  });
  await page.goto(address);
  return { page, wrongs };
}

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** What axe finds against a page: rule and element, an entry each. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the script that was just put in has no types here
    const { violations: found } = await (globalThis as any).axe.run();
    return found.flatMap(
      ({ id, nodes }: { id: string; nodes: { target: string[]; failureSummary: string }[] }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
    );
  });
}

/** How far things have moved about since the page was opened: 0 is not at all. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    let sum = 0;
    const add = (list) => list.getEntries().forEach(({ value }) => (sum += value));
    new PerformanceObserver(add).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve(sum), 300);
  })`);
}

/** Keeps a picture of the page below `.cache/page`, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = join(root, ".cache", "page");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
