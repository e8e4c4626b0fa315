import type { Notice } from "../../model/notice.ts";
import type { NoticeRule } from "./notice-rule.ts";
import { quotationMarks } from "./quotation-marks.ts";

/**
 * Words in square brackets inside a quotation: the editor's and not the speaker's.
 *
 *     Blinken "raised serious concerns with [Chinese] support".
 *                                           insertion
 *
 * Leaves alone brackets outside quotations.
 */
export const editorInsertion: NoticeRule = {
  id: "editor-insertion",

  find(text, blocks) {
    return blocks.flatMap(({ start, end }): readonly Notice[] => {
      const paragraph = text.slice(start, end);
      if (!paragraph.includes("[")) return [];
      const marks = quotationMarks(paragraph);
      let next = 0;
      return [...paragraph.matchAll(/\[[^[\]]{1,60}\]/gu)].flatMap(({ 0: insertion, index }) => {
        while ((marks[next]?.at ?? Number.POSITIVE_INFINITY) < index) next++;
        if (!marks[next - 1]?.opens) return [];
        const message = `${insertion} inside a quotation is the editor's word, not the speaker's.`;
        return [{ code: this.id, message, start: start + index, end: start + index + insertion.length }];
      });
    });
  },
};
