/**
 * Lights up marks and cards without drawing the page anew: several hundred marks change whenever the pointer moves.
 */
export function lightUp(ids: readonly string[]): void {
  for (const old of document.querySelectorAll("[data-lit]")) old.removeAttribute("data-lit");
  for (const id of ids)
    for (const part of document.querySelectorAll(`mark[data-facts~="${id}"], [data-card="${id}"]`))
      part.setAttribute("data-lit", "");
}

/** Marks the words of a fact as selected, in the same way: the text is not drawn anew for it. */
export function markSelected(id: string | undefined): void {
  for (const old of document.querySelectorAll("mark[data-selected]")) old.removeAttribute("data-selected");
  if (!id) return;
  for (const mark of document.querySelectorAll(`.words mark[data-facts~="${id}"]`))
    mark.setAttribute("data-selected", "");
}

/** Brings the words and the card of a fact into view. */
export function showFact(id: string | undefined): void {
  if (!id) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  for (const selector of [`.words mark[data-facts~="${id}"]`, `.panel [data-card="${id}"]`])
    reveal(document.querySelector(selector), calm);
}

/** Brings the keyboard to the card of a fact, which stays where it is. */
export function focusCard(id: string | undefined): void {
  const title = document.querySelector<HTMLElement>(`.panel [data-card="${id}"] .title`);
  title?.focus({ preventScroll: true });
}

/** Opens or closes what a fact stands on. */
export function openWhy(id: string): void {
  for (const why of document.querySelectorAll<HTMLDetailsElement>(`[data-card="${id}"] .why`))
    why.open = !why.open;
}

/** Scrolls only where the element cannot be seen; a card moves within its column and leaves the text alone. */
function reveal(element: Element | null, calm: boolean): void {
  if (!element) return;
  const column = element.closest(".panel");
  const scrolls =
    column && column.scrollHeight > column.clientHeight && getComputedStyle(column).overflowY === "auto";
  const behavior = calm ? "auto" : "smooth";
  const { top, bottom } = element.getBoundingClientRect();
  if (column && scrolls) {
    const edge = column.getBoundingClientRect();
    if (top < edge.top + 48 || bottom > edge.bottom)
      column.scrollBy({ top: top - edge.top - edge.height / 4, behavior });
  } else if (!column && (top < 120 || bottom > innerHeight * (innerWidth < 900 ? 0.4 : 0.95))) {
    scrollBy({ top: top - innerHeight / 4, behavior });
  }
}
