import type { ArticleInput } from "../../core/model/article.ts";
import type { ReadoutRecord } from "../../core/model/record.ts";
import type { ReaderOptions } from "../../core/read.ts";
import type { OutletKinds } from "../../site/outlet-kinds.ts";

/** What the page asks of the worker. */
export type Request =
  | { readonly kind: "load" }
  | {
      readonly kind: "read";
      readonly id: number;
      readonly input: ArticleInput;
      readonly options: ReaderOptions;
    };

/** What the worker answers. */
export type Answer =
  | { readonly kind: "progress"; readonly loaded: number; readonly total: number }
  | { readonly kind: "preparing" }
  | { readonly kind: "ready" }
  | { readonly kind: "broken"; readonly message: string }
  | {
      readonly kind: "record";
      readonly id: number;
      readonly record: ReadoutRecord;
      readonly kinds: OutletKinds;
      /** Milliseconds that the reading took. */
      readonly took: number;
    }
  | { readonly kind: "failed"; readonly id: number; readonly code: string; readonly message: string };
