import type { Random } from "../src/learn/random.ts";

/** What JSON values are replaced by: of every type, at the edges of what programs expect. */
const oddValues: readonly unknown[] = [
  null,
  true,
  "",
  "\u0000",
  "\ud800",
  "\u001b[31m",
  "\u202e",
  "__proto__",
  "constructor",
  "=1+1",
  "a1",
  "s1",
  "e1",
  "2024-04-27",
  "XXXX-04",
  "9999999-99-99",
  0,
  -1,
  1.5,
  1e21,
  2 ** 53,
  Number.MAX_VALUE,
  [],
  {},
  [[]],
  [null],
  { start: 0, end: 0 },
  { start: 5, end: 2 },
];

type Holder = Record<string, unknown> | unknown[];

/** Returns JSON with one value changed, taken out, doubled, or put where another stands; undefined where it is no JSON. */
export function mutateJson(input: Buffer, random: Random): Buffer | undefined {
  let value: unknown;
  try {
    value = JSON.parse(input.toString("utf8"));
  } catch {
    return undefined;
  }
  const places: { readonly holder: Holder; readonly key: string }[] = [];
  const visit = (holder: unknown) => {
    if (typeof holder !== "object" || holder === null) return;
    for (const key of Object.keys(holder)) {
      places.push({ holder: holder as Holder, key });
      visit((holder as Record<string, unknown>)[key]);
    }
  };
  visit(value);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--) {
    const [place, other] = [pick(places), pick(places)];
    if (!place || !other) break;
    const fields = place.holder as Record<string, unknown>;
    const chance = random();
    if (chance < 0.5) fields[place.key] = pick(oddValues);
    else if (chance < 0.6) delete fields[place.key];
    else if (chance < 0.8)
      fields[place.key] = structuredClone((other.holder as Record<string, unknown>)[other.key]);
    else if (Array.isArray(place.holder)) place.holder.push(...structuredClone(place.holder));
    else if (typeof fields[place.key] === "number")
      fields[place.key] = (fields[place.key] as number) + (random() < 0.5 ? 1 : -1);
  }
  return Buffer.from(JSON.stringify(value));
}
