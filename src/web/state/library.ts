import { useCallback, useEffect, useState } from "preact/hooks";
import { ReadoutError } from "../../core/model/error.ts";
import type { ReadoutRecord } from "../../core/model/record.ts";
import type { Opened } from "../../site/opened.ts";
import { outletKinds } from "../../site/outlet-kinds.ts";
import { ask } from "../explorer/state/store-client.ts";
import { knownOutlets } from "../files/known-outlets.ts";
import type { Go } from "./address.ts";
import { findKept, keep } from "./kept.ts";
import { reportKey } from "./opened.ts";
import type { UrlState } from "./url-state.ts";

/** The reports that are open, and the one that the address names. */
export interface Library {
  readonly reports: readonly Opened[];
  readonly current: Opened | undefined;
  /** Whether the report that the address names is still being looked for. */
  readonly isLooking: boolean;
  /** Why it was not found. */
  readonly missing: string | null;
  /** Opens reports in place of those before, and shows the first. */
  open(reports: readonly Opened[]): void;
  /** Shows the next report, or the one before. */
  step(by: 1 | -1): void;
}

/** Most reports of one file that the browser is asked to keep. */
const mostKept = 10;

/** Keeps the open reports together with the address: a link that names one finds it again. */
export function useLibrary(state: UrlState, go: Go): Library {
  const [reports, setReports] = useState<readonly Opened[]>([]);
  const [examples, setExamples] = useState<Readonly<Record<string, Opened>>>({});
  const [fromStore, setFromStore] = useState<Readonly<Record<string, Opened>>>({});
  const [missing, setMissing] = useState<string | null>(null);
  const { example, report, stored } = state;
  const inHand = example
    ? examples[example]
    : stored
      ? fromStore[stored]
      : reports.find((each) => reportKey(each) === report);
  const isWanted = example !== null || report !== null || stored !== null;

  useEffect(() => {
    setMissing(null);
    if (inHand || !isWanted) return;
    let stale = false;
    const late = (opened: Opened) => stale || (stored && setFromStore({ [stored]: opened }));
    find(state, late).then(
      (opened) => {
        if (stale) return;
        if (example) setExamples((known) => ({ ...known, [example]: opened }));
        else if (stored) setFromStore({ [stored]: opened });
        else setReports([opened]);
      },
      (error: Error) => stale || setMissing(error.message),
    );
    return () => {
      stale = true;
    };
  }, [example, report, stored]);

  const show = useCallback(
    (opened: Opened, keepsPlace = false) => {
      const key = reportKey(opened);
      const place = keepsPlace ? {} : { span: null, fact: null, query: "" };
      go({ example: null, stored: null, report: key, ...place }, "step");
    },
    [go],
  );
  return {
    reports,
    current: inHand,
    isLooking: isWanted && !inHand && missing === null,
    missing: inHand ? null : missing,
    open(found) {
      // A file may hold a report twice; an address names one.
      const opened = [...new Map(found.map((each) => [reportKey(each), each])).values()];
      const [first] = opened;
      if (!first) return;
      setReports(opened);
      if (opened.length <= mostKept) for (const each of opened) void keep(each);
      // The report that a link waited for: its words are what was asked for.
      show(first, reportKey(first) === report);
    },
    step(by) {
      const at = inHand ? reports.indexOf(inHand) : -1;
      const next = reports[at + by];
      if (at >= 0 && next) show(next);
    },
  };
}

async function find(
  { example, report, stored }: UrlState,
  late: (opened: Opened) => unknown,
): Promise<Opened> {
  if (example) {
    const answer = await fetch(`examples/${example}.json`).catch(() => undefined);
    if (!answer?.ok)
      throw new ReadoutError(
        "no-such-example",
        `The example '${example}' is not to be had here. Paste a report instead.`,
      );
    return (await answer.json()) as Opened;
  }
  if (stored) return findStored(stored, late);
  const kept = await findKept(report ?? "");
  if (kept) return kept;
  throw new ReadoutError(
    "not-kept",
    "This link leads into a report that this browser does not have: reports stay where they were read. Paste or open " +
      "the same report, and the link finds its words.",
  );
}

/** How long a report waits for the kinds of its outlets before it is shown without, in milliseconds. */
const patience = 300;

/**
 * Opens a report of the store behind the page.
 *
 * @param late gets it once more where the kinds of outlets were long in coming: a server packs them when first asked
 */
async function findStored(id: string, late: (opened: Opened) => unknown): Promise<Opened> {
  const known = knownOutlets();
  const { record, hasText } = await ask<{ readonly record: ReadoutRecord; readonly hasText: boolean }>(
    `api/reports/${encodeURIComponent(id)}`,
  );
  if (!hasText)
    throw new ReadoutError(
      "no-text",
      "The store keeps no words of its reports (--no-text), so this one cannot be shown. Its facts are in the tables.",
    );
  const openedWith = (kinds: Awaited<typeof known>) => ({
    record,
    kinds: outletKinds(record, kinds),
    raw: "",
  });
  const soon = await Promise.race([
    known,
    new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined)),
  ]);
  if (!soon) void known.then((kinds) => late(openedWith(kinds)));
  return openedWith(soon ?? new Map());
}
