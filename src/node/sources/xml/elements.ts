import { SaxesParser } from "saxes";
import { ReadoutError } from "../../../core/model/error.ts";
import type { XmlElement } from "./element.ts";
import { createGrove } from "./grove.ts";
import { mendAmpersands } from "./mend-ampersands.ts";

/** Namespaces whose elements keep a prefix, since their local names are taken: `content:encoded`, `news:title`. */
const prefixes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "http://purl.org/rss/1.0/modules/content/": "content:",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://purl.org/dc/terms/": "dcterms:",
    "http://search.yahoo.com/mrss/": "media:",
    "http://www.google.com/schemas/sitemap-news/0.9": "news:",
    "http://www.google.com/schemas/sitemap-image/1.1": "image:",
    "http://www.google.com/schemas/sitemap-video/1.1": "video:",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes:",
  }),
);

/** Namespaces of a report's body, whose elements are known by their local names: `nitf:p` is a `p`. */
const bodies: ReadonlySet<string> = new Set([
  "http://www.w3.org/1999/xhtml",
  "http://iptc.org/std/NITF/2006-10-18/",
  "http://iptc.org/std/nar/2006-10-01/",
]);

/** Faults that leave the structure whole: an entity of HTML, a control character, a prefix that nobody declared. */
const harmless =
  /undefined entity|entity name|malformed character entity|disallowed character\.|"\]\]>"|unbound namespace prefix|duplicate attribute|declaration must|data outside of root/u;

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

/** Characters that the parser gets before anybody looks for a fault. */
const atOnce = 8192;

/** How many attributes an element may have. */
const mostAttributes = 500;

function createReading(wanted: ReadonlySet<string>) {
  const parser = new SaxesParser({ xmlns: true });
  const stop = (code: string, what: string) => {
    fault ??= new ReadoutError(code, `line ${parser.line}: ${what}`);
  };
  const grove = createGrove(wanted, parser, stop);
  let fault: ReadoutError | undefined;
  let isEnding = false;
  let rootSpace: string | undefined;
  let attributes = 0;

  const nameOf = ({ local, prefix, uri }: { local: string; prefix: string; uri: string }) => {
    const isPlain = prefix === "" || uri === rootSpace || bodies.has(uri);
    return `${prefixes.get(uri) ?? (isPlain ? "" : `${prefix}:`)}${local}`;
  };

  parser.on("error", ({ message }) => {
    const what = message.replace(/^(?:undefined:)?\d+:\d+: /u, "").replace(/\.$/u, "");
    if (fault || harmless.test(message)) return;
    // "<item><title></item>": the parser closes what is open, and says only then that its tag was another.
    if (what === "unexpected close tag") grove.takeBack();
    if (isEnding && rootSpace === undefined) stop("bad-xml", "there is no XML in it. Give a whole file.");
    else if (isEnding) stop("truncated", `the file ends in its middle (${what}). Get the whole file again.`);
    else
      stop("bad-xml", `broken XML (${what}). What comes before it was read; get the file again or mend it.`);
  });
  parser.on("doctype", (declaration) => {
    if (/<!ENTITY/iu.test(declaration))
      stop(
        "xml-entities",
        "the file declares entities of its own, which are not read. Write out what they stand for.",
      );
  });
  parser.on("attribute", () => {
    if (++attributes > mostAttributes)
      stop("bad-xml", `an element has more than ${mostAttributes} attributes. No feed or report has that.`);
  });
  parser.on("opentag", (tag) => {
    attributes = 0;
    if (fault) return;
    rootSpace ??= tag.uri;
    const values = Object.entries(tag.attributes).map(([key, { value }]) => [key, value] as const);
    grove.open(nameOf(tag), Object.fromEntries(values));
  });
  parser.on("closetag", () => {
    if (!fault) grove.close();
  });
  parser.on("text", grove.text);
  parser.on("cdata", grove.text);

  return {
    push(piece: string) {
      grove.expect(piece.length);
      // The parser goes on behind a fault to the end of what it has, and ever slower the deeper elements nest.
      for (let from = 0; from < piece.length && !fault; from += atOnce)
        parser.write(piece.slice(from, from + atOnce));
      grove.measure();
    },
    end() {
      isEnding = true;
      if (!fault) parser.close();
    },
    take: grove.take,
    check() {
      if (fault) throw fault;
    },
  };
}
