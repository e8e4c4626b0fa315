import { ReadoutError } from "../../../core/model/error.ts";
import type { Answer } from "../../input/request.ts";

/** Returns an answer that brings something. @throws ReadoutError `http-status`; `server-busy` where a later visit may help */
export function successful(answer: Answer): Answer {
  const { status } = answer;
  if (status === 200) return answer;
  if (status === 429 || status >= 500)
    throw new ReadoutError("server-busy", `the server answered ${status}. Try again later.`);
  throw new ReadoutError(
    "http-status",
    `the server answered ${status}. Open the address in a browser and mend it.`,
  );
}
