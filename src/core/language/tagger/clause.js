import { wordShape } from "../words.js";

/** Words and marks at which a clause may begin. */
const boundaries = new Set(
  ', ; : " ( ) [ ] — - that who whom which whose what where when while because if as after before and or but'
    .split(" ")
    .map((word) => wordShape(word).lower),
);
/**
 * Tells for each word where the sentence has finite verbs, those that are so wherever they occur: one number
 * for before and after it, within the clause and beyond.
 *
 *     The parliament threatened to leave.                none before, none after: threatened is finite
 *     The men arrested on Monday were freed.             one after: arrested is a participle
 *
 * @param shapes words at 2 to n + 1
 */
export function clauseContext(shapes, finite) {
  const context = new Int32Array(shapes.length);
  let seen = 0;
  for (let i = 2; i < shapes.length - 2; i++) {
    const { lower } = shapes[i];
    if (seen === 1 && boundaries.has(lower)) seen = 2;
    context[i] = seen;
    if (finite.has(lower)) seen = 1;
  }
  let ahead = 0;
  for (let i = shapes.length - 3; i >= 2; i--) {
    const { lower } = shapes[i];
    if (ahead === 1 && boundaries.has(lower)) ahead = 2;
    context[i] = context[i] + 3 * ahead;
    if (finite.has(lower)) ahead = 1;
  }
  return context;
}
//# sourceMappingURL=clause.js.map
