export { adam, addRows, approach, leakyBack, recurBack, scaleBy, sumSquares, transpose } from "./gradients";
export { addBias, multiply, pack } from "./product";
export { recur } from "./recurrence";
