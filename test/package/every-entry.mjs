// Uses each entry of the installed package a little: run in an empty project by package.test.ts.
import assert from "node:assert/strict";
import { createReader, ReadoutError } from "readout";
import { exchangeFormats, readExchangeCodes, readRecord } from "readout/exchange";
import { createAnalyzer } from "readout/language";
import { loadResources, readTableFiles } from "readout/node";
import { openStore, schemaVersion, versionOf } from "readout/store";

const resources = loadResources();
const record = createReader(resources).read({
  text: "ASTANA, April 27 (UPI) -- Chinese Defense Minister Dong Jun met Russian Defense Minister Sergei Shoigu on Friday.",
  published: "2024-04-27",
});
assert.equal(record.events[0]?.type, "CONSULT");
assert.throws(() => createReader(resources).read({ text: "" }), ReadoutError);
assert.equal(readRecord(JSON.parse(JSON.stringify(record))).readout, "1");

const codes = readExchangeCodes(new Map(readTableFiles().map((file) => [file.path, file])));
for (const format of exchangeFormats) format.open({ codes, version: "0" }).write(record);

const { sentences } = createAnalyzer(resources.language).analyze("Moscow said talks had resumed.");
assert.equal(sentences[0]?.tokens.length, 6);

const store = await openStore("own.db", { mode: "write" });
assert.equal(await versionOf(store.db), schemaVersion);
await store.close();
console.log("every entry works");
