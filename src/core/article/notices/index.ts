import type { Block } from "../../model/article.ts";
import type { Notice } from "../../model/notice.ts";
import { editorInsertion } from "./editor-insertion.ts";
import type { NoticeRule } from "./notice-rule.ts";
import { replacementCharacters } from "./replacement-characters.ts";
import { unclosedQuotation } from "./unclosed-quotation.ts";

const noticeRules: readonly NoticeRule[] = [replacementCharacters, editorInsertion, unclosedQuotation];

/** Returns all doubts about a clean text, in the order of the rules. */
export function findNotices(text: string, blocks: readonly Block[]): readonly Notice[] {
  return noticeRules.flatMap((rule) => rule.find(text, blocks));
}
