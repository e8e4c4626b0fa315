import { useEffect, useErrorBoundary, useMemo, useRef, useState } from "preact/hooks";
import type { ArticleInput } from "../../core/model/article.ts";
import type { ReaderOptions } from "../../core/read.ts";
import type { Opened } from "../../site/opened.ts";
import type { StoreSummary } from "../../store/query/rows.ts";
import { usePlace } from "../explorer/state/use-place.ts";
import { Explorer } from "../explorer/views/explorer.tsx";
import { StoreNav } from "../explorer/views/store-nav.tsx";
import { openFile } from "../files/open-file.ts";
import { useAddress } from "../state/address.ts";
import { useKeys } from "../state/keys.ts";
import { useLibrary } from "../state/library.ts";
import { reportKey, titleOf } from "../state/opened.ts";
import { emptyState } from "../state/url-state.ts";
import { createReaderClient, type LoadState } from "../worker/reader-client.ts";
import { Help } from "./help.tsx";
import { LoadProgress } from "./load-progress.tsx";
import { Masthead } from "./masthead.tsx";
import { Report } from "./report.tsx";
import { Start } from "./start.tsx";
import { useDrop } from "./use-drop.ts";

/**
 * The whole page: the reader, and the views of a store where one stands behind it.
 *
 * @param look whether there is one
 */
export function App({ look }: { readonly look: Promise<StoreSummary | null> }) {
  // Undefined until it is known.
  const [store, setStore] = useState<StoreSummary | null>();
  useEffect(() => void look.then(setStore), [look]);
  const asked = usePlace();
  const isHome = location.hash === "";
  const place = asked ?? (isHome ? home : null);
  const [state, go] = useAddress();
  const library = useLibrary(state, go);
  const [load, setLoad] = useState<LoadState>({ at: "idle" });
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const reader = useMemo(() => createReaderClient("worker.js", setLoad), []);
  const help = useRef<HTMLDialogElement>(null);
  const [crash, forgetCrash] = useErrorBoundary();
  const { current, reports } = library;

  const work = async (make: (fails: string[]) => Promise<readonly Opened[]>) => {
    setBusy(true);
    const fails: string[] = [];
    try {
      library.open(await make(fails));
    } catch (error) {
      fails.push(messageOf(error));
    }
    setProblems(fails);
    setBusy(false);
  };
  const read = (input: ArticleInput, options: ReaderOptions) =>
    work(async () => [await reader.read(input, options)]);
  const openFiles = (files: readonly File[]) =>
    work(async (fails) => {
      const opened: Opened[] = [];
      for (const file of files)
        await openFile(file, reader).then(
          ({ reports: found, failures }) => {
            opened.push(...found);
            fails.push(...failures);
          },
          (error) => fails.push(`${file.name}: ${messageOf(error)}`),
        );
      return opened;
    });
  const isOver = useDrop(openFiles);
  const showHelp = () => help.current?.showModal();
  const search = useRef<HTMLInputElement>(null);
  useKeys({
    "?": showHelp,
    ...(store && place ? { "/": () => search.current?.focus() } : {}),
  });
  useKeys({ n: () => library.step(1), p: () => library.step(-1) });
  useEffect(() => {
    document.title = current ? `${titleOf(current)} · Readout` : "Readout";
    // Words that the address names are where the report itself goes.
    if (!state.span) scrollTo(0, 0);
  }, [current]);
  const progress = <LoadProgress load={load} isReading={isBusy} />;
  const at = current ? reports.indexOf(current) : -1;

  return (
    <>
      <Masthead home={store ? "#/" : "#start"} help={showHelp}>
        {store && <StoreNav place={place} search={search} />}
        {reports.length > 1 && at >= 0 && (
          <nav class="pages" aria-label="Reports">
            <button
              type="button"
              class="quiet"
              disabled={at === 0}
              title="Previous (p)"
              onClick={() => library.step(-1)}
            >
              ←<span class="sr-only"> Previous report</span>
            </button>
            {at + 1} of {reports.length}
            <button
              type="button"
              class="quiet"
              disabled={at === reports.length - 1}
              title="Next (n)"
              onClick={() => library.step(1)}
            >
              →<span class="sr-only"> Next report</span>
            </button>
          </nav>
        )}
        {current && !store && (
          <a class="another" href="#start">
            Read another
          </a>
        )}
      </Masthead>
      {problems.length > 0 && (
        <div class="problem" role="alert">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
          <button type="button" class="quiet" onClick={() => setProblems([])}>
            Close
          </button>
        </div>
      )}
      {library.missing && (
        <p class="problem" role="alert">
          {library.missing}
        </p>
      )}
      {isBusy && current && progress}
      {crash ? (
        <div class="problem" role="alert">
          <p>
            This report cannot be shown: {messageOf(crash)}. This is a fault of the page; please report it.
          </p>
          <button
            type="button"
            onClick={() => {
              go(emptyState, "step");
              forgetCrash();
            }}
          >
            Back to the start
          </button>
        </div>
      ) : store && place ? (
        <Explorer place={place} store={store} />
      ) : store === undefined && place ? (
        <p class="sr-only" role="status">
          Loading …
        </p>
      ) : asked ? (
        <Unserved />
      ) : current && store !== undefined ? (
        <Report
          key={reportKey(current)}
          opened={current}
          state={state}
          go={go}
          batch={reports.map(({ record }) => record)}
          template={template}
        />
      ) : library.isLooking || current ? (
        // Until it is known whether a store stands behind it: the way into one would push the report down.
        <p class="progress" role="status">
          Opening the report …
        </p>
      ) : (
        <Start isBusy={isBusy} prepare={reader.load} read={read} openFiles={openFiles}>
          {isBusy && progress}
        </Start>
      )}
      {isOver && <div class="drop">Drop reports or records to read them</div>}
      <Help dialog={help} inStore={Boolean(store && place)} />
    </>
  );
}

const home = { view: "overview", id: null, params: {} } as const;

/** Where an address leads into a store and there is none. */
function Unserved() {
  return (
    <main class="start">
      <p class="problem" role="alert">
        This link leads into a store of reports, and none stands behind this page. Start{" "}
        <code>readout serve --store FILE</code> and open the link there.
      </p>
      <p>
        <a href="#start">Read a report instead</a>
      </p>
    </main>
  );
}

async function template(): Promise<string> {
  return (await fetch("reading.html")).text();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
