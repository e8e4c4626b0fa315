import { gunzipSync, gzipSync } from "node:zlib";
import { headers, type MsgHdrs } from "@nats-io/transport-node";
import { ReadoutError } from "../../core/model/error.ts";
import type { SourceReport } from "../sources/source.ts";

/** A report as it waits in a queue: bytes, and what stands beside them. */
export interface Packet {
  readonly data: Uint8Array;
  readonly headers: MsgHdrs;
}

/** Bytes from which packing is worth its time. */
const packFrom = 16_384;

const packedHeader = "Readout-Packed";

/** Puts a report into the form in which it waits: JSON, packed where it is long. */
export function packReport({ input, article }: SourceReport): Packet {
  const json = Buffer.from(JSON.stringify({ input, article }));
  const beside = headers();
  if (json.length < packFrom) return { data: json, headers: beside };
  beside.set(packedHeader, "gzip");
  return { data: gzipSync(json, { level: 1 }), headers: beside };
}

/** Takes a report out of it again. @throws ReadoutError `bad-message` */
export function unpackReport(data: Uint8Array, beside: MsgHdrs | undefined): SourceReport {
  try {
    const json =
      beside?.get(packedHeader) === "gzip" ? gunzipSync(data, { maxOutputLength: mostBytes }) : data;
    const report = JSON.parse(Buffer.from(json).toString("utf8"));
    if (typeof report.input !== "string" || typeof report.article !== "object" || report.article === null)
      throw new TypeError("it is no report");
    return report;
  } catch (error) {
    throw new ReadoutError(
      "bad-message",
      `what waits in the queue cannot be read (${(error as Error).message}). Only 'readout enqueue' puts reports there.`,
    );
  }
}

/** Bytes of a report unpacked, so that no small message fills the memory. */
const mostBytes = 64 * 2 ** 20;
