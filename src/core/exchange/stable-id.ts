import { v5 } from "uuid";
import { sha256 } from "../text/sha256.ts";

// Another namespace would give every id anew, and what users have exported before would not be known again.
const namespace = v5("urn:readout", v5.URL);

/** Returns a UUID (version 5) that is the same for the same name, today and in ten years. */
export function uuidOf(...name: readonly string[]): string {
  return v5(JSON.stringify(name), namespace);
}

/** Returns a whole number of fifteen digits at most, which spreadsheets keep whole, for data sets whose ids are numbers. */
export function numberOf(...name: readonly string[]): number {
  return Number.parseInt(sha256(JSON.stringify(name)).slice(0, 13), 16) % 1e15;
}
