import { printable } from "../output/printable.ts";
import type { Sink } from "../shell.ts";

/** What is told of an event besides its words. */
export type Details = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** How talk is written: words for people, or JSON for what gathers logs. */
export const logForms = ["text", "json"] as const;
export type LogForm = (typeof logForms)[number];

/** Tells what happens, an event a line. */
export interface Log {
  info(event: string, words: string, details?: Details): Promise<void>;
  warn(event: string, words: string, details?: Details): Promise<void>;
}

/**
 * Makes a log.
 *
 *     readout: the server is gone; waiting for it
 *     {"time":"2024-04-27T08:00:00.000Z","level":"warn","event":"queue-lost","message":"the server is gone; …"}
 */
export function createLog(talk: Sink, form: LogForm, now: () => Date = () => new Date()): Log {
  const line = (level: "info" | "warn", event: string, words: string, details: Details) => {
    if (form === "text") return `${level === "warn" ? "readout: " : ""}${printable(words)}\n`;
    return `${JSON.stringify({ time: now().toISOString(), level, event, message: words, ...details })}\n`;
  };
  return {
    info: (event, words, details = {}) => talk.write(line("info", event, words, details)),
    warn: (event, words, details = {}) => talk.write(line("warn", event, words, details)),
  };
}
