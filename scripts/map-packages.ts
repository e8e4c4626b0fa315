/** As much of the types of packages without any as is used here. */
declare module "d3-geo" {
  interface Projection {
    scale(scale: number): Projection;
    translate(to: readonly [number, number]): Projection;
    (point: readonly [number, number]): readonly [number, number];
  }
  export function geoEqualEarth(): Projection;
  export function geoPath(projection: Projection): {
    digits(digits: number): (shape: unknown) => string;
  };
}

declare module "topojson-client" {
  export function feature(topology: unknown, object: unknown): unknown;
  export function mesh<Shape>(
    topology: unknown,
    object: unknown,
    keeps?: (a: Shape, b: Shape) => boolean,
  ): unknown;
}
