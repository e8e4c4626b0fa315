#!/usr/bin/env node
import { main } from "./program.ts";
import { processShell } from "./shell.ts";

// `readout … | head` closes the pipe early: that is the reader's choice and no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2), processShell());
