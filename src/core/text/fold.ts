const plain: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "`": "'",
  ı: "i",
  ø: "o",
  đ: "d",
  ł: "l",
  ß: "ss",
  æ: "ae",
};

/**
 * Returns a name in the form under which its spellings meet: lower case, no accents, no full stops.
 *
 *     fold("Mevlüt Çavuşoğlu") -> "mevlut cavusoglu"     fold("U.S.") -> "us"
 *
 * Leaves hyphens and apostrophes in place: they tell names apart.
 */
export function fold(text: string): string {
  if (!/[^A-Za-z0-9 '-]| {2}/u.test(text)) return text.toLowerCase();
  const lower = text.replace(/\./gu, "").replace(/\s+/gu, " ").toLowerCase();
  if (/^[ -~]*$/u.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^ -~]/gu, (letter) => plain[letter] ?? letter);
}
