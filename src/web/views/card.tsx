import type { ComponentChildren } from "preact";
import type { Fact } from "../reading/facts.ts";
import { useReading } from "../state/reading-context.ts";
import { emptyState, writeHash } from "../state/url-state.ts";
import type { Verdict } from "../state/verdicts.ts";
import { Why } from "./why.tsx";

/** A fact with what is thought of it at present. */
export interface ShownFact {
  readonly fact: Fact;
  readonly isSelected: boolean;
  readonly verdict: Verdict | undefined;
}

interface CardProps extends ShownFact {
  /** What stands first, before the title. */
  readonly lead?: ComponentChildren;
  /** What the button says that brings the words into view. */
  readonly title: ComponentChildren;
  /** What goes on in the line of the title. */
  readonly rest?: ComponentChildren;
  readonly aside?: ComponentChildren;
  readonly tone?: string | undefined;
  readonly children: ComponentChildren;
}

/** The frame of a card: a title that leads to the words, what the fact says, why, a permanent link and a verdict. */
export function Card({ fact, isSelected, verdict, lead, title, rest, aside, tone, children }: CardProps) {
  const { select, light, place } = useReading();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the title is a button that does the same
    <li
      class={["card", fact.layer, tone, verdict].filter(Boolean).join(" ")}
      id={`card-${fact.id}`}
      data-card={fact.id}
      data-selected={isSelected || undefined}
      onPointerEnter={() => light([fact.id])}
      onPointerLeave={() => light([])}
      onClick={({ target }) => {
        if (
          !(target instanceof Element && target.closest("button, a, summary, details")) &&
          !String(getSelection())
        )
          select(fact.id);
      }}
    >
      {lead && (
        <div class="head">
          {lead}
          {aside}
        </div>
      )}
      <div class="head">
        <h3>
          <button
            type="button"
            class="title"
            aria-pressed={isSelected}
            onClick={() => select(isSelected ? null : fact.id)}
            onFocus={() => light([fact.id])}
            onBlur={() => light([])}
          >
            {title}
          </button>
          {rest && <> {rest}</>}
        </h3>
        {!lead && aside}
      </div>
      {children}
      <footer>
        {fact.layer !== "actor" && <Why fact={fact} />}
        <span class="acts">
          {fact.layer !== "actor" && <Verdicts fact={fact} verdict={verdict} />}
          <a
            class="link"
            href={writeHash({ ...emptyState, ...place, span: fact.anchor, fact: fact.id })}
            title="Link to these words"
            aria-label={`Permanent link to ${fact.id}`}
          >
            {fact.id}
          </a>
        </span>
      </footer>
    </li>
  );
}

function Verdicts({ fact, verdict }: Pick<ShownFact, "fact" | "verdict">) {
  const { judge } = useReading();
  return (
    <>
      <button
        type="button"
        class="verdict"
        aria-pressed={verdict === "accepted"}
        aria-label={`Accept ${fact.id}`}
        title="Right (a)"
        onClick={() => judge(fact, "accepted")}
      >
        ✓
      </button>
      <button
        type="button"
        class="verdict"
        aria-pressed={verdict === "rejected"}
        aria-label={`Reject ${fact.id}`}
        title="Wrong (x)"
        onClick={() => judge(fact, "rejected")}
      >
        ✗
      </button>
    </>
  );
}
