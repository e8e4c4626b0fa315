/**
 * Hyperbolic tangent, four at a time, by its Pade approximant [7/6]: right to 1e-4, and to 4e-7 where |x| < 2. It is
 * made of sums, products and one quotient, so that it is exactly the same everywhere.
 */
// @ts-ignore: decorator
@inline
export function tanh4(v: v128): v128 {
  const x = f32x4.pmax(f32x4.pmin(v, f32x4.splat(4.97)), f32x4.splat(-4.97));
  const s = f32x4.mul(x, x);
  let top = f32x4.add(s, f32x4.splat(378));
  top = f32x4.add(f32x4.mul(top, s), f32x4.splat(17325));
  top = f32x4.add(f32x4.mul(top, s), f32x4.splat(135135));
  let bottom = f32x4.add(f32x4.mul(s, f32x4.splat(28)), f32x4.splat(3150));
  bottom = f32x4.add(f32x4.mul(bottom, s), f32x4.splat(62370));
  bottom = f32x4.add(f32x4.mul(bottom, s), f32x4.splat(135135));
  return f32x4.div(f32x4.mul(x, top), bottom);
}

/** 1 / (1 + e^-x), as (1 + tanh(x / 2)) / 2. */
// @ts-ignore: decorator
@inline
export function sigmoid4(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh4(f32x4.mul(x, half))));
}
