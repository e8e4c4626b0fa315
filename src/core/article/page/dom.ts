/** The little of the DOM that reading a page needs; the core has no DOM types of its own. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  readonly children: ArrayLike<PageElement>;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const elementNode = 1;
const textNode = 3;

/** Tells whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === elementNode;
}

/** Tells whether a node is text. */
export function isText(node: PageNode): boolean {
  return node.nodeType === textNode;
}

/** Returns the first element that one of the selectors finds. */
export function first(document: PageDocument | PageElement, selector: string): PageElement | undefined {
  return document.querySelector(selector) ?? undefined;
}

/** Tells whether an element or one that it stands in passes a test. */
export function isWithin(element: PageElement, test: (element: PageElement) => boolean): boolean {
  for (let node: PageNode | null = element; node && isElement(node); node = node.parentNode)
    if (test(node)) return true;
  return false;
}

/** Elements that start a line of their own. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM " +
    "H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL"
  ).split(" "),
);

/** Elements whose text nobody reads. */
export const silentTags: ReadonlySet<string> = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG BUTTON SELECT TEXTAREA INPUT".split(" "),
);
