import { SaxesParser } from "saxes";
import { ReadoutError } from "../../../core/model/error.ts";
import { reportLimit } from "../../input/collect.ts";
import type { XmlElement, XmlNode } from "./element.ts";
import { mendAmpersands } from "./mend-ampersands.ts";

/** Namespaces whose elements keep a prefix, since their local names are taken: `content:encoded`, `news:title`. */
const prefixes: Readonly<Record<string, string>> = {
  "http://purl.org/rss/1.0/modules/content/": "content:",
  "http://purl.org/dc/elements/1.1/": "dc:",
  "http://purl.org/dc/terms/": "dcterms:",
  "http://search.yahoo.com/mrss/": "media:",
  "http://www.google.com/schemas/sitemap-news/0.9": "news:",
  "http://www.google.com/schemas/sitemap-image/1.1": "image:",
  "http://www.google.com/schemas/sitemap-video/1.1": "video:",
  "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes:",
};

/** Namespaces of a report's body, whose elements are known by their local names: `nitf:p` is a `p`. */
const bodies: ReadonlySet<string> = new Set([
  "http://www.w3.org/1999/xhtml",
  "http://iptc.org/std/NITF/2006-10-18/",
  "http://iptc.org/std/nar/2006-10-01/",
]);

/** Faults that leave the structure whole: an entity of HTML, a control character, a prefix that nobody declared. */
const harmless =
  /undefined entity|entity name|malformed character entity|disallowed character\.|"\]\]>"|unbound namespace prefix|duplicate attribute|declaration must|data outside of root/u;

/** How deep elements may nest; feeds and wire formats stay below 30. */
const maxDepth = 200;

/** An element of the file while it is read. */
interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  readonly line: number;
}

/**
 * Reads XML as it comes and gives the outermost elements of these names, one at a time, whole. One without an
 * `xml:base` gets that of the elements around it.
 *
 *     <rss><channel><item>…</item><item>…</item></channel></rss>    wanted: item
 *                   1             2
 *
 * Entities that a file declares for itself are refused, not expanded, and nothing that it refers to is fetched.
 *
 * @throws ReadoutError `bad-xml`, `truncated`, `xml-entities`, `too-large`, after the elements before the fault
 */
export async function* elementsOf(
  pieces: AsyncIterable<string>,
  wanted: ReadonlySet<string>,
): AsyncGenerator<XmlElement> {
  const reading = createReading(wanted);
  for await (const piece of mendAmpersands(pieces)) {
    reading.push(piece);
    yield* reading.take();
    reading.check();
  }
  reading.end();
  yield* reading.take();
  reading.check();
}

function createReading(wanted: ReadonlySet<string>) {
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  let found: XmlElement[] = [];
  let fault: ReadoutError | undefined;
  let depth = 0;
  let isEnding = false;
  /** Where the last element that was found ends. */
  let foundAt = -1;
  let rootSpace: string | undefined;
  /** Address that those in the elements are relative to, as the elements around them have it. */
  let base: string | undefined;
  /** Characters since something was last given out or passed over. */
  let pending = 0;

  const stop = (code: string, what: string) => {
    fault ??= new ReadoutError(code, `line ${parser.line}: ${what}`);
  };
  const add = (text: string) => {
    if (!fault) open.at(-1)?.children.push(text);
  };

  parser.on("error", ({ message }) => {
    const what = message.replace(/^(?:undefined:)?\d+:\d+: /u, "").replace(/\.$/u, "");
    if (fault || harmless.test(message)) return;
    // "<item><title></item>": the parser closes what is open, and says only then that its tag was another.
    if (/^[\d:\s]*unexpected close tag/u.test(message) && foundAt === parser.position) found.pop();
    if (isEnding && rootSpace === undefined) stop("bad-xml", "there is no XML in it. Give a whole file.");
    else if (isEnding) stop("truncated", `the file ends in its middle (${what}). Get the whole file again.`);
    else
      stop("bad-xml", `broken XML (${what}). What comes before it was read; get the file again or mend it.`);
  });
  parser.on("doctype", (declaration) => {
    pending = 0;
    if (/<!ENTITY/iu.test(declaration))
      stop(
        "xml-entities",
        "the file declares entities of its own, which are not read. Write out what they stand for.",
      );
  });
  parser.on("opentag", ({ local, prefix, uri, attributes }) => {
    if (fault) return;
    rootSpace ??= uri;
    depth++;
    if (depth > maxDepth) return stop("bad-xml", `elements lie ${depth} deep. No feed or report does that.`);
    const isPlain = prefix === "" || uri === rootSpace || bodies.has(uri);
    const name = `${prefixes[uri] ?? (isPlain ? "" : `${prefix}:`)}${local}`;
    if (open.length === 0) {
      pending = 0;
      base = attributes["xml:base"]?.value ?? base;
      if (!wanted.has(name)) return;
    }
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const inherited = base !== undefined && open.length === 0 ? { "xml:base": base } : {};
    open.push({
      name,
      attributes: { ...inherited, ...Object.fromEntries(values) },
      children: [],
      line: parser.line,
    });
  });
  parser.on("closetag", () => {
    if (fault) return;
    depth--;
    const element = open.pop();
    if (open.length === 0) pending = 0;
    if (!element) return;
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else {
      found.push(element);
      foundAt = parser.position;
    }
  });
  parser.on("text", add);
  parser.on("cdata", add);

  return {
    push(piece: string) {
      pending += piece.length;
      if (!fault) parser.write(piece);
      if (pending > reportLimit)
        stop(
          "too-large",
          `more than ${reportLimit / 2 ** 20} million characters for one report. No report has that.`,
        );
    },
    end() {
      isEnding = true;
      if (!fault) parser.close();
    },
    take() {
      const taken = found;
      found = [];
      return taken;
    },
    check() {
      if (fault) throw fault;
    },
  };
}
