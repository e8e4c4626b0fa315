const controls = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Makes text safe to show on a terminal: no escape codes, nothing that moves the cursor or turns the
 * direction of writing around. White space becomes single blanks.
 */
export function printable(text: string): string {
  return text.replace(/\s+/gu, " ").replace(controls, "\ufffd").trim();
}
