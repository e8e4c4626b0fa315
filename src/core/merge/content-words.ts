/** Words that tell nothing of an event: those of the frame, of the calendar, and of reporting. */
const empty = new Set(
  (
    "a about after again against ahead all also among an and any are around as at away back be because been before being " +
    "between both but by called can could did do does down during each end first for from further given go had has have he " +
    "her here his how i if in into is it its just last late later least less made make many may me might more most much " +
    "must near new next no not now of off on one only or other our out over own part per said same say says she should " +
    "since so some still such than that the their them then there these they this those through to told too two under " +
    "until up us used was we went were what when where which while who whom whose will with within without would year you " +
    "s t day days week weeks month months years today yesterday tomorrow morning night evening monday tuesday wednesday " +
    "thursday friday saturday sunday january february march april may june july august september october november " +
    "december jan feb mar apr jun jul aug sep sept oct nov dec three four five six seven eight nine ten"
  ).split(" "),
);

/** Words for the states that are told of most, which are compared as parties: in a score of events any two share one. */
const states = new Set(
  (
    "washington american america moscow russian russia beijing chinese china london british britain paris french france " +
    "berlin german germany tokyo japanese japan seoul korean korea pyongyang tehran iranian iran baghdad iraqi iraq " +
    "israeli israel palestinian kyiv kiev ukrainian ukraine brussels european europe ankara turkish turkey delhi indian " +
    "india islamabad pakistani pakistan damascus syrian syria riyadh saudi cairo egyptian egypt kabul afghan soviet"
  ).split(" "),
);

/** Words of so many events that meeting in them tells little. */
const common = new Set(
  (
    "president minister government official foreign defense defence prime leader state country people national capital " +
    "attack kill talk meet hold sign agreement accord deal force troop soldier police military army group city town " +
    "report statement spokesman ministry party international unite nation parliament leader counterpart security"
  ).split(" "),
);

const half = 0.4;

/**
 * Returns the words of an event's evidence that tell it from others, stemmed, with their weights.
 *
 *     poland expelled three russian diplomats -> poland 1, expel 1, russian 1, diplomat 1
 *
 * Leaves alone the names of its parties and place, which are compared as such. Weights are fixed rather than counted over the archive: what two reports are to each other must not change with
 * the reports beside them.
 */
export function contentWords(
  words: readonly string[],
  names: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const word of words) {
    if (empty.has(word) || names.has(word)) continue;
    const stem = stemOf(word);
    weights.set(stem, common.has(stem) || common.has(word) || states.has(word) ? half : 1);
  }
  return weights;
}

/** Returns a word without its ending: *bombed, bombing, bombs* -> *bomb*. */
export function stemOf(word: string): string {
  if (word.length < 5)
    return word.length === 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, 3) : word;
  const stem = word
    .replace(/ies$/u, "y")
    .replace(/(?:sses|shes|ches|xes)$/u, (end) => end.slice(0, -2))
    .replace(/(?<!s)s$/u, "")
    .replace(/(?:ing|ed)$/u, "");
  return stem
    .replace(/([^aeiouls])\1$/u, "$1")
    .replace(/(?<=..)ll$/u, "l")
    .replace(/e$/u, "");
}

/** Weight of shared words beyond which nothing is gained. */
const enough = 3;

/**
 * Returns how much of the shorter evidence stands in the longer, 0 to 1; evidence of a word or two counts for less.
 */
export function overlapOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  let whole = 0;
  for (const [word, weight] of few) {
    whole += weight;
    if (many.has(word)) shared += weight;
  }
  return whole === 0 ? 0 : shared / Math.max(whole, enough);
}
