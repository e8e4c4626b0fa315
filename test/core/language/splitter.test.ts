import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { tokenize } from "../../../src/core/language/tokens/tokenize.ts";
import { loadLanguageModel } from "../../../src/node/index.ts";

const { splitter } = loadLanguageModel();

/** A text whose sentences are parted by ` | `. */
const finds = [
  "He left. | She stayed.",
  "“It is over. | We are done!” he told reporters.",
  "“We will not stop.” | “Why?” | Nobody said.",
  'He said "no." | She agreed.',
  "They met (in Rome). | (Nobody knew.) | They left.",
  "It rained... | Nobody came.",
  "“Why?” | She asked for more.",
  "Did they? | Yes! | In 2019 they did.",
  "He works for Acme Inc. | The firm is in Ohio.",
  "They flew to the U.S. | They met there.",
  "It ended at 5 p.m. | But nobody left.",
  "``Stop.'' | He did.",
  "The group said so on X. | It accused the army.",
  "He blamed the firm. | ''It got bad,'' he said. | ''We stayed.'' | Nobody left.",
  "‘‘Stop.’’ | He did.",
  "«Stop.» | He did.",
  '"Stop." | "Why?" | They left.',
  "'It is over.' | They left.",
  "Officials met Lt. Col. Brown. | Gen. Smith came later.",
  "She was in Washington, D.C. | He was in the U.K. | It was late.",
  "Talks resume in Geneva\n | The ministers met on Friday to speak about borders.",
  "Headline of the day\n | Two men were held on Friday, the police said.\n | The police gave no names.",
  "He spoke of peace (he often does). | Nobody listened.",
];

const leavesAlone = [
  "Gen. Smith met Lt. Col. John A. Brown of the U.S. Army.",
  "U.S. Secretary of State Antony Blinken met Mr. Wang.",
  "It ended at 5 p.m. Friday in Washington, D.C., officials said.",
  "The U.S. government said so.",
  "They paid $1.5 million to Acme Inc. of Ohio.",
  "“Will you stop?” he asked.",
  "“Stop!” she said.",
  "He asked (who knows why?) for more.",
  "See No. 3 and vol. 4 of Jan. 5.",
  "Yahoo! said it would",
  "Talks resume in Geneva",
  "Wait... and see",
  "The minister met his counterpart on\nFriday in Astana and spoke of a treaty that both\nstates want.",
  "The treaty was signed by President\nVladimir Putin and his guest.",
  "By the end,\nGloria was free.",
  "The report was read by the head of the National Iodine Nutrition\nStudy in Adelaide.",
  "They heard GEN. ELIZABETH PRELOGAR.",
  "The Russian defense minister said\nthat talks had resumed.",
  "“Will this work?” Mr. Blinken asked.",
  "“Never!” President Bush said.",
  '"Never again!" the crowd shouted.',
  "John F. Kennedy, J. R. Smith and W. E. B. Du Bois were named.",
  "The paper (which he had read. Twice.) was wrong.",
  "The White House National Security Council met Sergei Shoigu and Dong Jun.",
  "The St. Petersburg office of Exxon Mobil Corp. said no.",
  "Adm. James G. Foggo III and Sen. John McCain, R-Ariz., left.",
];

const sentences = (text: string) => {
  const pieces = tokenize(text);
  const starts = splitter.split(text, pieces);
  return starts.map((first, i) => {
    const last = (starts[i + 1] ?? pieces.length) - 1;
    return text.slice(pieces[first]?.start, pieces[last]?.end);
  });
};

for (const marked of finds)
  test(`parts: ${marked}`, () => {
    assert.deepEqual(
      sentences(marked.replaceAll(" | ", " ")),
      marked.split(" | ").map((part) => part.trim()),
    );
  });

for (const text of leavesAlone)
  test(`leaves whole: ${text}`, () => {
    assert.deepEqual(sentences(text), [text]);
  });

test("no words, no sentences", () => {
  assert.deepEqual(splitter.split("", []), []);
});

const word = fc.constantFrom(
  ...[
    "He",
    "left",
    "the",
    "U.S.",
    "Gen.",
    "Smith",
    ".",
    "?",
    "...",
    ":",
    ",",
    "don't",
    "(",
    ")",
    "[",
    "]",
    "🇺🇦",
  ],
  ...["“", "”", "‘‘", "’’", "``", "''", "«", "»", '"', "'", "مرحبا", "\u0000", "\u200b"],
);
const written = fc
  .array(fc.tuple(word, fc.constantFrom(" ", " ", "", "\n", "  ")))
  .map((parts) => parts.flat().join(""));

test("starts ascend from the first word, none inside a word", () => {
  fc.assert(
    fc.property(written, (text) => {
      const pieces = tokenize(text);
      const starts = splitter.split(text, pieces);
      assert.equal(starts[0], pieces.length > 0 ? 0 : undefined);
      for (const [i, start] of starts.entries()) {
        assert.ok(i === 0 || start > (starts[i - 1] as number));
        assert.equal(pieces[start]?.joined, false);
      }
    }),
  );
});

test("no sentence begins with a mark that closes or ends with one that opens", () => {
  fc.assert(
    fc.property(written, (text) => {
      const pieces = tokenize(text);
      const form = (i: number) => text.slice(pieces[i]?.start, pieces[i]?.end);
      for (const start of splitter.split(text, pieces).slice(1)) {
        assert.doesNotMatch(form(start), /^(?:[”»)\]}]|’’)$/u);
        assert.doesNotMatch(form(start - 1), /^(?:[“«([{]|‘‘|``)$/u);
      }
    }),
  );
});

test("time grows with the length of a text without an end", () => {
  const time = (repeats: number) => {
    const text = "He (said “That U.S. )\n".repeat(repeats);
    const pieces = tokenize(text);
    const { user } = process.cpuUsage();
    splitter.split(text, pieces);
    return process.cpuUsage().user - user;
  };
  time(1000);
  assert.ok(time(20_000) < 20 * time(5000) + 300_000);
});
