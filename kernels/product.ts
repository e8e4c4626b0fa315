// @ts-ignore: decorator
@inline
function mulAdd(sum: v128, a: v128, b: v128): v128 {
  return f32x4.add(sum, f32x4.mul(a, b));
}

/** Rows of A that are gone through before the next 8 columns of B: they stay in the cache. */
const rowsAtOnce: i32 = 64;

/**
 * Lays B out for `multiply`, as panels of 8 columns: [n / 8][k][8].
 *
 * @param b k rows of n values, `ldb` apart; where `transposed`, n rows of k values
 * @param n a multiple of 8
 */
export function pack(b: usize, out: usize, k: i32, n: i32, ldb: i32, transposed: bool): void {
  for (let j: i32 = 0; j < n; j += 8) {
    for (let p: i32 = 0; p < k; p++) {
      if (transposed) {
        for (let q: i32 = 0; q < 8; q++)
          store<f32>(out + ((<usize>q) << 2), load<f32>(b + ((<usize>((j + q) * ldb + p)) << 2)));
      } else {
        const from = b + ((<usize>(p * ldb + j)) << 2);
        v128.store(out, v128.load(from));
        v128.store(out, v128.load(from, 16), 16);
      }
      out += 32;
    }
  }
}

/**
 * C = A B, or C += A B where `add`. Each value is summed over k in order, whatever m is.
 *
 * @param a m rows of k values, `lda` apart
 * @param b as `pack` lays it out
 * @param c m rows of n values, `ldc` apart; n is a multiple of 8
 */
export function multiply(a: usize, lda: i32, b: usize, c: usize, ldc: i32, m: i32, k: i32, n: i32, add: bool): void {
  const rowA = (<usize>lda) << 2;
  const rowC = (<usize>ldc) << 2;
  const panel = (<usize>k) << 5;
  for (let top: i32 = 0; top < m; top += rowsAtOnce) {
    const bottom = min(top + rowsAtOnce, m);
    let bp = b;
    let cj = c;
    for (let j: i32 = 0; j < n; j += 8) {
      let i = top;
      let ai = a + (<usize>top) * rowA;
      let ci = cj + (<usize>top) * rowC;
      for (; i + 4 <= bottom; i += 4) {
        fourRows(ai, rowA, bp, panel, ci, rowC, add);
        ai += 4 * rowA;
        ci += 4 * rowC;
      }
      for (; i < bottom; i++) {
        oneRow(ai, bp, panel, ci, add);
        ai += rowA;
        ci += rowC;
      }
      bp += panel;
      cj += 32;
    }
  }
}

// @ts-ignore: decorator
@inline
function fourRows(a: usize, rowA: usize, b: usize, panel: usize, c: usize, rowC: usize, add: bool): void {
  let c00 = f32x4.splat(0);
  let c01 = c00;
  let c10 = c00;
  let c11 = c00;
  let c20 = c00;
  let c21 = c00;
  let c30 = c00;
  let c31 = c00;
  let a0 = a;
  let a1 = a + rowA;
  let a2 = a + 2 * rowA;
  let a3 = a + 3 * rowA;
  for (let q = b, end = b + panel; q < end; q += 32) {
    const b0 = v128.load(q);
    const b1 = v128.load(q, 16);
    let s = v128.load32_splat(a0);
    c00 = mulAdd(c00, s, b0);
    c01 = mulAdd(c01, s, b1);
    s = v128.load32_splat(a1);
    c10 = mulAdd(c10, s, b0);
    c11 = mulAdd(c11, s, b1);
    s = v128.load32_splat(a2);
    c20 = mulAdd(c20, s, b0);
    c21 = mulAdd(c21, s, b1);
    s = v128.load32_splat(a3);
    c30 = mulAdd(c30, s, b0);
    c31 = mulAdd(c31, s, b1);
    a0 += 4;
    a1 += 4;
    a2 += 4;
    a3 += 4;
  }
  put(c, c00, c01, add);
  put(c + rowC, c10, c11, add);
  put(c + 2 * rowC, c20, c21, add);
  put(c + 3 * rowC, c30, c31, add);
}

// @ts-ignore: decorator
@inline
function oneRow(a: usize, b: usize, panel: usize, c: usize, add: bool): void {
  let c0 = f32x4.splat(0);
  let c1 = c0;
  for (let q = b, end = b + panel; q < end; q += 32) {
    const s = v128.load32_splat(a);
    c0 = mulAdd(c0, s, v128.load(q));
    c1 = mulAdd(c1, s, v128.load(q, 16));
    a += 4;
  }
  put(c, c0, c1, add);
}

// @ts-ignore: decorator
@inline
function put(c: usize, left: v128, right: v128, add: bool): void {
  v128.store(c, add ? f32x4.add(left, v128.load(c)) : left);
  v128.store(c, add ? f32x4.add(right, v128.load(c, 16)) : right, 16);
}

/** Adds a bias to each of m rows of n values; `leaky` leaves a tenth of what is below zero. */
export function addBias(c: usize, ldc: i32, bias: usize, m: i32, n: i32, leaky: bool): void {
  const wide = (<usize>n) << 2;
  for (let i: i32 = 0; i < m; i++) {
    const row = c + ((<usize>(i * ldc)) << 2);
    for (let j: usize = 0; j < wide; j += 16) {
      const v = f32x4.add(v128.load(row + j), v128.load(bias + j));
      v128.store(row + j, leaky ? f32x4.pmax(v, f32x4.mul(v, f32x4.splat(0.1))) : v);
    }
  }
}
