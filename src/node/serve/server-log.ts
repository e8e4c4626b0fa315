import type { Answered } from "../../api/api.ts";
import { printable } from "../output/printable.ts";

/** Lays out a request that was answered as a line of the log. */
export function logLine(answered: Answered, format: "text" | "json", now: Date): string {
  const { method, path, status, milliseconds, problem, fault } = answered;
  const ms = Math.round(milliseconds * 10) / 10;
  const stack = fault instanceof Error ? fault.stack : fault === undefined ? undefined : String(fault);
  if (format === "json")
    return `${JSON.stringify({
      time: now.toISOString(),
      method,
      path,
      status,
      ms,
      ...(problem && { code: problem.code }),
      ...(stack !== undefined && { stack }),
    })}\n`;
  const why = problem ? ` ${problem.code}` : "";
  const line = `${now.toISOString().slice(11, 19)} ${method} ${printable(path)} ${status} ${ms} ms${why}\n`;
  return stack === undefined ? line : `${line}${stack}\n`;
}
