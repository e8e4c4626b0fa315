import fc from "fast-check";

const words = [
  ..."Moscow said don't cannot U.S. Gen. ministers' Russia's they'd $5 1,200.50 '90s https://x.org/ a@b.org".split(
    " ",
  ),
  ..."“ ” ' '' ` ( ] [ -- - ... … ? ! . , : / & @ #".split(" "),
];

/** What breaks programs: controls, joiners, halves of letters, flags, right-to-left, spaces of all kinds. */
const oddities = [
  ..."\u0000 \u0007 \u001b[31m \u007f \u0085 \u200b \u200d \u200e \u202e \u2060 \ufeff \ufffd \uffff".split(
    " ",
  ),
  ..."\ud800 \udfff \ud83c🇺🇦 👩\u200d🚀 👍🏽 ❤️ 🇺🇦 مرحبا שלום 中文 हिन्दी a\u0301 ﷽ İ ß ǆ 𝔐 ①".split(" "),
  ..." |\t|\n|\n\n|\r\n|\r|\v|\f|\u00a0|\u2003|\u2028|\u3000".split("|"),
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...oddities) },
  fc.string(),
  fc.string({ unit: "binary" }),
);

/** Any text, with more of what reports have and of what breaks programs than chance would give. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom(" ", " ", "")))
  .map((parts) => parts.flat().join(""));
