/** A label that wants to stand beside a point. */
export interface Label {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** How far the point reaches. */
  readonly radius: number;
  readonly text: string;
}

/** Where a label stands. */
export interface PlacedLabel extends Label {
  readonly anchor: "start" | "middle" | "end";
  readonly at: readonly [x: number, y: number];
}

/** A part of the drawing. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Finds room for labels, those that come first before the others: beside the point, below it, above it. Those that
 * would lie over another, over a point or over the edge are left out.
 *
 * @param letter width of a letter in the units of the points
 * @param frame what labels must lie within
 */
export function placeLabels(labels: readonly Label[], letter: number, frame: Box): readonly PlacedLabel[] {
  const taken: Box[] = labels.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const free = choices(label, letter).find(
      ({ box }) => isWithin(box, frame) && !taken.some((other) => overlap(box, other)),
    );
    if (!free) continue;
    taken.push(free.box);
    placed.push({ ...label, anchor: free.anchor, at: free.at });
  }
  return placed;
}

function choices({ x, y, radius, text }: Label, letter: number) {
  const [width, height] = [text.length * letter, letter * 2];
  const gap = letter * 0.6;
  const right = x + radius + gap;
  const left = x - radius - gap;
  const low = y + radius + height * 0.8;
  const high = y - radius - gap;
  const box = (start: number, base: number): Box => ({
    left: start,
    right: start + width,
    top: base - height * 0.75,
    bottom: base + height * 0.25,
  });
  const middle = y + height * 0.25;
  return [
    { anchor: "start" as const, at: [right, middle] as const, box: box(right, middle) },
    { anchor: "end" as const, at: [left, middle] as const, box: box(left - width, middle) },
    { anchor: "middle" as const, at: [x, low] as const, box: box(x - width / 2, low) },
    { anchor: "middle" as const, at: [x, high] as const, box: box(x - width / 2, high) },
  ];
}

function isWithin(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
