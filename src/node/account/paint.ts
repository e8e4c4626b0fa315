/** Ways to set words off on a terminal; all of them leave the words as they are where colour is off. */
export interface Paint {
  strong(words: string): string;
  faint(words: string): string;
  heading(words: string): string;
  actor(words: string): string;
  cooperation(words: string): string;
  conflict(words: string): string;
  warning(words: string): string;
}

/** Makes a paint from Select Graphic Rendition codes, or one that paints nothing. */
export function createPaint(inColour: boolean): Paint {
  const paint =
    (...codes: readonly number[]) =>
    (words: string) =>
      inColour && words !== "" ? `\u001b[${codes.join(";")}m${words}\u001b[0m` : words;
  return {
    strong: paint(1),
    faint: paint(2),
    heading: paint(1, 4),
    actor: paint(36),
    cooperation: paint(32),
    conflict: paint(31),
    warning: paint(33),
  };
}

/**
 * Tells whether to use colour: on a terminal, unless `NO_COLOR` is set, the terminal is dumb or the
 * user said no; `FORCE_COLOR` asks for it anywhere.
 */
export function wantsColour(
  isTerminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
  asked: boolean,
): boolean {
  if (!asked || env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== "0") return true;
  return isTerminal && env.TERM !== "dumb";
}
