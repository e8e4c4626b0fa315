import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ArticleInput } from "../../core/model/article.ts";
import type { ReaderOptions } from "../../core/read.ts";
import { examples } from "../../site/examples.ts";
import { looksLikePage } from "../files/open-records.ts";
import { forgetKept, type Kept, listKept } from "../state/kept.ts";
import { emptyState, writeHash } from "../state/url-state.ts";
import { unserved } from "../worker/reader-client.ts";

interface StartProps {
  readonly isBusy: boolean;
  /** Somebody is about to read: time to fetch the reader. */
  readonly prepare: () => void;
  readonly read: (input: ArticleInput, options: ReaderOptions) => void;
  readonly openFiles: (files: readonly File[]) => void;
  /** How far the reading is, where there is one. */
  readonly children?: ComponentChildren;
}

/** Where reading begins: a place to paste, files, examples, and what was read before. */
export function Start({ isBusy, prepare, read, openFiles, children }: StartProps) {
  const [text, setText] = useState("");
  const [published, setPublished] = useState("");
  const [title, setTitle] = useState("");
  const [speechOnly, setSpeechOnly] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const words = looksLikePage(text) ? { html: text } : { text };
    const given = { ...words, title: title.trim() || null, published: published || null };
    if (text.trim() && !isBusy) read(given, { attribution: speechOnly ? "speech" : "all" });
  };
  return (
    <main class="start">
      <h1>Who says what, and who did what to whom</h1>
      <p class="lead">
        Paste a news report. You get its statements with the chain of voices behind them, and its events with
        whether they happened and who says so, each tied to its words. It is read here, in your browser:
        nothing is sent anywhere.
      </p>
      {location.protocol === "file:" && <p class="problem">{unserved}</p>}
      <form class="paste" onSubmit={submit}>
        <label for="text">Report</label>
        <textarea
          id="text"
          rows={8}
          placeholder="Paste the text of a report here, furniture and all, or drop a file anywhere on this page."
          value={text}
          onFocus={prepare}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
          }}
        />
        <details class="options">
          <summary>Date, headline, scope</summary>
          <label>
            Published{" "}
            <input
              type="date"
              value={published}
              onInput={({ currentTarget }) => setPublished(currentTarget.value)}
            />
          </label>
          <label>
            Headline{" "}
            <input type="text" value={title} onInput={({ currentTarget }) => setTitle(currentTarget.value)} />
          </label>
          <label class="check">
            <input
              type="checkbox"
              checked={speechOnly}
              onChange={({ currentTarget }) => setSpeechOnly(currentTarget.checked)}
            />{" "}
            quotations and reported speech alone, no plans and beliefs
          </label>
        </details>
        <div class="send">
          <button type="submit" class="primary" disabled={isBusy || text.trim() === ""}>
            Read it
          </button>
          <label class="file">
            Open a file
            <input
              type="file"
              multiple
              accept=".txt,.html,.htm,.json,.jsonl,text/plain,text/html,application/json"
              onChange={({ currentTarget }) => openFiles([...(currentTarget.files ?? [])])}
            />
          </label>
          <span class="hint">text, a web page, or records that readout wrote (JSON, JSONL)</span>
        </div>
        {children}
      </form>
      {location.protocol !== "file:" && <Examples />}
      <KeptReports />
    </main>
  );
}

function Examples() {
  return (
    <section aria-labelledby="examples-title">
      <h2 id="examples-title">Examples</h2>
      <ul class="choices">
        {examples.map(({ name, title: headline, hint }) => (
          <li key={name}>
            <a href={writeHash({ ...emptyState, example: name })}>{headline}</a>
            <small>{hint}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function KeptReports() {
  const [kept, setKept] = useState<readonly Kept[]>([]);
  useEffect(() => void listKept().then(setKept), []);
  if (kept.length === 0) return null;
  return (
    <section aria-labelledby="kept-title">
      <h2 id="kept-title">Read here before</h2>
      <ul class="choices">
        {kept.slice(0, 8).map(({ key, title, when }) => (
          <li key={key}>
            <a href={writeHash({ ...emptyState, report: key })}>{title}</a>
            <small>read {new Date(when).toLocaleDateString(undefined, { dateStyle: "medium" })}</small>
          </li>
        ))}
      </ul>
      <p class="hint">
        Kept in this browser alone.{" "}
        <button type="button" class="ref" onClick={() => void forgetKept().then(() => setKept([]))}>
          Forget them all
        </button>
      </p>
    </section>
  );
}
