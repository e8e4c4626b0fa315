import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { tokenize } from "../../../src/core/language/tokens/tokenize.ts";

/** Text, and its words between bars; `·` joins the words of a multi-word token. */
const finds: readonly (readonly [text: string, words: string])[] = [
  ["They don't know.", "They|do·n't|know|."],
  ["They don’t; we cannot.", "They|do·n’t|;|we|can·not|."],
  ["I'm sure she'd've gone", "I·'m|sure|she·'d·'ve|gone"],
  ["Russia's and the ministers' talks", "Russia·'s|and|the|ministers·'|talks"],
  ["“the ministers’ talks” ended", "“|the|ministers·’|talks|”|ended"],
  ["'We saw the ships' he said", "'|We|saw|the|ships|'|he|said"],
  ["Sgt. O'Brien at 5 o'clock", "Sgt.|O'Brien|at|5|o'clock"],
  ["U.S.-led forces", "U.S.|-|led|forces"],
  ["Gen. John A. Smith Jr. spoke", "Gen.|John|A.|Smith|Jr.|spoke"],
  ["Lt. Col. Ali, at 5 p.m. Friday", "Lt.|Col.|Ali|,|at|5|p.m.|Friday"],
  ["the U.S and the E.U. met", "the|U.S|and|the|E.U.|met"],
  ["No. 3, said no. She left", "No.|3|,|said|no|.|She|left"],
  ["on Mar. 4 on Mar.", "on|Mar.|4|on|Mar|."],
  ["$10.5 million, 1,200 men, 30%", "$|10.5|million|,|1,200|men|,|30|%"],
  ["in 1990, 1991 and the 1990s", "in|1990|,|1991|and|the|1990s"],
  ["the 21st at 10:30 on 3/4/2024", "the|21st|at|10:30|on|3/4/2024"],
  ["a 15-year-old, anti-war, ex-minister", "a|15|-|year|-|old|,|anti-war|,|ex-minister"],
  ["talks--he said—ended – now", "talks|--|he|said|—|ended|–|now"],
  ["``Never,'' he said. ''No.''", "``|Never|,|''|he|said|.|''|No|.|''"],
  ["support [Chinese] (and more)", "support|[|Chinese|]|(|and|more|)"],
  ["“It is over.”", "“|It|is|over|.|”"],
  ["Wait... what?! No…", "Wait|...|what|?!|No|…"],
  [
    "see https://example.org/a?b=1, or www.example.org.",
    "see|https://example.org/a?b=1|,|or|www.example.org|.",
  ],
  ["write to desk@example.org.", "write|to|desk@example.org|."],
  ["example.co.uk/world says", "example.co.uk/world|says"],
  ["AT&T's share", "AT&T·'s|share"],
  ["Qatar and/or Oman", "Qatar|and|/|or|Oman"],
  ["#ceasefire by @desk", "#ceasefire|by|@desk"],
  ["draft_2.pdf by Rice@ENRON", "draft_2.pdf|by|Rice@ENRON"],
  ["in comp.sources.unix and b/c", "in|comp.sources.unix|and|b/c"],
  ["call 202-466-9142 or +44 now", "call|202-466-9142|or|+44|now"],
  ["in 2001-2002, 10-15 and 300-400", "in|2001|-|2002|,|10|-|15|and|300|-|400"],
  [
    "Arms, men etc. came. Men, arms, etc. She left. Men etc.",
    "Arms|,|men|etc.|came|.|Men|,|arms|,|etc|.|She|left|.|Men|etc|.",
  ],
  ["a price of $$$", "a|price|of|$$$"],
  ["Yahoo! said it…. A .04 share", "Yahoo!|said|it|….|A|.04|share"],
  ["the 1990's and 2017's best", "the|1990's|and|2017·'s|best"],
  ["its a pity, its not its own", "it·s|a|pity|,|it·s|not|its|own"],
  ["I cant. Thats it", "I|ca·nt|.|That·s|it"],
  ["flags 🇺🇦 and 👍🏽", "flags|🇺|🇦|and|👍🏽"],
  ["zero\u200bwidth \u0000 x", "zero|\u200b|width|\u0000|x"],
];

for (const [text, words] of finds)
  test(`tokens of: ${JSON.stringify(text)}`, () => {
    const pieces = tokenize(text);
    const found = pieces.map(({ start, end, joined }, i) => {
      const mark = i === 0 ? "" : joined ? "·" : "|";
      return mark + text.slice(start, end);
    });
    assert.equal(found.join(""), words);
  });

test("blank text has no tokens", () => {
  assert.deepEqual(tokenize(""), []);
  assert.deepEqual(tokenize(" \n\t\u00a0"), []);
});

test("a stretch of text gives the offsets of the whole", () => {
  assert.deepEqual(tokenize("One. Two.", 5, 8), [{ start: 5, end: 8, joined: false }]);
});

const fragment = fc.oneof(
  fc.constantFrom(
    "Gen.",
    "U.S.",
    "don't",
    "'s",
    "’",
    "its a",
    "1,000",
    "etc.",
    "Yahoo!",
    "x-1",
    "http://",
    "@a",
  ),
  fc.constantFrom(
    "\u0000",
    "\u200b",
    "\u200f",
    "🇺🇦",
    "👩‍🚀",
    "مرحبا",
    "\ud800",
    "\udc00",
    "a\u0301",
    "\n",
    "\r\n",
    "(",
  ),
  fc.string({ unit: "binary" }),
);

test("spans ascend, hold no space and miss no letter", () => {
  fc.assert(
    fc.property(
      fc.array(fragment).map((parts) => parts.join(" ")),
      fc.boolean(),
      (spaced, isTight) => {
        const text = isTight ? spaced.replaceAll(" ", "") : spaced;
        const pieces = tokenize(text);
        let before = 0;
        for (const { start, end, joined } of pieces) {
          assert.ok(start < end && (joined ? start === before : start >= before));
          assert.equal(text.slice(before, start).trim(), "");
          assert.doesNotMatch(text.slice(start, end), /\s/u);
          before = end;
        }
        assert.equal(text.slice(before).trim(), "");
      },
    ),
  );
});

for (const part of ["a", "a.", "1,1", "'s", "(", "a@", "http://(", "-", "www.", "\u0301", "\u200d"])
  test(`time grows with the length of a run of ${JSON.stringify(part)}`, () => {
    const time = (repeats: number) => {
      const text = part.repeat(repeats);
      const { user } = process.cpuUsage();
      tokenize(text);
      return process.cpuUsage().user - user;
    };
    time(1000);
    assert.ok(time(80_000) < 20 * time(20_000) + 300_000);
  });
