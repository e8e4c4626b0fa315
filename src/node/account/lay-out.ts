/**
 * Breaks painted text into lines of at most `width` columns, the first after `indent`, the others
 * after `hanging`. Words longer than a line stand on a line of their own.
 */
export function wrap(text: string, width: number, indent = "", hanging = indent): string {
  const lines: string[] = [];
  let [line, used] = ["", 0];
  for (const word of text.split(" ")) {
    const size = columns(word);
    if (line !== "" && used + 1 + size > width - (lines.length === 0 ? indent : hanging).length) {
      lines.push(line);
      [line, used] = [word, size];
    } else {
      [line, used] = line === "" ? [word, size] : [`${line} ${word}`, used + 1 + size];
    }
  }
  lines.push(line);
  return lines.map((each, i) => `${i === 0 ? indent : hanging}${each}`.trimEnd()).join("\n");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is the escape of colour codes that is looked for
const colour = /\u001b\[[0-9;]*m/gu;
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u;

/** Returns how many columns painted text takes on a terminal: 北京 takes four. */
export function columns(text: string): number {
  let count = 0;
  for (const sign of text.replace(colour, "")) count += wide.test(sign) ? 2 : 1;
  return count;
}
