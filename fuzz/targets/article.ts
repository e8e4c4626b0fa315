import { readArticle } from "../../src/core/article/index.ts";
import { decode } from "../../src/node/decode.ts";
import { kindOf } from "../../src/node/input/kind.ts";
import { loadLexicon } from "../../src/node/resources.ts";
import { assertSound } from "../../test/support/invariants.ts";
import { mayRefuse } from "../faults.ts";
import { filesBelow, filesIn } from "../seeds.ts";
import type { FuzzTarget } from "../target.ts";

const longest = 2 ** 15;

/** A page or a text becomes an article whose blocks lie in it. */
export const target: FuzzTarget = {
  id: "article",
  longest,
  seeds: () => [
    ...filesIn("examples", /\.(?:html|txt)$/u).map((bytes) => bytes.subarray(0, longest)),
    ...filesBelow("test/articles", /^article\.(?:html|txt)$/u, longest),
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a","datePublished":"2024-04-27","author":[{"name":"b"}],"articleBody":"c"}</script><p>Moscow said so.',
    '<meta property="og:title" content="a"><meta name="author" content="b"><time datetime="2024-04-27">c</time><article><h1>a</h1><p>b</article>',
  ],
  words: [
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<article>",
    "<h1>",
    "<br>",
    "<table><tr><td>",
    "<svg>",
    "<template>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<meta property=",
    "<script>",
    "</script>",
    "&#x41;",
    "&amp;",
    "&#1114112;",
    "(AP) --",
    "WASHINGTON, April 27 (UPI) -- ",
    "By ",
    "\n\n",
    "__proto__",
    "\u2028",
    "\u202e",
  ],
  open() {
    const lexicon = loadLexicon();
    return (input) => {
      mayRefuse(() => {
        const { text } = decode(input);
        const { article, notices } = readArticle({ [kindOf(text, "")]: text }, lexicon);
        const none = { actors: [], places: [], times: [], statements: [], events: [] };
        assertSound({ readout: "1", article: { ...article, dateline: null }, notices, ...none });
      });
    };
  },
};
