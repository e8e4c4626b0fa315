import type { Random } from "../src/learn/random.ts";

/** What mutation draws on. */
export interface Stock {
  readonly random: Random;
  readonly words: readonly Buffer[];
  readonly longest: number;
  /** Another input of the corpus. */
  other(): Buffer;
}

type Mutation = (input: Buffer, stock: Stock) => Buffer;

/** Bytes at which parsers decide. */
const telling = Buffer.from(
  "\0\t\n\r !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~\x7f\x80\xbf\xc3\xe2\xed\xf0\xff",
  "latin1",
);

const splice = (input: Buffer, start: number, end: number, middle: Buffer) =>
  Buffer.concat([input.subarray(0, start), middle, input.subarray(end)]);

const below = (random: Random, limit: number) => Math.floor(random() * limit);

/** A part of an input, short ones more often. */
function part({ length }: Buffer, random: Random): readonly [start: number, end: number] {
  const start = below(random, length + 1);
  const most = random() < 0.7 ? 16 : length;
  return [start, Math.min(length, start + 1 + below(random, most))];
}

const mutations: readonly Mutation[] = [
  function changeByte(input, { random }) {
    if (input.length === 0) return input;
    const changed = Buffer.from(input);
    changed[below(random, input.length)] =
      random() < 0.5 ? below(random, 256) : (telling[below(random, telling.length)] as number);
    return changed;
  },
  function flipBit(input, { random }) {
    if (input.length === 0) return input;
    const changed = Buffer.from(input);
    const at = below(random, input.length);
    changed[at] = (changed[at] as number) ^ (1 << below(random, 8));
    return changed;
  },
  function insertBytes(input, { random }) {
    const bytes = Buffer.from(
      Array.from({ length: 1 + below(random, 4) }, () => telling[below(random, telling.length)] as number),
    );
    const at = below(random, input.length + 1);
    return splice(input, at, at, bytes);
  },
  function insertWord(input, { random, words }) {
    if (words.length === 0) return input;
    const at = below(random, input.length + 1);
    return splice(input, at, at, words[below(random, words.length)] as Buffer);
  },
  function replaceByWord(input, { random, words }) {
    if (words.length === 0) return input;
    const [start, end] = part(input, random);
    return splice(input, start, end, words[below(random, words.length)] as Buffer);
  },
  function takeOut(input, { random }) {
    const [start, end] = part(input, random);
    return splice(input, start, end, Buffer.alloc(0));
  },
  function moveCopy(input, { random }) {
    const [start, end] = part(input, random);
    const at = below(random, input.length + 1);
    return splice(input, at, at, Buffer.from(input.subarray(start, end)));
  },
  function repeat(input, { random, longest }) {
    const [start, end] = part(input, random);
    const size = Math.max(1, end - start);
    const most = Math.max(1, Math.floor((longest - input.length) / size));
    const times = random() < 0.1 ? most : Math.min(most, 2 + below(random, 30));
    return splice(
      input,
      start,
      start,
      Buffer.concat(Array.from({ length: times }, () => input.subarray(start, end))),
    );
  },
  function cross(input, { random, other }) {
    const mate = other();
    const [start, end] = part(mate, random);
    const at = below(random, input.length + 1);
    return splice(
      input,
      at,
      random() < 0.5 ? at : Math.min(input.length, at + end - start),
      mate.subarray(start, end),
    );
  },
  function join(input, { random, other }) {
    const mate = other();
    return Buffer.concat([
      input.subarray(0, below(random, input.length + 1)),
      mate.subarray(below(random, mate.length + 1)),
    ]);
  },
  function changeNumber(input, { random }) {
    const found = [...input.toString("latin1").matchAll(/\d+/gu)];
    const match = found[below(random, found.length)];
    if (!match) return input;
    const numbers = [
      "0",
      "-1",
      "1",
      "99",
      "255",
      "256",
      "65536",
      "2147483648",
      "4294967296",
      "9007199254740993",
      "1e309",
      "NaN",
      "",
    ];
    const text =
      random() < 0.5
        ? String(Number(match[0]) + below(random, 3) - 1)
        : (numbers[below(random, numbers.length)] as string);
    return splice(input, match.index, match.index + match[0].length, Buffer.from(text));
  },
  function cutOff(input, { random }) {
    return Buffer.from(input.subarray(0, below(random, input.length + 1)));
  },
];

/** Returns an input with a few changes. */
export function mutate(input: Buffer, stock: Stock): Buffer {
  let changed = input;
  const most = 1 << below(stock.random, 4);
  for (let count = 0; count < most; count++)
    changed = (mutations[below(stock.random, mutations.length)] as Mutation)(changed, stock);
  return changed.subarray(0, stock.longest);
}
