import type { NoticeRule } from "./notice-rule.ts";

/**
 * Signs that stand for characters lost in decoding.
 *
 *     Erdo�an said …
 *         ^
 */
export const replacementCharacters: NoticeRule = {
  id: "replacement-characters",

  find(text) {
    const start = text.indexOf("\ufffd");
    if (start < 0) return [];
    const count = text.split("\ufffd").length - 1;
    const message = `${count} characters were lost when the text was decoded; names may be damaged.`;
    return [{ code: this.id, message, start, end: start + 1 }];
  },
};
