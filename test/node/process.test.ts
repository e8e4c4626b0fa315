import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { root } from "../support/sources.ts";

const cli = join(root, "src", "node", "cli.ts");

function start(...args: readonly string[]) {
  return spawn(process.execPath, ["--import", "tsx", cli, ...args], { cwd: root });
}

describe("the process", { timeout: 600_000 }, () => {
  for (const [args, line] of [
    [["read", "--jsonl", "--quiet"], '{"id": "a-1", "text": ""}\n'],
    [["parse"], "Moscow said talks had resumed.\n\n"],
  ] as const)
    it(`ends quietly when its output is closed early, as by head: ${args[0]}`, async () => {
      const child = start(...args);
      const talk: Buffer[] = [];
      child.stderr.on("data", (chunk) => talk.push(chunk));
      child.stdin.on("error", () => {});
      const feed = setInterval(() => child.stdin.write(line), 2);
      const exit = once(child, "exit");
      await Promise.race([once(child.stdout, "data"), exit]);
      child.stdout.destroy();
      const [code] = await exit;
      clearInterval(feed);
      assert.equal(code, 0);
      assert.doesNotMatch(Buffer.concat(talk).toString(), /EPIPE|at .*:\d+:\d+/u);
    });

  it("ends with 1 where an input cannot be read and 2 where the command is wrong", async () => {
    for (const [args, wanted] of [
      [["read", "no-such-report.txt"], 1],
      [["reed"], 2],
    ] as const) {
      const [code] = await once(start(...args), "exit");
      assert.equal(code, wanted);
    }
  });

  it("can be started by its name", () => {
    assert.match(readFileSync(cli, "utf8"), /^#!\/usr\/bin\/env node\n/u);
  });
});
