import type { Block } from "../../model/article.ts";
import type { Notice } from "../../model/notice.ts";

/** Tells a doubt about a clean text that its reader should know. */
export interface NoticeRule {
  /** The notice's code. */
  readonly id: string;
  find(text: string, blocks: readonly Block[]): readonly Notice[];
}
