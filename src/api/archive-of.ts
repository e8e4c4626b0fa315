import type { Store } from "../store/store.ts";
import type { Archive } from "./archive.ts";

export function archiveOf(_store: Store, _program: string): Archive {
  throw new Error("not yet");
}
