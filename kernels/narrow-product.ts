/**
 * Rounds rows to 16 bits, each with a scale of its own: value = narrow * scale.
 *
 * @param x m rows of k values, `ldx` apart; k is a multiple of 8
 * @param out m rows of k numbers of 16 bits
 * @param scales a value for each row
 */
export function narrow(x: usize, ldx: i32, out: usize, scales: usize, m: i32, k: i32): void {
  const wide = (<usize>k) << 2;
  for (let i: i32 = 0; i < m; i++) {
    let largest = f32x4.splat(0);
    for (let j: usize = 0; j < wide; j += 16) largest = f32x4.pmax(largest, f32x4.abs(v128.load(x + j)));
    const most = max(
      max(f32x4.extract_lane(largest, 0), f32x4.extract_lane(largest, 1)),
      max(f32x4.extract_lane(largest, 2), f32x4.extract_lane(largest, 3)),
    );
    const times = f32x4.splat(most > 0 ? 32767 / most : 0);
    store<f32>(scales, most / 32767);
    for (let j: usize = 0; j < wide; j += 32) {
      const left = round4(f32x4.mul(v128.load(x + j), times));
      const right = round4(f32x4.mul(v128.load(x + j, 16), times));
      v128.store(out, i16x8.narrow_i32x4_s(left, right));
      out += 16;
    }
    x += (<usize>ldx) << 2;
    scales += 4;
  }
}

/** Nearest whole numbers of values below 2^22: a sum with 1.5 * 2^23 has them in its last bits. */
// @ts-ignore: decorator
@inline
function round4(v: v128): v128 {
  const shift = f32x4.splat(12582912);
  return i32x4.sub(f32x4.add(v, shift), shift);
}

/**
 * Lays weights out for `multiplyNarrow`: panels of 8 columns, in each by pairs of k: [n / 8][k / 2][8][2], 16 bits each.
 *
 * @param b n columns of k weights, a signed byte each; k is even, n a multiple of 8
 */
export function packNarrow(b: usize, out: usize, k: i32, n: i32): void {
  for (let j: i32 = 0; j < n; j += 8)
    for (let p: i32 = 0; p < k; p += 2)
      for (let q: i32 = 0; q < 8; q++) {
        const from = b + <usize>((j + q) * k + p);
        store<i16>(out, load<i8>(from));
        store<i16>(out, load<i8>(from, 1), 2);
        out += 4;
      }
}

/**
 * C = A B + bias, where A and B are whole numbers and exact sums of their products are scaled once. A sum stays below
 * 2^31 as long as k is at most 516.
 *
 * @param a m rows of k numbers of 16 bits, as `narrow` leaves them, with their scales
 * @param b as `packNarrow` lays it out, with a scale for each column
 * @param bias n values; 0 for none
 * @param c m rows of n values, `ldc` apart
 * @param leaky leaves a tenth of what is below zero
 */
