import { sigmoid4, tanh4 } from "./functions";

/**
 * One direction of a layer of simple recurrent units (Lei et al. 2018) over a sentence:
 *
 *     f = sigmoid(uf + bf + vf c')    c = f c' + (1 - f) z
 *     r = sigmoid(ur + br + vr c')    y = r tanh(c) + (1 - r) x       c' is c of the row before
 *
 * @param u rows of [z uf ur], `width` values each, `ldu` apart; uf and ur are replaced by f and r
 * @param x what the layer reads, its memory c, and what it gives: rows `ld` apart
 * @param p [bf br vf vr], `width` values each, a multiple of 4
 * @param first row to begin with; where it is greater than `last`, the sentence is read backwards
 */
export function recur(
  u: usize,
  ldu: i32,
  x: usize,
  c: usize,
  y: usize,
  ld: i32,
  p: usize,
  width: i32,
  first: i32,
  last: i32,
): void {
  const step: i32 = first <= last ? 1 : -1;
  const wide = (<usize>width) << 2;
  const rowU = (<usize>ldu) << 2;
  const row = (<usize>ld) << 2;
  for (let t = first; t != last + step; t += step) {
    const ut = u + <usize>t * rowU;
    const at = <usize>t * row;
    const before = <usize>(t - step) * row;
    for (let j: usize = 0; j < wide; j += 16) {
      const c0 = t == first ? f32x4.splat(0) : v128.load(c + before + j);
      const z = v128.load(ut + j);
      const uf = f32x4.add(v128.load(ut + wide + j), v128.load(p + j));
      const ur = f32x4.add(v128.load(ut + 2 * wide + j), v128.load(p + wide + j));
      const f = sigmoid4(f32x4.add(uf, f32x4.mul(v128.load(p + 2 * wide + j), c0)));
      const r = sigmoid4(f32x4.add(ur, f32x4.mul(v128.load(p + 3 * wide + j), c0)));
      const c1 = f32x4.add(z, f32x4.mul(f, f32x4.sub(c0, z)));
      const xt = v128.load(x + at + j);
      v128.store(c + at + j, c1);
      v128.store(y + at + j, f32x4.add(xt, f32x4.mul(r, f32x4.sub(tanh4(c1), xt))));
      v128.store(ut + wide + j, f);
      v128.store(ut + 2 * wide + j, r);
    }
  }
}
