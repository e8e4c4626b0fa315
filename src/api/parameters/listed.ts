/**
 * Parts a list at its commas. In the key of an actor, a comma with a blank behind it belongs to the key.
 *
 *     RUS,CHN -> RUS | CHN      key:RUS/shoigo, sergi,CHN -> key:RUS/shoigo, sergi | CHN
 */
export function listed(values: readonly string[]): readonly string[] {
  return values.flatMap(partsOf).filter((part) => part.trim());
}

function partsOf(value: string): readonly string[] {
  const parts: string[] = [];
  const pieces = value.split(",");
  for (const [at, piece] of pieces.entries()) {
    const isInKey = piece.startsWith(" ") && pieces[at - 1]?.includes("key:");
    if (isInKey) parts.push(`${parts.pop()},${piece}`);
    else parts.push(at > 0 && piece.startsWith(" ") ? piece.slice(1) : piece);
  }
  return parts;
}
