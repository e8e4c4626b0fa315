import { tanh4 } from "./functions";

/** out (n x m) = A (m rows of n values, `lda` apart) turned. */
export function transpose(a: usize, lda: i32, out: usize, m: i32, n: i32): void {
  for (let i: i32 = 0; i < m; i++)
    for (let j: i32 = 0; j < n; j++)
      store<f32>(out + ((<usize>(j * m + i)) << 2), load<f32>(a + ((<usize>(i * lda + j)) << 2)));
}

/**
 * Gradient of `recur`: u becomes its gradient, dx and dp are added to.
 *
 * @param carry room for `width` values
 */
export function recurBack(
  u: usize, ldu: i32, x: usize, c: usize, dy: usize, dx: usize, ld: i32, p: usize, dp: usize, carry: usize,
  width: i32, first: i32, last: i32,
): void {
  const step: i32 = first <= last ? 1 : -1;
  const wide = (<usize>width) << 2;
  const rowU = (<usize>ldu) << 2;
  const row = (<usize>ld) << 2;
  const one = f32x4.splat(1);
  memory.fill(carry, 0, wide);
  for (let t = last; t != first - step; t -= step) {
    const ut = u + (<usize>t) * rowU;
    const at = (<usize>t) * row;
    const before = (<usize>(t - step)) * row;
    for (let j: usize = 0; j < wide; j += 16) {
      const c0 = t == first ? f32x4.splat(0) : v128.load(c + before + j);
      const z = v128.load(ut + j);
      const f = v128.load(ut + wide + j);
      const r = v128.load(ut + 2 * wide + j);
      const g = tanh4(v128.load(c + at + j));
      const d = v128.load(dy + at + j);
      const xt = v128.load(x + at + j);
      const dr = f32x4.mul(f32x4.mul(d, f32x4.sub(g, xt)), f32x4.mul(r, f32x4.sub(one, r)));
      plus(dx + at + j, f32x4.mul(d, f32x4.sub(one, r)));
      const dg = f32x4.mul(f32x4.mul(d, r), f32x4.sub(one, f32x4.mul(g, g)));
      const dc = f32x4.add(v128.load(carry + j), dg);
      const df = f32x4.mul(f32x4.mul(dc, f32x4.sub(c0, z)), f32x4.mul(f, f32x4.sub(one, f)));
      v128.store(ut + j, f32x4.mul(dc, f32x4.sub(one, f)));
      v128.store(ut + wide + j, df);
      v128.store(ut + 2 * wide + j, dr);
      const vf = f32x4.mul(df, v128.load(p + 2 * wide + j));
      const vr = f32x4.mul(dr, v128.load(p + 3 * wide + j));
      v128.store(carry + j, f32x4.add(f32x4.mul(dc, f), f32x4.add(vf, vr)));
      plus(dp + j, df);
      plus(dp + wide + j, dr);
      plus(dp + 2 * wide + j, f32x4.mul(df, c0));
      plus(dp + 3 * wide + j, f32x4.mul(dr, c0));
    }
  }
}

// @ts-ignore: decorator
@inline
function plus(at: usize, value: v128): void {
  v128.store(at, f32x4.add(v128.load(at), value));
}

/** Gradient of a leaky cut at zero: a tenth where the value is below it. */
export function leakyBack(y: usize, d: usize, n: i32): void {
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) {
    const v = v128.load(d + i);
    const below = f32x4.lt(v128.load(y + i), f32x4.splat(0));
    v128.store(d + i, v128.bitselect(f32x4.mul(v, f32x4.splat(0.1)), v, below));
  }
}

/** sum (n values) += the m rows of d. */
export function addRows(d: usize, ldd: i32, sum: usize, m: i32, n: i32): void {
  for (let i: i32 = 0; i < m; i++) {
    const row = d + ((<usize>(i * ldd)) << 2);
    for (let j: usize = 0; j < (<usize>n) << 2; j += 16) plus(sum + j, v128.load(row + j));
  }
}

/** y *= x, value by value. */
export function scaleBy(y: usize, x: usize, n: i32): void {
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16)
    v128.store(y + i, f32x4.mul(v128.load(y + i), v128.load(x + i)));
}

/** y += a (x - y): y goes a part of the way to x. */
export function approach(y: usize, x: usize, a: f32, n: i32): void {
  const share = f32x4.splat(a);
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) {
    const v = v128.load(y + i);
    v128.store(y + i, f32x4.add(v, f32x4.mul(share, f32x4.sub(v128.load(x + i), v))));
  }
}

/** Sum of squares. */
export function sumSquares(x: usize, n: i32): f32 {
  let s = f32x4.splat(0);
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) {
    const v = v128.load(x + i);
    s = f32x4.add(s, f32x4.mul(v, v));
  }
  return f32x4.extract_lane(s, 0) + f32x4.extract_lane(s, 1) + f32x4.extract_lane(s, 2) + f32x4.extract_lane(s, 3);
}

/**
 * A step of Adam (Kingma and Ba 2015) without its correction of the first steps; clears the gradient.
 *
 * @param g gradient, taken `scale` times
 * @param m running mean of the gradient, v of its square
 */
export function adam(
  w: usize, g: usize, m: usize, v: usize, n: i32, rate: f32, b1: f32, b2: f32, scale: f32,
): void {
  const rest1 = f32x4.splat(1 - b1);
  const rest2 = f32x4.splat(1 - b2);
  const times = f32x4.splat(scale);
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) {
    const d = f32x4.mul(v128.load(g + i), times);
    const m0 = v128.load(m + i);
    const v0 = v128.load(v + i);
    const m1 = f32x4.add(m0, f32x4.mul(rest1, f32x4.sub(d, m0)));
    const v1 = f32x4.add(v0, f32x4.mul(rest2, f32x4.sub(f32x4.mul(d, d), v0)));
    const step = f32x4.div(f32x4.mul(f32x4.splat(rate), m1), f32x4.add(f32x4.sqrt(v1), f32x4.splat(1e-7)));
    v128.store(m + i, m1);
    v128.store(v + i, v1);
    v128.store(w + i, f32x4.sub(v128.load(w + i), step));
    v128.store(g + i, f32x4.splat(0));
  }
}
