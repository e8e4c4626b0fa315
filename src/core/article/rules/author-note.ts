import type { FurnitureRule, Verdict } from "./rule.ts";

const signs = [
  /\b(?:is|was) (?:an?|the) (?:[\w-]+ ){0,4}(?:reporter|writer|editor|journalist|correspondent|author|columnist|professor|analyst|contributor|fellow|producer|freelancer?)\b/iu,
  /\bhas been (?:reporting|writing|covering)\b/iu,
  /\bjoined [\w ]{1,40} in (?:\w+ )?(?:19|20)\d\d/iu,
  /\bcan be (?:reached|contacted)\b/iu,
  /\bon twitter\b/iu,
  /@[\w-]+\.(?:com|org|net)\b/iu,
];

/**
 * The note on its author that closes a report.
 *
 *     Jane Roe is a freelance journalist based in Tunis.
 *     dropped
 *
 * Leaves alone all but the last three lines, lines of more than 70 words, and lines with quoted words: a
 * report may speak of a journalist, too.
 */
export const authorNote: FurnitureRule = {
  id: "author-note",

  find({ candidates, fates }) {
    const found: Verdict[] = [];
    for (let index = candidates.length - 1; index > 0 && found.length < 3; index--) {
      if (fates[index] !== undefined) continue;
      const { text = "", words = 0 } = candidates[index] ?? {};
      if (words > 70 || /["“”]/u.test(text) || !signs.some((sign) => sign.test(text))) break;
      found.push({ index, kind: "dropped", why: this.id });
    }
    return found;
  },
};
