/** Reads reports beside the page, so that the page never stands still. */
import {
  createReader,
  type LanguageModel,
  type Lexicon,
  ReadoutError,
  readLanguageModel,
  readLexicon,
} from "../core/index.ts";
import { outletKinds } from "../site/outlet-kinds.ts";
import type { SiteResource } from "../site/site-resource.ts";
import { unbundleTables } from "../site/table-bundle.ts";
import { fetchResources } from "./worker/fetch-resources.ts";
import type { Answer, Request } from "./worker/messages.ts";

/** As much of a worker's inside as is used here; the types of page and worker do not go together. */
interface Inside {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(answer: Answer): void;
}
const inside = globalThis as unknown as Inside;

interface Loaded {
  readonly lexicon: Lexicon;
  readonly language: LanguageModel;
}
let loading: Promise<Loaded> | undefined;

inside.onmessage = async ({ data }) => {
  try {
    loading ??= load();
    const resources = await loading;
    if (data.kind === "read") inside.postMessage(read(resources, data));
  } catch (error) {
    loading = undefined;
    inside.postMessage({ kind: "broken", message: messageOf(error) });
  }
};

async function load(): Promise<Loaded> {
  const base = location.href;
  const answer = await fetch(new URL("resources.json", base));
  if (!answer.ok) throw new Error(`resources.json answers ${answer.status}`);
  const wanted = (await answer.json()) as readonly SiteResource[];
  const files = await fetchResources(wanted, base, (loaded, total) =>
    inside.postMessage({ kind: "progress", loaded, total }),
  );
  inside.postMessage({ kind: "preparing" });
  const lexicon = readLexicon(unbundleTables(new TextDecoder().decode(files.get("lists"))));
  const language = readLanguageModel(files);
  inside.postMessage({ kind: "ready" });
  return { lexicon, language };
}

function read(resources: Loaded, { id, input, options }: Request & { kind: "read" }): Answer {
  const began = performance.now();
  try {
    const record = createReader(resources, options).read(input);
    const took = performance.now() - began;
    return { kind: "record", id, record, kinds: outletKinds(record, resources.lexicon.outlets.byName), took };
  } catch (error) {
    const code = error instanceof ReadoutError ? error.code : "internal-error";
    return { kind: "failed", id, code, message: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
