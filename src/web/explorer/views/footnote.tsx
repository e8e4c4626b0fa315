import { useState } from "preact/hooks";
import type { EventStory } from "../../../store/query/rows.ts";
import { footnoteOf } from "../state/footnote.ts";

/** A footnote for the event, ready to be copied. */
export function Footnote({ event, program }: { readonly event: EventStory; readonly program: string }) {
  const [isCopied, setCopied] = useState(false);
  const words = footnoteOf(event, program);
  const copy = async () => {
    await navigator.clipboard.writeText(words);
    setCopied(true);
    setTimeout(() => setCopied(false), 2500);
  };
  return (
    <section>
      <div class="section-head">
        <h2 class="section">Footnote</h2>
        <button type="button" class="quiet" onClick={copy}>
          {isCopied ? "Copied" : "Copy"}
        </button>
      </div>
      <p class="footnote" aria-live="polite">
        {words}
      </p>
    </section>
  );
}
