import type { ErrorRecord, ReadoutRecord } from "../../core/model/record.ts";

/** A form of output: how records, errors, and what stands around them are written. */
export interface Printer {
  readonly head?: string;
  /** @param index 0-based position among all outcomes */
  record(record: ReadoutRecord, index: number): string;
  /** Empty where the form has no place for errors: they are told on standard error alone. */
  failure(failure: ErrorRecord, index: number): string;
  readonly foot?: string;
}

export const formats = ["account", "json", "jsonl", "tsv", "html"] as const;
export type Format = (typeof formats)[number];

/** A record a line, an error a line: the form of batches. */
export const jsonLines: Printer = {
  record: (record) => `${JSON.stringify(record)}\n`,
  failure: (failure) => `${JSON.stringify(failure)}\n`,
};

/** One record, indented. */
export const json: Printer = {
  record: (record) => `${JSON.stringify(record, null, 2)}\n`,
  failure: (failure) => `${JSON.stringify(failure, null, 2)}\n`,
};

/** Several records as one JSON array, indented. */
export const jsonArray: Printer = {
  head: "[",
  record: (record, index) => element(record, index),
  failure: (failure, index) => element(failure, index),
  foot: "\n]\n",
};

function element(value: unknown, index: number): string {
  return `${index === 0 ? "" : ","}\n${JSON.stringify(value, null, 2)}`;
}
