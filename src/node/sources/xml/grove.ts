import { reportLimit } from "../../input/collect.ts";
import type { XmlElement, XmlNode } from "./element.ts";

/** How deep elements may nest; feeds and wire formats stay below 30. */
const maxDepth = 200;

/** How many elements one report may have: each takes some hundred bytes of memory, and `<b/>` only four of a file. */
const mostElements = 100_000;

/** An element of the file while it is read. */
interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  readonly line: number;
}

/**
 * Grows the trees of the wanted elements, one after the other, and lets all else go.
 *
 * @param place where the parser is
 * @param stop is told what goes beyond all measure
 */
export function createGrove(
  wanted: ReadonlySet<string>,
  place: { readonly line: number; readonly position: number },
  stop: (code: string, what: string) => void,
) {
  const open: Open[] = [];
  let found: XmlElement[] = [];
  /** Where the last element that was found ends. */
  let foundAt = -1;
  /** Address that those in the elements are relative to, as the elements around them have it. */
  let base: string | undefined;
  let depth = 0;
  let elements = 0;
  /** Characters since something was last found or let go. */
  let pending = 0;

  return {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      if (++depth > maxDepth) stop("bad-xml", `elements lie ${depth} deep. No feed or report does that.`);
      if (open.length === 0) {
        pending = elements = 0;
        base = attributes["xml:base"] ?? base;
        if (!wanted.has(name)) return;
      }
      if (++elements > mostElements)
        stop("too-large", `more than ${mostElements} elements in one report. No report has that.`);
      const inherited = base !== undefined && open.length === 0 ? { "xml:base": base } : {};
      open.push({ name, attributes: { ...inherited, ...attributes }, children: [], line: place.line });
    },
    close() {
      depth--;
      const element = open.pop();
      if (open.length === 0) pending = 0;
      if (!element) return;
      const parent = open.at(-1);
      if (parent) {
        parent.children.push(element);
      } else {
        found.push(element);
        foundAt = place.position;
      }
    },
    text(text: string) {
      open.at(-1)?.children.push(text);
    },
    /** Takes back what was found at this very place. */
    takeBack() {
      if (foundAt === place.position) found.pop();
    },
    /** Counts characters before the parser is given them: what is found or let go takes them off again. */
    expect(characters: number) {
      pending += characters;
    },
    /** Stops where too many are held for one report. */
    measure() {
      if (pending > reportLimit)
        stop(
          "too-large",
          `more than ${reportLimit / 2 ** 20} million characters for one report. No report has that.`,
        );
    },
    /** Gives what was found, once. */
    take(): readonly XmlElement[] {
      const taken = found;
      found = [];
      return taken;
    },
  };
}
