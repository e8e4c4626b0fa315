import type { Notice } from "../../core/model/notice.ts";

/**
 * Words a notice for the page, which has no options to give.
 *
 *     … no year; give --published to date its events. -> … no year; give the day it came out, below …
 */
export function noticeInPage({ message }: Notice): string {
  return message.replace("give --published", "give the day it came out, below the text you paste,");
}
