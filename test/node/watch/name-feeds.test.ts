import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { nameFeeds } from "../../../src/node/watch/name-feeds.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-"));
const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe("nameFeeds", () => {
  after(() => rmSync(folder, { recursive: true }));

  it("takes an address for itself", async () => {
    assert.deepEqual(await nameFeeds(["https://e.example/a.xml", "https://e.example/a.xml"]), [
      "https://e.example/a.xml",
    ]);
  });

  it("takes a file for the feeds in it, a line each", async () => {
    const list = file("feeds.txt", "# agencies\nhttps://e.example/a.xml\r\n\n  https://e.example/b.xml\n");
    assert.deepEqual(await nameFeeds([list]), ["https://e.example/a.xml", "https://e.example/b.xml"]);
  });

  it("takes OPML for the feeds in its folders", async () => {
    const opml = file(
      "feeds.opml",
      `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
        <outline text="Asia"><outline text="B"><outline type="rss" xmlUrl="https://e.example/b.xml"/></outline></outline>
        <outline type="rss" text="A" xmlUrl="https://e.example/a.xml" htmlUrl="https://e.example/"/></body></opml>`,
    );
    assert.deepEqual(await nameFeeds([opml]), ["https://e.example/b.xml", "https://e.example/a.xml"]);
  });

  for (const [what, name, content, expected] of [
    [
      "no address",
      "bad.txt",
      "https://e.example/\nfeed.xml\n",
      { code: "bad-url", message: /bad\.txt, line 2: 'feed\.xml'/u },
    ],
    ["nothing", "empty.txt", "# nothing\n", { code: "no-feeds" }],
    ["broken OPML", "bad.opml", "<opml><body><outline></body>", { code: "bad-xml" }],
  ] as const)
    it(`says so where a file holds ${what}`, async () => {
      await assert.rejects(nameFeeds([file(name, content)]), expected);
    });

  it("says so where an address is none of the web, or the file is not there", async () => {
    await assert.rejects(nameFeeds(["ftp://e.example/a.xml"]), { code: "bad-url" });
    await assert.rejects(nameFeeds([join(folder, "nowhere.txt")]), { code: "ENOENT" });
  });
});
