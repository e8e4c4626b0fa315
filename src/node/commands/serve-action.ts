import { createApi } from "../../api/api.ts";
import { usualLimits } from "../../api/limits.ts";
import { ReadoutError } from "../../core/model/error.ts";
import { packageVersion } from "../resources.ts";
import { archiveThreads } from "../serve/archive-threads.ts";
import { isLoopback, loopbackNames, withPort } from "../serve/loopback.ts";
import { pageSite } from "../serve/page-site.ts";
import { readingThreads } from "../serve/reading-threads.ts";
import { logLine } from "../serve/server-log.ts";
import { startServer } from "../serve/start-server.ts";
import { stateOf } from "../serve/store-state.ts";
import { randomToken, tokenCheck } from "../serve/token.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import { readPageFiles } from "../site/page-files.ts";
import { openStore } from "../store/open-store.ts";

/** Options of `readout serve`. */
export interface ServeOptions {
  readonly store: string;
  readonly port: number;
  readonly host: string;
  readonly token?: string;
  readonly threads: number;
  readonly lexicon: readonly string[];
  readonly log: "text" | "json" | "none";
}

/** How long what is under way may take once the server is asked to end, in milliseconds. */
const lastOrders = 5000;

/** Serves a store until it is asked to end. */
export async function serve(options: ServeOptions, shell: Shell): Promise<ExitStatus> {
  const { host, port, threads, lexicon, log } = options;
  const token = options.token ?? shell.env.READOUT_TOKEN;
  const isToken = token === undefined || token === "" ? undefined : tokenCheck(token);
  if (!isToken && !isLoopback(host)) throw openToAll(host);
  const page = readPageFiles();
  const version = packageVersion();
  const store = await openStore(options.store, { mode: "read" });
  const archive = archiveThreads(
    { store: options.store, program: `readout ${version}`, threads, milliseconds: usualLimits.answerMs },
    stateOf(store),
  );
  const reading = readingThreads(
    { lexicon },
    { milliseconds: usualLimits.readMs, waiting: usualLimits.reads },
  );
  const close = () => Promise.all([archive.close(), reading.close(), store.close()]);
  const say = (line: string) => void shell.talk.write(line);
  try {
    const server = await startServer(
      createApi({
        archive,
        version,
        reading,
        access: { hosts: loopbackNames, isToken },
        site: pageSite(page, () => reading.site()),
        onAnswer: (answered) => {
          if (log !== "none") say(logLine(answered, log, new Date()));
        },
        onBroken: (path, fault) => {
          const broken = { method: "GET", path, route: path, status: 200, milliseconds: 0, fault };
          if (log !== "none") say(logLine(broken, log, new Date()));
        },
      }),
      { host, port },
    );
    // Counted before the first visitor asks: over a million events it takes a while.
    archive.summary().catch(() => undefined);
    const stopped = new Promise<void>((resolve) => shell.onStop(resolve));
    await shell.talk.write(
      `readout: ${options.store} is served at http://${withPort(host, server.port)}/` +
        `${isToken ? "?token=… (the token that it was started with)" : ""}\nreadout: Ctrl-C ends it.\n`,
    );
    // The first thread is started before the first question.
    archive.summary().catch(() => {});
    await stopped;
    await server.stop(lastOrders);
  } finally {
    await close();
  }
  return 0;
}

function openToAll(host: string): ReadoutError {
  return new ReadoutError(
    "no-token",
    `at ${host} others can reach the server, so that a token is wanted: READOUT_TOKEN=${randomToken()} in the environment, or --token. Without --host it listens to this machine alone.`,
  );
}
