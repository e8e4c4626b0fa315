/** Small words that a page of English is full of, and that stand together in no other language. */
const smallWords = new Set(
  (
    "a after an and are as at be been but by for from had has have he her his in is it its not of on or said " +
    "she that the their they this to was were which who will with would"
  ).split(" "),
);

/**
 * Tells whether a text is plain English from its start on, by its small words: in a report, every third or fourth word
 * is one.
 *
 *     The minister said on Friday that the talks had failed.     6 of 10
 *
 * The opening has some too, however many names it holds, so that a summary in another language does not pass. Leaves
 * alone a text that is short, and one with many accents: they may be English.
 */
export function isPlainEnglish(text: string): boolean {
  const { the, share } = smallWordsOf(text.slice(0, 400));
  return the && share >= 0.12 && smallWordsOf(text.slice(0, 1500)).share >= 0.22;
}

/** Returns the share of small words among all, and whether the commonest is there; none where there is little to go by. */
function smallWordsOf(text: string): { readonly the: boolean; readonly share: number } {
  const words = text.toLowerCase().match(/[a-z\u0080-\uffff]+/gu) ?? [];
  const accented = words.filter((word) => /[\u00c0-\u1fff\u2c00-\uffff]/u.test(word));
  if (words.length < 30 || accented.length > 0.1 * words.length) return { the: false, share: 0 };
  const small = words.filter((word) => smallWords.has(word));
  return { the: small.includes("the"), share: small.length / words.length };
}
