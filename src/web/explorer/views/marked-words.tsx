import type { Span } from "../../../core/model/span.ts";
import { cutAtMarks } from "../words/cut-at-marks.ts";

interface MarkedWordsProps {
  readonly text: string;
  /** Where the text begins, in the units of the marks. */
  readonly from: number;
  readonly marks: readonly Span[];
  readonly kind: "match" | "trigger";
}

/** Words with some of them marked; marks that overlap are one. */
export function MarkedWords({ text, from, marks, kind }: MarkedWordsProps) {
  return (
    <>
      {cutAtMarks(text, from, marks).map(({ words, isMarked, start }) =>
        isMarked ? (
          <mark key={start} class={kind}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </>
  );
}
