import { useRef } from "preact/hooks";
import { standalonePage } from "../../site/standalone.ts";
import { csvOf } from "../files/csv.ts";
import { fileNameOf, save } from "../files/save.ts";
import { titleOf } from "../state/opened.ts";
import { useReading } from "../state/reading-context.ts";
import { verdictLines } from "../state/verdicts.ts";

/** Everything that can be taken away. */
export function Downloads({ template }: { readonly template?: (() => Promise<string>) | undefined }) {
  const reading = useReading();
  const { record, kinds, facts, verdicts } = reading;
  const menu = useRef<HTMLDetailsElement>(null);
  const name = fileNameOf(titleOf(reading));
  const judged = facts.filter(({ key }) => verdicts[key]).length;
  const files: readonly (readonly [label: string, hint: string, save: () => unknown])[] = [
    [
      "Record",
      "JSON",
      () => save(`${name}.json`, `${JSON.stringify(record, null, 2)}\n`, "application/json"),
    ],
    ["Events", "CSV", () => save(`${name}-events.csv`, csvOf([record], "events"), "text/csv")],
    ["Statements", "CSV", () => save(`${name}-statements.csv`, csvOf([record], "statements"), "text/csv")],
    ...(template
      ? [
          [
            "This page",
            "HTML, one file",
            async () =>
              save(`${name}.html`, standalonePage(await template(), { record, kinds }), "text/html"),
          ] as const,
        ]
      : []),
    [
      judged === 1 ? "1 verdict" : `${judged} verdicts`,
      "JSON lines",
      () => save(`${name}-verdicts.jsonl`, verdictLines(record, facts, verdicts), "application/jsonl"),
    ],
  ];
  return (
    <details class="menu" ref={menu}>
      <summary>Download</summary>
      <ul>
        {files.map(([label, hint, act]) => (
          <li key={hint + label}>
            <button
              type="button"
              disabled={label.endsWith("verdicts") && judged === 0}
              onClick={() => {
                menu.current?.removeAttribute("open");
                act();
              }}
            >
              {label} <small>{hint}</small>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
