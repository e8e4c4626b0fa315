import { hashText, mix } from "../language/hash.ts";
import { fold } from "../text/fold.ts";

/** Words to a shingle: fewer are shared by reports of one event, more are broken by every word that an editor changes. */
const width = 5;

/** Most shingles that a signature keeps: 1 KB a report. */
const most = 256;

/**
 * A report's wording in small: how often the shingles were halved, then the hashes of those kept, ascending. Halving
 * keeps the same ones in every text, so that the part of one text that stands in another can be told from what is kept.
 */
export type Signature = Uint32Array;

/**
 * Returns the signature of a report's wording: runs of five words, hashed, outside direct quotations.
 *
 *     Forty ships lay at anchor in the bay … -> [0, hash of "forty ships lay at anchor", of "ships lay at anchor in", …]
 *
 * What is quoted is left out, since all reports about a speech share it without being copies.
 */
export function signatureOf(text: string): Signature {
  const hashes = new Set<number>();
  for (const run of withoutQuotations(text)) {
    const words = fold(run).match(/[\p{L}\p{N}]+/gu) ?? [];
    const codes = words.map((word) => hashText(word, 0));
    for (let i = 0; i + width <= codes.length; i++) hashes.add(runHash(codes, i));
  }
  let level = 0;
  let kept = [...hashes];
  while (kept.length > most) {
    level++;
    const limit = 2 ** (32 - level);
    kept = kept.filter((hash) => hash < limit);
  }
  return Uint32Array.from([level, ...kept.sort((a, b) => a - b)]);
}

/** How long a quotation is that is left out, without its marks. */
const [shortest, longest] = [20, 1500];

/**
 * Returns the stretches of a text between quotations of more than a few words, and between paragraphs. Walks from mark
 * to mark: a pattern would seek the end of each of a million marks that nobody closes.
 */
function withoutQuotations(text: string): readonly string[] {
  const closing = { "“": nextOf(text, "”"), '"': nextOf(text, '"') };
  const stretches: string[] = [];
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(/[“"]|\n\n/gu)) {
    if (index < from) continue;
    let end = index + sign.length;
    if (sign === "“" || sign === '"') {
      const close = closing[sign](end);
      const length = close - end;
      if (length < shortest || length > longest) continue;
      if (sign === '"' && text.slice(end, close).includes("\n")) continue;
      end = close + 1;
    }
    stretches.push(text.slice(from, index));
    from = end;
  }
  stretches.push(text.slice(from));
  return stretches;
}

/** Returns what finds the next of a sign from a place on, for places that only grow; -1 where none is left. */
function nextOf(text: string, sign: string): (from: number) => number {
  let at = 0;
  return (from) => {
    if (at >= 0 && at < from) at = text.indexOf(sign, from);
    return at;
  };
}

/** Hashes a run of words, its bits spread evenly: the last step of MurmurHash3. */
function runHash(codes: readonly number[], from: number): number {
  let hash = 0;
  for (let i = from; i < from + width; i++) hash = mix(hash, codes[i] ?? 0);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** How two signatures overlap. */
export interface Overlap {
  /** About how many shingles the texts share. */
  readonly shared: number;
  /** Part of the shorter text that stands in the longer, 0 to 1. */
  readonly ofShorter: number;
  /** Part of the longer text that stands in the shorter, 0 to 1. */
  readonly ofLonger: number;
}

const nothing: Overlap = { shared: 0, ofShorter: 0, ofLonger: 0 };

/** Compares two signatures, leaving out shingles that stand in all sorts of reports. */
export function overlapOfSignatures(a: Signature, b: Signature, common: ReadonlySet<number>): Overlap {
  const level = Math.max(a[0] ?? 0, b[0] ?? 0);
  const limit = 2 ** (32 - level);
  let [shared, ofA, ofB, i, j] = [0, 0, 0, 1, 1];
  while (i < a.length || j < b.length) {
    const [x = Infinity, y = Infinity] = [a[i], b[j]];
    const next = Math.min(x, y);
    if (next >= limit) break;
    if (x === next) i++;
    if (y === next) j++;
    if (common.size > 0 && common.has(next)) continue;
    if (x === next) ofA++;
    if (y === next) ofB++;
    if (x === y) shared++;
  }
  const [few, many] = [Math.min(ofA, ofB), Math.max(ofA, ofB)];
  if (few === 0) return nothing;
  return { shared: shared * 2 ** level, ofShorter: shared / few, ofLonger: shared / many };
}
