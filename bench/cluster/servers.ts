import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** A server of one's own, to be stopped and started at will. */
export interface Server {
  readonly port: number;
  /** Seconds of CPU that it and its processes took. */
  cpuSeconds(): number;
  /** Ends it as a power cut does, and starts it again on the same files. */
  restart(): Promise<void>;
  /** Ends it and removes its files. */
  remove(): Promise<void>;
}

/** Whether both servers are installed here. */
export function hasServers(): boolean {
  return postgresPrograms() !== undefined && natsProgram() !== undefined;
}

/** Starts NATS with JetStream on a free port. */
export async function startNats(): Promise<Server> {
  const program = natsProgram();
  if (!program) throw new Error("nats-server is not installed");
  const folder = mkdtempSync(join(tmpdir(), "readout-nats-"));
  const port = await freePort();
  let child: ChildProcess | undefined;
  const start = async () => {
    child = spawn(program, ["-a", "127.0.0.1", "-p", String(port), "--jetstream", "--store_dir", folder], {
      stdio: "ignore",
    });
    await untilListening(port);
  };
  const kill = async () => {
    const ended = child && child.exitCode === null ? once(child, "exit") : undefined;
    child?.kill("SIGKILL");
    await ended;
  };
  await start();
  return {
    port,
    cpuSeconds: () => cpuOf(child?.pid ?? 0),
    async restart() {
      await kill();
      await start();
    },
    async remove() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Starts PostgreSQL on a free port; it refuses to be run by root, for whom its own user does. One that is not safe
 * does not wait for the disk: a power cut would lose what it said it wrote.
 */
export async function startPostgres({ isSafe = true } = {}): Promise<Server> {
  const programs = postgresPrograms();
  if (!programs) throw new Error("PostgreSQL is not installed");
  const user = process.getuid?.() === 0 ? userNamed("postgres") : {};
  const folder = mkdtempSync(join(tmpdir(), "readout-postgres-"));
  const data = join(folder, "data");
  mkdirSync(data);
  if (user.uid !== undefined && user.gid !== undefined)
    for (const path of [folder, data]) chownSync(path, user.uid, user.gid);
  const port = await freePort();
  const run = (program: string, ...args: readonly string[]) =>
    execFileSync(join(programs, program), args, { ...user, cwd: folder, stdio: "ignore" });
  run("initdb", "-D", data, "-A", "trust", "-U", "readout", "--locale=C.UTF-8", "-E", "UTF8");
  const safety = isSafe ? "" : " -c fsync=off -c synchronous_commit=off -c full_page_writes=off";
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}${safety}`;
  const start = () => run("pg_ctl", "-D", data, "-w", "-l", join(folder, "log"), "-o", settings, "start");
  const stop = () => run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop");
  start();
  return {
    port,
    cpuSeconds: () => cpuOf(Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0])),
    async restart() {
      stop();
      start();
    },
    async remove() {
      stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Adds up what Linux tells of a process, those it waited for, and those that it has: PostgreSQL has one a connection. */
function cpuOf(pid: number): number {
  const ticks = readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => statOf(name))
    .filter((stat) => stat !== undefined && (stat.pid === pid || stat.parent === pid))
    .map((stat) => stat?.ticks ?? 0);
  return ticks.reduce((sum, each) => sum + each, 0) / ticksOfSecond;
}

const ticksOfSecond = 100;

function statOf(name: string): { pid: number; parent: number; ticks: number } | undefined {
  try {
    // The name of a program, in brackets, may hold blanks.
    const fields = readFileSync(`/proc/${name}/stat`, "utf8")
      .replace(/^.*\) /su, "")
      .split(" ")
      .map(Number);
    const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + (fields[at] ?? 0), 0);
    return { pid: Number(name), parent: fields[1] ?? 0, ticks };
  } catch {
    return undefined;
  }
}

function natsProgram(): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(":"), "/usr/sbin", "/usr/local/bin"];
  return folders.map((folder) => join(folder, "nats-server")).find((path) => existsSync(path));
}

/** Returns the folder of the newest PostgreSQL's programs, where Debian or others put it. */
export function postgresPrograms(): string | undefined {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(root, version, "bin")),
    ...(process.env.PATH ?? "").split(":"),
  ];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "pg_ctl")));
}

function userNamed(name: string): { uid?: number; gid?: number } {
  const of = (what: string) => Number(execFileSync("id", [what, name], { encoding: "utf8" }));
  return { uid: of("-u"), gid: of("-g") };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function untilListening(port: number): Promise<void> {
  for (let tried = 0; tried < 100; tried++) {
    const socket = connect(port, "127.0.0.1");
    const isThere = await once(socket, "connect").then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isThere) return;
    await setTimeout(100);
  }
  throw new Error(`nothing listens at port ${port}`);
}