export function multiplyNarrow(
  a: usize,
  scalesA: usize,
  b: usize,
  scalesB: usize,
  bias: usize,
  c: usize,
  ldc: i32,
  m: i32,
  k: i32,
  n: i32,
  leaky: bool,
): void {
  const rowA = (<usize>k) << 1;
  const rowC = (<usize>ldc) << 2;
  const panel = (<usize>k) << 4;
  for (let top: i32 = 0; top < m; top += 64) {
    const bottom = min(top + 64, m);
    let bp = b;
    for (let j: usize = 0; j < (<usize>n) << 2; j += 32) {
      let i = top;
      let ai = a + <usize>top * rowA;
      let si = scalesA + ((<usize>top) << 2);
      let ci = c + j + <usize>top * rowC;
      const biasLeft = bias ? v128.load(bias + j) : f32x4.splat(0);
      const biasRight = bias ? v128.load(bias + j, 16) : f32x4.splat(0);
      const scaleLeft = v128.load(scalesB + j);
      const scaleRight = v128.load(scalesB + j, 16);
      for (; i + 4 <= bottom; i += 4) {
        let c00 = i32x4.splat(0);
        let c01 = c00;
        let c10 = c00;
        let c11 = c00;
        let c20 = c00;
        let c21 = c00;
        let c30 = c00;
        let c31 = c00;
        let a0 = ai;
        let a1 = ai + rowA;
        let a2 = ai + 2 * rowA;
        let a3 = ai + 3 * rowA;
        for (let q = bp, end = bp + panel; q < end; q += 32) {
          const b0 = v128.load(q);
          const b1 = v128.load(q, 16);
          let s = v128.load32_splat(a0);
          c00 = i32x4.add(c00, i32x4.dot_i16x8_s(s, b0));
          c01 = i32x4.add(c01, i32x4.dot_i16x8_s(s, b1));
          s = v128.load32_splat(a1);
          c10 = i32x4.add(c10, i32x4.dot_i16x8_s(s, b0));
          c11 = i32x4.add(c11, i32x4.dot_i16x8_s(s, b1));
          s = v128.load32_splat(a2);
          c20 = i32x4.add(c20, i32x4.dot_i16x8_s(s, b0));
          c21 = i32x4.add(c21, i32x4.dot_i16x8_s(s, b1));
          s = v128.load32_splat(a3);
          c30 = i32x4.add(c30, i32x4.dot_i16x8_s(s, b0));
          c31 = i32x4.add(c31, i32x4.dot_i16x8_s(s, b1));
          a0 += 4;
          a1 += 4;
          a2 += 4;
          a3 += 4;
        }
        put(ci, c00, v128.load32_splat(si), scaleLeft, biasLeft, leaky);
        put(ci + 16, c01, v128.load32_splat(si), scaleRight, biasRight, leaky);
        put(ci + rowC, c10, v128.load32_splat(si, 4), scaleLeft, biasLeft, leaky);
        put(ci + rowC + 16, c11, v128.load32_splat(si, 4), scaleRight, biasRight, leaky);
        put(ci + 2 * rowC, c20, v128.load32_splat(si, 8), scaleLeft, biasLeft, leaky);
        put(ci + 2 * rowC + 16, c21, v128.load32_splat(si, 8), scaleRight, biasRight, leaky);
        put(ci + 3 * rowC, c30, v128.load32_splat(si, 12), scaleLeft, biasLeft, leaky);
        put(ci + 3 * rowC + 16, c31, v128.load32_splat(si, 12), scaleRight, biasRight, leaky);
        ai += 4 * rowA;
        ci += 4 * rowC;
        si += 16;
      }
      for (; i < bottom; i++) {
        let left = i32x4.splat(0);
        let right = left;
        let a0 = ai;
        for (let q = bp, end = bp + panel; q < end; q += 32) {
          const s = v128.load32_splat(a0);
          left = i32x4.add(left, i32x4.dot_i16x8_s(s, v128.load(q)));
          right = i32x4.add(right, i32x4.dot_i16x8_s(s, v128.load(q, 16)));
          a0 += 4;
        }
        put(ci, left, v128.load32_splat(si), scaleLeft, biasLeft, leaky);
        put(ci + 16, right, v128.load32_splat(si), scaleRight, biasRight, leaky);
        ai += rowA;
        ci += rowC;
        si += 4;
      }
      bp += panel;
    }
  }
}

// @ts-ignore: decorator
@inline
function put(at: usize, sum: v128, scaleA: v128, scaleB: v128, bias: v128, leaky: bool): void {
  const scaled = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sum), scaleA), scaleB);
  const value = f32x4.add(scaled, bias);
  v128.store(at, leaky ? f32x4.pmax(value, f32x4.mul(value, f32x4.splat(0.1))) : value);
}

/**
 * Adds what a word and its head say of the relation between them, and the bias; leaves a tenth of what is below zero.
 *
 * @param pairs rows of [own part, part as a head], `width` values each
 * @param heads row of the head of each of the m rows, 32 bits each
 */
export function addPairs(pairs: usize, heads: usize, bias: usize, out: usize, m: i32, width: i32): void {
  const wide = (<usize>width) << 2;
  for (let i: i32 = 0; i < m; i++) {
    const own = pairs + <usize>i * 2 * wide;
    const head = pairs + <usize>load<i32>(heads + ((<usize>i) << 2)) * 2 * wide + wide;
    for (let j: usize = 0; j < wide; j += 16) {
      const sum = f32x4.add(f32x4.add(v128.load(own + j), v128.load(head + j)), v128.load(bias + j));
      v128.store(out + j, f32x4.pmax(sum, f32x4.mul(sum, f32x4.splat(0.1))));
    }
    out += wide;
  }
}
