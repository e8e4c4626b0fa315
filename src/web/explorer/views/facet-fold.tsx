import type { ComponentChildren } from "preact";
import { useMedia } from "../../state/media.ts";

/** What narrows a view: beside it where there is room, folded above it where there is not. */
export function FacetFold({ children }: { readonly children: ComponentChildren }) {
  const isWide = useMedia("(min-width: 901px)");
  return (
    <aside class="facets" aria-label="Narrow by">
      {isWide ? (
        children
      ) : (
        <details class="fold">
          <summary>Narrow by …</summary>
          {children}
        </details>
      )}
    </aside>
  );
}
