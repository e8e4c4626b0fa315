/** A point of a network, to be laid out. */
export interface Node {
  readonly key: string;
  readonly radius: number;
}

/** A line between two points, by their keys; a heavier one pulls more. */
export interface Edge {
  readonly a: string;
  readonly b: string;
  /** 0 to 1. */
  readonly weight: number;
}

interface Point {
  x: number;
  y: number;
  readonly radius: number;
}

/** Turns after which a layout of some dozens of points moves no more. */
const rounds = 320;

/**
 * Lays out a network: points push each other away, lines pull theirs together, all are held in the middle. The same
 * network is always laid out the same way, since the points begin on a spiral and not at random.
 */
export function layOut(
  nodes: readonly Node[],
  edges: readonly Edge[],
  width: number,
  height: number,
): ReadonlyMap<string, readonly [x: number, y: number]> {
  const points = new Map(nodes.map(({ key, radius }, i) => [key, { ...onSpiral(i), radius }]));
  const list = [...points.values()];
  const lines = edges.flatMap(({ a, b, weight }) => {
    const [from, to] = [points.get(a), points.get(b)];
    return from && to ? [{ from, to, weight }] : [];
  });
  const ideal = Math.sqrt((width * height) / Math.max(1, nodes.length)) * 0.62;
  for (let round = 0; round < rounds; round++) {
    const heat = 1 - round / rounds;
    for (const [i, one] of list.entries())
      for (const other of list.slice(i + 1)) push(one, other, ideal, heat);
    for (const { from, to, weight } of lines) pull(from, to, ideal, weight * heat);
    for (const point of list) {
      point.x *= 1 - 0.012 * heat;
      point.y *= 1 - 0.012 * heat * (width / height);
    }
  }
  return fitted(points, width, height);
}

/** A sunflower's seeds: evenly spread, and no two in one line with the middle. */
function onSpiral(i: number): { x: number; y: number } {
  const [distance, angle] = [22 * Math.sqrt(i + 0.5), i * 2.399963];
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

function push(one: Point, other: Point, ideal: number, heat: number): void {
  const [dx, dy] = [other.x - one.x || 0.01, other.y - one.y || 0.01];
  const apart = Math.hypot(dx, dy);
  const touching = one.radius + other.radius + 16 - apart;
  const force = ((ideal * ideal) / (apart * apart)) * 1.6 * heat + Math.max(0, touching) * 0.25;
  move(one, other, (-dx / apart) * force, (-dy / apart) * force);
}

function pull(from: Point, to: Point, ideal: number, strength: number): void {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const apart = Math.hypot(dx, dy) || 0.01;
  const force = ((apart - ideal) / apart) * (0.03 + 0.12 * strength) * 0.5;
  move(from, to, dx * force, dy * force);
}

function move(one: Point, other: Point, x: number, y: number): void {
  one.x += x;
  one.y += y;
  other.x -= x;
  other.y -= y;
}

/** Room at the edges for names. */
const margin = { x: 64, y: 30 };

function fitted(
  points: ReadonlyMap<string, Point>,
  width: number,
  height: number,
): ReadonlyMap<string, readonly [number, number]> {
  const xs = [...points.values()].map(({ x }) => x);
  const ys = [...points.values()].map(({ y }) => y);
  const scale = (values: readonly number[], length: number, edge: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const span = high - low || 1;
    return (value: number) =>
      values.length < 2 ? length / 2 : edge + ((value - low) / span) * (length - 2 * edge);
  };
  const [x, y] = [scale(xs, width, margin.x), scale(ys, height, margin.y)];
  return new Map([...points].map(([key, point]) => [key, [x(point.x), y(point.y)] as const]));
}
