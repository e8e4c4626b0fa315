import type { ArticleLexicon } from "../../lexicon/article.ts";
import { type Candidate, candidateOf, type Surrounding } from "../candidate.ts";
import { blockTags, isElement, isText, type PageElement, type PageNode, silentTags } from "./dom.ts";

/** What the tag of an element says about all that stands in it. */
const byTag: Readonly<Record<string, Surrounding>> = {
  FIGCAPTION: "caption",
  FIGURE: "figure",
  ASIDE: "furniture",
  NAV: "furniture",
  FOOTER: "furniture",
  LI: "list",
  BLOCKQUOTE: "quotation",
  TABLE: "table",
  H1: "heading",
  H2: "heading",
  H3: "heading",
  H4: "heading",
  H5: "heading",
  H6: "heading",
};

/** A block while its text is being gathered. */
interface Draft {
  text: string;
  letters: number;
  linked: number;
  within: ReadonlySet<Surrounding>;
}

/** Cuts a part of a page into candidates: one for each stretch of text between two block elements. */
export function candidatesIn(root: PageElement, lexicon: ArticleLexicon): readonly Candidate[] {
  const found: Candidate[] = [];
  let draft: Draft | undefined;
  const flush = () => {
    if (draft && draft.text.trim() !== "")
      found.push(candidateOf(draft.text, draft.within, draft.letters > 0 ? draft.linked / draft.letters : 0));
    draft = undefined;
  };
  const walk = (node: PageNode, within: ReadonlySet<Surrounding>, inLink: boolean) => {
    if (isText(node)) {
      const text = node.textContent ?? "";
      draft ??= { text: "", letters: 0, linked: 0, within };
      draft.text += text;
      const letters = text.replace(/\s+/gu, "").length;
      draft.letters += letters;
      if (inLink) draft.linked += letters;
    }
    if (!isElement(node) || silentTags.has(node.nodeName.toUpperCase())) return;
    const inside = surroundings(node, within, lexicon);
    // A caption or a credit may be an inline element: it is a block of its own all the same.
    const isBlock =
      blockTags.has(node.nodeName.toUpperCase()) || inside.has("caption") !== within.has("caption");
    const startsCredit = inside.has("credit") && !within.has("credit");
    if (isBlock || startsCredit) flush();
    for (let child = node.firstChild; child; child = child.nextSibling)
      walk(child, inside, inLink || node.nodeName.toUpperCase() === "A");
    if (isBlock || startsCredit) flush();
  };
  walk(root, new Set(), false);
  flush();
  return found;
}

function surroundings(
  element: PageElement,
  within: ReadonlySet<Surrounding>,
  lexicon: ArticleLexicon,
): ReadonlySet<Surrounding> {
  const added: Surrounding[] = [];
  const tag = byTag[element.nodeName.toUpperCase()];
  if (tag) added.push(tag);
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  if (names !== " ") {
    const { classes } = lexicon;
    for (const part of ["caption", "credit", "standfirst"] as const)
      if (classes[part].test(names)) added.push(part);
    if (classes.furniture.test(names) && !classes.report.test(names)) added.push("furniture");
  }
  return added.length === 0 ? within : new Set([...within, ...added]);
}
