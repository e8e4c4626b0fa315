const controls = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Makes text safe to show on a terminal: no escape codes, nothing that moves the cursor or turns the
 * direction of writing around. White space becomes single blanks.
 */
export function printable(text: string): string {
  return text.replace(/\s+/gu, " ").replace(controls, "\ufffd").trim();
}

const steering = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** The same with every sign that steers a terminal replaced, one for one, so that offsets hold; lines and tabs stay. */
export function withoutSteering(text: string): string {
  return text.replace(steering, (sign) => (sign === "\n" || sign === "\t" ? sign : "\ufffd"));
}

/** A value from JSON with none in any of its texts. */
export function legible<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, each) =>
    typeof each === "string" ? withoutSteering(each) : each,
  );
}
