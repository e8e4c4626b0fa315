import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { ReadoutError } from "../../core/model/error.ts";

/** Fewest characters of a token: at a thousand guesses a second, sixteen of them outlast whoever guesses. */
const shortest = 16;

/**
 * Makes what compares tokens: by their hashes, so that the time tells neither how much of a guess is right nor how long
 * the token is.
 *
 * @throws ReadoutError `short-token`
 */
export function tokenCheck(token: string): (given: string) => boolean {
  if (token.length < shortest || !/^[\x21-\x7e]+$/u.test(token))
    throw new ReadoutError(
      "short-token",
      `the token needs ${shortest} letters, digits and signs at least, without blanks. One by chance: ${randomToken()}`,
    );
  const right = digest(token);
  return (given) => timingSafeEqual(digest(given), right);
}

/** Makes a token by chance. */
export function randomToken(): string {
  return randomBytes(18).toString("base64url");
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
