import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parse } from "csv-parse/sync";
import { ReadoutError } from "../../src/core/model/error.ts";
import { standalonePage } from "../../src/site/standalone.ts";
import { bundleTables, unbundleTables } from "../../src/site/table-bundle.ts";
import { csvOf } from "../../src/web/files/csv.ts";
import { looksLikePage, looksLikeRecords, openRecords } from "../../src/web/files/open-records.ts";
import { fileNameOf } from "../../src/web/files/save.ts";
import { tassRecord } from "./tass-record.ts";

const record = tassRecord();

describe("CSV", () => {
  it("has a row a fact and the columns of tsv, and reads back", () => {
    const rows: Record<string, string>[] = parse(csvOf([record, record], "statements"), { columns: true });
    assert.equal(rows.length, 4);
    assert.equal(rows[0]?.speaker, "Dong Jun");
    assert.equal(rows[1]?.content, "We will visit");
  });

  it("quotes commas and quotation marks, and lets no cell be a formula", () => {
    const [actor, ...others] = record.actors;
    assert.ok(actor);
    const named = { ...record, actors: [{ ...actor, name: '=HYPERLINK("x"), Inc.' }, ...others] };
    const csv = csvOf([named], "events");
    assert.match(csv, /"'=HYPERLINK\(""x""\), Inc\.;Sergei Shoigu"/u);
  });

  it("keeps the sign of a number", () => {
    const [event] = record.events;
    assert.ok(event);
    const csv = csvOf([{ ...record, events: [{ ...event, score: -5 }] }], "events");
    assert.match(csv, /,-5,/u);
  });
});

describe("opening records", () => {
  const line = JSON.stringify(record);
  const failure = JSON.stringify({ readout: "1", error: { input: "x.txt", code: "c", message: "m" } });
  const message = (text: string) => {
    try {
      openRecords(text);
    } catch (error) {
      assert.ok(error instanceof ReadoutError);
      assert.equal(error.code, "bad-record");
      return error.message;
    }
    return assert.fail("it was opened");
  };

  it("takes one record, an array, or one a line", () => {
    assert.deepEqual(openRecords(JSON.stringify(record, null, 2)).records, [record]);
    assert.equal(openRecords(`[${line},${line}]`).records.length, 2);
    assert.equal(openRecords(`${line}\n\n${line}\n`).records.length, 2);
  });

  it("keeps what could not be read apart", () => {
    const { records, failures } = openRecords(`${failure}\n${line}\n`);
    assert.deepEqual([records.length, failures.length], [1, 1]);
  });

  it("says what is wrong, and where", () => {
    assert.match(message(`${line}\n{"readout":\n`), /^Line 2 is no JSON/u);
    assert.match(message(`${line}\n{"id":1}\n`), /^Entry 2 is no record of readout/u);
    assert.match(message('{"readout":"2"}'), /version "2"/u);
    assert.match(message('{"readout":"1","article":{}}'), /lacks "article.text"/u);
    assert.match(message(line.replace('"events"', '"event"')), /lacks "events"/u);
    assert.match(message("[]"), /empty/u);
    assert.match(message("null"), /no record/u);
  });

  it("knows records from a report by their first signs", () => {
    assert.ok(looksLikeRecords(` {"readout":"1"`));
    assert.ok(looksLikeRecords(`[\n  {\n    "readout": "1"`));
    assert.ok(!looksLikeRecords("{Reuters} The minister said"));
  });

  it("knows the source of a page from a text", () => {
    assert.ok(looksLikePage("\n<!DOCTYPE html><html>"));
    assert.ok(looksLikePage('<div class="story">'));
    assert.ok(!looksLikePage("<Reuters> Ministers met"));
    assert.ok(!looksLikePage("Ministers met. <p>"));
  });
});

describe("a page that stands alone", () => {
  const template =
    '<title>Readout</title><script type="application/json" id="carried"></script><script>run()</script>';

  it("carries the record, and none of its words becomes markup", () => {
    const evil = `</script><script>alert(1)</script> $& $1 <!--`;
    const { article } = record;
    const page = standalonePage(template, {
      record: { ...record, article: { ...article, title: evil, text: evil } },
      kinds: {},
    });
    assert.equal(page.match(/<script/gu)?.length, 2);
    const [, json = ""] = /id="carried">(.*?)<\/script>/su.exec(page) ?? [];
    assert.equal(JSON.parse(json).record.article.text, evil);
    assert.match(page, /<title>&lt;\/script>|<title>&lt;\/script&gt;/u);
  });
});

describe("the bundle of word lists", () => {
  it("comes back as it was", () => {
    const tables = [
      { path: "a/b.tsv", text: "name\nÜber\n" },
      { path: "c.tsv", text: "" },
      { path: "a/b.tsv", text: "x\n", shownAs: "/mine/a/b.tsv" },
    ];
    assert.deepEqual(unbundleTables(bundleTables(tables)), tables);
  });
});

describe("names of files", () => {
  it("are the headline as far as file names go", () => {
    assert.equal(fileNameOf('Leaders of "35" nations: Café/accord'), "leaders-of-35-nations-cafe-accord");
    assert.equal(fileNameOf("会談"), "report");
  });
});
