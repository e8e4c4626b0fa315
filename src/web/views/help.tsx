import type { Ref } from "preact";

const keys: readonly (readonly [key: string, does: string])[] = [
  ["j  k", "next, previous statement or event"],
  ["n  p", "next, previous report"],
  ["/", "search in the report"],
  ["a  x", "accept, reject what is selected; again takes it back"],
  ["w", "why: rule, frame and words"],
  ["1  2  3", "actors, statements, events: highlight or not"],
  ["Esc", "select nothing"],
  ["?", "these keys"],
];

const storeKeys: typeof keys = [
  ["j  k", "next, previous row; Enter opens it"],
  ["]", "further rows"],
  ["←  →", "in a time line: step to step; Enter opens its events"],
  ["/", "search in all reports"],
  ["Esc", "close a menu"],
  ["?", "these keys"],
];

interface HelpProps {
  readonly dialog: Ref<HTMLDialogElement>;
  /** Whether somebody looks at a store, and not at a report. */
  readonly inStore?: boolean;
}

/** The keys, and what the marks mean. */
export function Help({ dialog, inStore = false }: HelpProps) {
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title">
      <form method="dialog">
        <h2 id="help-title">Keys and marks</h2>
        <dl class="keys">
          {(inStore ? storeKeys : keys).map(([key, does]) => (
            <div key={key}>
              <dt>
                {key.split("  ").map((one) => (
                  <kbd key={one}>{one}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p class="legend block">
          <mark class="mention">Dotted</mark> is an actor, a{" "}
          <mark class="content" data-said="1">
            band
          </mark>{" "}
          is what somebody <mark class="cue">says</mark> or thinks, a{" "}
          <mark class="evidence cooperation opens closes">box</mark> is where an event is told:{" "}
          <mark class="evidence cooperation opens closes">cooperation</mark> or{" "}
          <mark class="evidence conflict opens closes">conflict</mark>. Words can be all three.
        </p>
        <p>
          A voice with a dashed edge is worked out, not named by the words. Verdicts stay in this browser;
          take them away under <em>Download</em>.
        </p>
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
