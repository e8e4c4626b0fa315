import type { EventRecord } from "../../core/model/event.ts";
import type { Statement } from "../../core/model/statement.ts";
import type { Fact } from "../reading/facts.ts";
import type { Role } from "../reading/segments.ts";
import { useReading } from "../state/reading-context.ts";

/** First sentences of what the rules say of themselves, by the rule's id. Written in by the build. */
declare const ruleNotes: Readonly<Record<string, string>>;

const roleWords: Readonly<Record<Role, string>> = {
  source: "source",
  cue: "cue",
  content: "content",
  via: "carried by",
  evidence: "told here",
  mention: "mention",
  match: "match",
};

/** Opens what a fact stands on: the rule that found it, its frame, and the words with their place in the text. */
export function Why({ fact }: { readonly fact: Fact }) {
  const { record } = useReading();
  const found: EventRecord | Statement | undefined =
    record.events.find(({ id }) => id === fact.id) ?? record.statements.find(({ id }) => id === fact.id);
  if (!found) return null;
  const note = ruleNotes[found.rule];
  return (
    <details class="why">
      <summary>Why</summary>
      <dl>
        <dt>Rule</dt>
        <dd>
          <code>{found.rule}</code>
          {note && ` ${note}`}
        </dd>
        {"frame" in found && (
          <>
            <dt>Frame</dt>
            <dd>
              <Frame name={found.frame} />
            </dd>
            <dt>Confidence</dt>
            <dd>{Math.round(found.confidence * 100)} %</dd>
          </>
        )}
        <dt>Words</dt>
        <dd>
          <ul>
            {fact.parts.map(({ role, start, end }) => (
              <li key={`${role}-${start}-${end}`}>
                <small>{roleWords[role]}</small> “{record.article.text.slice(start, end)}”{" "}
                <small class="offsets">
                  {start}–{end}
                </small>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </details>
  );
}

/** `consult/visit.verb[@state;capital]`, its slots on lines of their own where there are many. */
function Frame({ name }: { readonly name: string }) {
  const [, head = name, slots] = /^([^[]+)(?:\[(.*)\])?$/u.exec(name) ?? [];
  return (
    <>
      <code>{head}</code>
      {slots && <small class="slots"> with {slots.split(";").join(", ")}</small>}
    </>
  );
}
