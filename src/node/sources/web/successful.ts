import { ReadoutError } from "../../../core/model/error.ts";
import type { Answer } from "../../input/request.ts";

/** Returns an answer that brings something. @throws ReadoutError `http-status` */
export function successful(answer: Answer): Answer {
  const { status } = answer;
  if (status === 200) return answer;
  const advice =
    status === 429 || status >= 500 ? "Try again later." : "Open the address in a browser and mend it.";
  throw new ReadoutError("http-status", `the server answered ${status}. ${advice}`);
}
