import assert from "node:assert/strict";
import { test } from "node:test";
import { readDateline } from "../../../src/core/article/dateline.ts";
import { loadLexicon } from "../../../src/node/resources.ts";

const lexicon = loadLexicon();

const finds: readonly [text: string, place: string | null, date: string | null, agency: string | null][] = [
  ["ASTANA, April 27 (UPI) -- The ministers met.", "ASTANA", "XXXX-04-27", "UPI"],
  ["ASTANA, Kazakhstan, April 26 (UPI) -- The ministers met.", "ASTANA", "XXXX-04-26", "UPI"],
  ["MOSCOW, November 20. /TASS/. Russia said so.", "MOSCOW", "XXXX-11-20", "TASS"],
  ["SAINT-DENIS, France, Jan. 3 (AFP) - Police fired.", "SAINT-DENIS", "XXXX-01-03", "AFP"],
  ["BERLIN - The chancellor said so.", "BERLIN", null, null],
  ["April 27 (UPI) -- The ministers met.", null, "XXXX-04-27", "UPI"],
  ["WASHINGTON (AP) — The president said so.", "WASHINGTON", null, "AP"],
  ["Berlin (dpa) - Die Kanzlerin sagte.", "Berlin", null, "dpa"],
  ["New Delhi [India], April 26 (ANI): The minister said so.", "New Delhi", "XXXX-04-26", "ANI"],
  ["Tehran, April 26, IRNA – The minister said so.", "Tehran", "XXXX-04-26", "IRNA"],
  ["MOSCOW. March 3 (Interfax) - The minister said so.", "MOSCOW", "XXXX-03-03", "Interfax"],
  ["HELSINKI, Finland, Aug. 1, 1975 (Lindenwire) -- Leaders met.", "HELSINKI", "1975-08-01", "Lindenwire"],
  ["UNITED NATIONS, Oct. 23 -- The council voted.", "UNITED NATIONS", "XXXX-10-23", null],
  ["Thursday, May 7, 2015 On Tuesday, the government met.", null, "2015-05-07", null],
  ["MANILA: A vessel was struck.", "MANILA", null, null],
  ["NEW DELHI: The minister said so.", "NEW DELHI", null, null],
  ["LA PAZ, 12 February. Bolivia said so.", "LA PAZ", "XXXX-02-12", null],
  ["GENEVA, Feb. 29 -- The talks went on.", "GENEVA", "XXXX-02-29", null],
];

const leavesAlone = [
  "EXCLUSIVE - The minister said so.",
  "NATO - the alliance that he leads - said so.",
  "DEAR ABBY: I write to you.",
  "ANALYSIS: The minister said so.",
  "CHINA: The minister said so.",
  "Critics - among them Smith - said so.",
  "The United States (US) - Who else? - said so.",
  "TASS - The agency said so.",
  "The ministers met in Astana on April 27 (UPI) -- or so.",
];

for (const [text, place, date, agency] of finds)
  test(`a dateline is found in: ${text}`, () => {
    const reading = readDateline(text, 100, lexicon);
    assert.ok(reading);
    const { dateline } = reading;
    const named = dateline.place && text.slice(dateline.place.start - 100, dateline.place.end - 100);
    assert.deepEqual([named, dateline.date, reading.agency, dateline.start], [place, date, agency, 100]);
    assert.match(text.slice(dateline.end - 100), /^ \p{Lu}/u);
  });

for (const text of leavesAlone)
  test(`no dateline is found in: ${text}`, () => {
    assert.equal(readDateline(text, 0, lexicon), undefined);
  });
