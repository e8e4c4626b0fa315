import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { join } from "node:path";
import { after } from "node:test";
import { root } from "./sources.ts";

/** `readout serve` as a process of its own. */
export interface ServedProcess {
  readonly port: number;
  readonly process: ChildProcess;
  /** What it has logged until now. */
  log(): string;
  /** Asks it to end and returns its exit status. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

const started: ChildProcess[] = [];
after(() => {
  for (const child of started) child.kill("SIGKILL");
});

/** Starts `readout serve ...args` from the sources, at a port that is free; it is gone after the tests of the file. */
export async function serveProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ServedProcess> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", join(root, "src", "node", "cli.ts"), "serve", "--port", "0", ...args],
    { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe"] },
  );
  started.push(child);
  let log = "";
  const exited = once(child, "exit");
  const port = await new Promise<number>((found, fail) => {
    child.stderr?.on("data", (chunk) => {
      log += chunk;
      const [, digits] = /is served at http:\/\/\S+?:(\d+)\//u.exec(log) ?? [];
      if (digits) found(Number(digits));
    });
    exited.then(() => fail(new Error(`the server ended: ${log}`)));
  });
  return {
    port,
    process: child,
    log: () => log,
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      const [status] = await exited;
      return status as number | null;
    },
  };
}

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Asks by a path as it is written, which `fetch` would tidy up. */
export function rawGet(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
): Promise<RawAnswer> {
  return new Promise((found, fail) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () =>
        found({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on("error", fail);
    asked.end();
  });
}
