import type { NoticeRule } from "../../src/core/article/notices/notice-rule.ts";
import type { Block, BlockKind } from "../../src/core/model/article.ts";

/** Returns the words that a rule for notices marks in some paragraphs, in the rule's order. */
export function doubted(
  rule: NoticeRule,
  paragraphs: readonly string[],
  kind: BlockKind = "paragraph",
): readonly string[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    blocks.push({ kind, start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  const text = paragraphs.join("\n\n");
  return rule.find(text, blocks).map((notice) => text.slice(notice.start, notice.end));
}
