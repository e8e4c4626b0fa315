import { mapHeight, mapWidth } from "./equal-earth.ts";

/** Which part of the map is seen: its middle, and how much larger than the whole. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const wholeMap: View = { x: mapWidth / 2, y: mapHeight / 2, zoom: 1 };

const closest = 24;

/**
 * Goes closer or farther; the whole map is the farthest, and stands in its middle.
 *
 * @param focus where somebody who comes closer from the whole map wants to be
 */
export function zoomed(view: View, by: number, focus: Pick<View, "x" | "y"> = view): View {
  const zoom = Math.min(closest, Math.max(1, view.zoom * by));
  if (zoom < 1.01) return wholeMap;
  const { x, y } = view.zoom === 1 ? focus : view;
  return { x, y, zoom };
}

/** The middle of points, the heavier ones counting more. */
export function middleOf(
  points: readonly { readonly x: number; readonly y: number; readonly weight: number }[],
): Pick<View, "x" | "y"> {
  const all = points.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return wholeMap;
  const mean = (axis: "x" | "y") => points.reduce((sum, point) => sum + point[axis] * point.weight, 0) / all;
  return { x: mean("x"), y: mean("y") };
}
