import type { ComponentChildren } from "preact";
import type { Answer } from "../state/use-answer.ts";

interface LoadedProps<T> {
  readonly answer: Answer<T>;
  /** Rows that a table will have, so that nothing moves when they come. */
  readonly rows?: number;
  /** The chart that will stand here. */
  readonly chart?: string;
  readonly children: (data: T) => ComponentChildren;
}

/** What came from the store; until then grey lines in its place, and what is wrong where it does not come. */
export function Loaded<T>({ answer, rows = 8, chart, children }: LoadedProps<T>) {
  const { data, problem, isLoading, again } = answer;
  if (problem !== undefined && !isLoading)
    return (
      <div class="problem within" role="alert">
        <p>{problem}</p>
        <button type="button" onClick={again}>
          Try again
        </button>
      </div>
    );
  if (data === undefined) return <Waiting rows={rows} chart={chart} />;
  return (
    <div class="loaded" aria-busy={isLoading} data-stale={isLoading || undefined}>
      {children(data)}
    </div>
  );
}

interface WaitingProps {
  readonly rows: number;
  readonly chart?: string | undefined;
}

/** Grey lines where rows will be, or as much room as a chart will take. */
function Waiting({ rows, chart }: WaitingProps) {
  return (
    <div class={`waiting ${chart ? `for-chart ${chart}` : ""}`} role="status">
      <span class="sr-only">Loading …</span>
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} class={`bone bone-${i % 4}`} aria-hidden="true" />
      ))}
    </div>
  );
}

/** Nothing found, and what may help. */
export function Empty({ children }: { readonly children: ComponentChildren }) {
  return <p class="empty">{children}</p>;
}
