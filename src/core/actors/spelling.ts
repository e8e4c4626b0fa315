/** Words of the longest name that is taken up by a part of it; longer ones are lists that stood without commas. */
const longest = 20;

/**
 * Returns the parts by which a name may be taken up: what follows a space or a hyphen, and its first word.
 *
 *     staffan de mistura -> de mistura, mistura, staffan
 */
export function partsOf(name: string): readonly string[] {
  const cuts = [...name.matchAll(/[ -]/gu)].map(({ index }) => index);
  const [first] = name.split(" ", 1);
  const ends = cuts.slice(-longest).map((at) => name.slice(at + 1));
  return name.includes(" ") && first ? [...ends, first] : ends;
}

/** *shoigu* and *de mistura* end a longer name, *tewodros* begins one. */
export function isPartOf(short: string, long: string): boolean {
  if (short.length >= long.length) return false;
  return (
    long.endsWith(` ${short}`) ||
    long.endsWith(`-${short}`) ||
    (!short.includes(" ") && long.startsWith(`${short} `))
  );
}

/** *sergei shoigu* and *sergey shoygu*: as many words, each of one sound. */
export function areSpellings(a: string, b: string): boolean {
  return a.includes(" ") && soundOf(a) === soundOf(b);
}

/** Returns a name with each word as it sounds; its first letter stays: a different beginning is a different name. */
export function soundOf(name: string): string {
  return name
    .split(" ")
    .map((word) => `${word.charAt(0)}${sound(word)}`)
    .join(" ");
}

function sound(word: string): string {
  return word
    .replace(/(?:skyy|skiy|skyi|skii|sky)$/u, "ski")
    .replace(/ks/gu, "x")
    .replace(/ph/gu, "f")
    .replace(/[ae]y|ei|iy|yi|ii|y/gu, "i")
    .replace(/(.)\1/gu, "$1")
    .replace(/ou|u/gu, "o")
    .replace(/kh|q|c/gu, "k")
    .replace(/dzh|dj/gu, "j")
    .replace(/ie$/u, "i");
}

/** *High Negotiations Committee* -> *HNC*; small words do not count. */
export function initials(name: string): string {
  return name
    .split(/[ -]/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join("");
}
