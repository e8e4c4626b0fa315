import type { Span } from "../../model/span.ts";
import { contains } from "../../text/span.ts";
import { indexSpans } from "../../text/span-index.ts";
import type { Draft } from "../draft.ts";

/**
 * Returns, for each draft, the one that it is quoted inside: the smallest whose content holds its cue.
 *
 *     Current officials  said  [the administration  wants  [to do everything possible]].
 */
export function hosts(drafts: readonly Draft[]): ReadonlyMap<Draft, Draft> {
  const found = new Map<Draft, Draft>();
  const holding = indexSpans(drafts, ({ content }) => content);
  for (const inner of drafts) {
    const anchor = inner.cue ?? inner.content[0];
    if (!anchor) continue;
    let host: Draft | undefined;
    for (const outer of holding(anchor)) {
      if (outer === inner) continue;
      if (outer.cue && inner.content.some((span) => outer.cue && contains(span, outer.cue))) continue;
      if (!host || length(outer.content) < length(host.content)) host = outer;
    }
    if (host) found.set(inner, host);
  }
  return found;
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}
