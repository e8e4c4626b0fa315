import assert from "node:assert/strict";
import { test } from "node:test";
import { candidatesIn } from "../../../../src/core/article/page/candidates.ts";
import { leadCaptions } from "../../../../src/core/article/page/lead-captions.ts";
import { loadLexicon } from "../../../../src/node/resources.ts";
import { webPage } from "../../../support/web-page.ts";

const lexicon = loadLexicon().article;

/** Returns the parts of a body, `surrounding+surrounding: text`. */
function partsOf(body: string): readonly string[] {
  const root = webPage("", body).document.body;
  if (!root) throw new Error("the page has no body");
  return candidatesIn(root, lexicon).map(({ text, within }) => `${[...within].join("+")}: ${text}`);
}

const cuts: readonly [what: string, body: string, parts: readonly string[]][] = [
  ["paragraphs", "<p>Talks resumed.<p>They broke off.", [": Talks resumed.", ": They broke off."]],
  ["lines", "Talks resumed.<br>They broke off.", [": Talks resumed.", ": They broke off."]],
  [
    "what stands before an element",
    "Talks resumed.<p>They broke off.</p>",
    [": Talks resumed.", ": They broke off."],
  ],
  ["no inline elements", "<p>Talks <b>re</b>sumed.</p>", [": Talks resumed."]],
  ["a heading from its paragraph", "<h2>Talks</h2><p>They resumed.", ["heading: Talks", ": They resumed."]],
  ["items of a list", "<ul><li>Talks<li>Trade</ul>", ["list: Talks", "list: Trade"]],
  [
    "a credit from its caption",
    '<figure><figcaption>Ministers meet.<span class="credit">Jane Roe</span></figcaption></figure>',
    ["figure+caption: Ministers meet.", "figure+caption+credit: Jane Roe"],
  ],
  ["nothing out of scripts, buttons and blanks", "<script>a</script><p> </p><button>Share</button>", []],
];

for (const [what, body, parts] of cuts)
  test(`candidates: cuts ${what}`, () => {
    assert.deepEqual(partsOf(body), parts);
  });

test("candidates: knows how much of a part is links", () => {
  const root = webPage("", '<p><a href="/">Talks</a> again').document.body;
  assert.ok(root);
  assert.deepEqual(
    candidatesIn(root, lexicon).map(({ linked }) => linked),
    [0.5],
  );
});

const caption = "The foreign ministers of both countries shake hands in Geneva on Tuesday.";
const picture = `<figure><img src="/a"><figcaption>${caption}</figcaption></figure>`;

const captions: readonly [what: string, body: string, found: readonly string[]][] = [
  ["finds that of a picture above the text", `<article>${picture}<p>Talks resumed.</article>`, [caption]],
  ["finds one that stands twice once", `<main>${picture}${picture}</main>`, [caption]],
  ["leaves alone a picture in a link", `<article><a href="/b">${picture}</a></article>`, []],
  ["leaves alone a picture beside the report", `<article><aside>${picture}</aside></article>`, []],
  ["leaves alone a picture among related reports", `<main><div class="related">${picture}</div></main>`, []],
  ["leaves alone a few words", "<article><figure><figcaption>Jane Roe</figcaption></figure></article>", []],
  ["leaves alone a picture outside the report", picture, []],
];

for (const [what, body, found] of captions)
  test(`lead captions: ${what}`, () => {
    const { document } = webPage("", body);
    assert.deepEqual(
      leadCaptions(document, lexicon).map(({ text }) => text),
      found,
    );
  });
