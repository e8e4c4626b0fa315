import { useRef } from "preact/hooks";
import type { ReadoutRecord } from "../../core/model/record.ts";
import { standalonePage } from "../../site/standalone.ts";
import { csvOf } from "../files/csv.ts";
import { fileNameOf, save } from "../files/save.ts";
import { titleOf } from "../state/opened.ts";
import { useNow, useReading } from "../state/reading-context.ts";
import { verdictLines } from "../state/verdicts.ts";

type FileChoice = readonly [label: string, hint: string, save: () => unknown];

interface DownloadsProps {
  readonly batch?: readonly ReadoutRecord[] | undefined;
  readonly template?: (() => Promise<string>) | undefined;
}

/** Everything that can be taken away: of this report, and of all where several are open. */
export function Downloads({ batch = [], template }: DownloadsProps) {
  const reading = useReading();
  const { record, kinds, facts } = reading;
  const { verdicts } = useNow();
  const menu = useRef<HTMLDetailsElement>(null);
  const name = fileNameOf(titleOf(reading));
  const judged = facts.filter(({ key }) => verdicts[key]).length;
  const page: FileChoice = [
    "This page",
    "HTML, one file",
    async () =>
      save(`${name}.html`, standalonePage((await template?.()) ?? "", { record, kinds }), "text/html"),
  ];
  const files: readonly FileChoice[] = [
    [
      "Record",
      "JSON",
      () => save(`${name}.json`, `${JSON.stringify(record, null, 2)}\n`, "application/json"),
    ],
    ...tables("", name, [record]),
    ...(template ? [page] : []),
    [
      judged === 1 ? "1 verdict" : `${judged} verdicts`,
      "JSON lines",
      () => save(`${name}-verdicts.jsonl`, verdictLines(record, facts, verdicts), "application/jsonl"),
    ],
    ...(batch.length > 1
      ? ([
          ["All records", "JSON lines", () => save("records.jsonl", linesOf(batch), "application/jsonl")],
          ...tables("All ", "all", batch),
        ] as const)
      : []),
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

function tables(before: string, name: string, records: readonly ReadoutRecord[]): readonly FileChoice[] {
  return (["events", "statements"] as const).map((facts) => [
    before === "" ? `${facts[0]?.toUpperCase()}${facts.slice(1)}` : `${before}${facts}`,
    "CSV",
    () => save(`${name}-${facts}.csv`, csvOf(records, facts), "text/csv"),
  ]);
}

function linesOf(records: readonly ReadoutRecord[]): string {
  return records.map((each) => `${JSON.stringify(each)}\n`).join("");
}
