import { mapHeight, mapWidth } from "./equal-earth.ts";

/** Which part of the map is seen: its middle, and how much larger than the whole. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const wholeMap: View = { x: mapWidth / 2, y: mapHeight / 2, zoom: 1 };

const closest = 24;

/** Goes closer or farther; the whole map is the farthest, and stands in its middle. */
export function zoomed(view: View, by: number): View {
  const zoom = Math.min(closest, Math.max(1, view.zoom * by));
  return zoom < 1.01 ? wholeMap : { ...view, zoom };
}
