export { addPairs, multiplyNarrow, narrow, packNarrow } from "./narrow-product";
export { multiply, pack } from "./product";
export { recur } from "./recurrence";
