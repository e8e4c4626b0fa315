import type { City } from "./cities.ts";

/** States whose names come to English by transcription, in several ways: *Rakka, Raqqa, Ar-Raqqah*. */
const transcribed = new Set(
  (
    "AE AF AM AZ BD BG BH BT BY CN CY DJ DZ EG EH ER ET GE GR HK IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK " +
    "LY MA MK MM MN MR NP OM PK PS QA RS RU SA SD SO SS SY TD TH TJ TM TN TW UA UZ YE"
  ).split(" "),
);

/** States whose towns bear the Arabic article, which reports leave out. */
const withArticle = new Set("AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE".split(" "));

/** Smallest town whose other transcriptions are kept. */
const leastTranscribed = 10_000;

/** Returns further names of a city under which it is looked up. */
export function otherSpellings(city: City, name: string): string[] {
  const { country, population, feature } = city;
  const spelt = [city.name, city.ascii, shortName(name, population)];
  const isSeat = feature.startsWith("PPLA") || feature === "PPLC";
  if (transcribed.has(country) && (population >= leastTranscribed || isSeat))
    spelt.push(...city.alternates.filter((other) => isTranscription(other, [name, city.ascii])));
  if (withArticle.has(country))
    spelt.push(...spelt.map((word) => word.replace(/^(?:A[dlnrstz]|A[sd]h|El)[ -](?=\p{Lu})/u, "")));
  return [...new Set(spelt)].filter((word) => word.length > 2);
}

/** A big city goes by the front of its name: *Ludwigshafen am Rhein, Acapulco de Juárez, Newcastle upon Tyne*. */
function shortName(name: string, population: number): string {
  const [front = ""] = name.split(/ am | an der | im | de | upon |-upon-|-sur-|-on-/u);
  const general = /^(?:Ciudad|Playa|Puerto|Villa|Santa|San|Feira|Campo|Nova|Nossa|Arroyo|Boca|Lomas)\b/u;
  return population >= 100_000 && front.length > 4 && !general.test(front) ? front : name;
}

/** Tells another way to write a name in Latin letters from its name in another language, or an old one. */
function isTranscription(other: string, names: readonly string[]): boolean {
  if (!/^\p{Lu}[\p{Script=Latin}'’‘`ʻʼ -]{3,}$/u.test(other)) return false;
  const bones = skeleton(other);
  return names.some((name) => {
    const own = skeleton(name);
    return bones.length > 1 && distance(bones, own) <= (Math.max(bones.length, own.length) > 4 ? 2 : 1);
  });
}

/** Returns the consonants of a name, those that transcriptions mix up made one. */
function skeleton(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/^(?:a[dlnrstz]|a[sd]h|el)[ -]/u, "")
    .replace(/[^a-z]/gu, "")
    .replace(/[qcg]/gu, "k")
    .replace(/z/gu, "s")
    .replace(/[vf]/gu, "w")
    .replace(/[jy]/gu, "i")
    .replace(/[aeiouh]/gu, "")
    .replace(/(.)\1+/gu, "$1");
}

/** Returns how many letters must be changed, added or left out to make one word the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
