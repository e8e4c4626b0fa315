import type { EventStatus } from "../../core/model/event.ts";
import { type StatusMark, statusMarks } from "../reading/status.ts";

/** Whether an event happened, as a shape and a word. */
export function StatusBadge({ status }: { readonly status: EventStatus }) {
  const { word, shape, tells } = statusMarks[status];
  return (
    <span class={`badge ${shape}`} title={`${status}: ${tells}`}>
      <Shape shape={shape} />
      {word}
    </span>
  );
}

/** The shape of a status, drawn; it says nothing to those who hear the page. */
export function Shape({ shape }: Pick<StatusMark, "shape">) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {shape === "disc" && <circle cx="6" cy="6" r="5" class="filled" />}
      {shape === "half" && <path d="M6 1a5 5 0 0 0 0 10z" class="filled" />}
      {shape === "ahead" && <path d="M2 1.5 10.5 6 2 10.5z" />}
      {shape !== "disc" && shape !== "ahead" && <circle cx="6" cy="6" r="4.6" />}
      {shape === "barred" && <path d="M2.8 9.2 9.2 2.8" />}
    </svg>
  );
}
