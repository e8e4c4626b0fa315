import type { WordShape } from "../words.ts";
/** Words, by the hash of `WordShape.lower`. */
export type WordSet = ReadonlySet<number>;
/**
 * Tells for each word where the sentence has finite verbs, those that are so wherever they occur: one number
 * for before and after it, within the clause and beyond.
 *
 *     The parliament threatened to leave.                none before, none after: threatened is finite
 *     The men arrested on Monday were freed.             one after: arrested is a participle
 *
 * @param shapes words at 2 to n + 1
 */
export declare function clauseContext(shapes: readonly WordShape[], finite: WordSet): Int32Array;
