/** The longest reference that is waited for: `&CounterClockwiseContourIntegral;`. */
const longest = 40;

const reference = /^&(?:[a-z][a-z0-9]*|#\d+|#x[\da-f]+);/iu;

/**
 * Writes `&amp;` for an ampersand that begins no reference, which many feeds have.
 *
 *     <title>AT&T and P & O</title>  ->  <title>AT&amp;T and P &amp; O</title>
 *
 * Leaves CDATA sections alone, where an ampersand is one. However the text is cut into pieces, it comes out the same.
 */
export async function* mendAmpersands(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  const mender = createMender();
  for await (const piece of pieces) yield mender.push(piece);
  yield mender.end();
}

function createMender() {
  let held = "";
  let inData = false;

  const mend = (text: string): string =>
    text.replace(/<!\[CDATA\[|\]\]>|&/gu, (mark, at: number) => {
      if (mark === "&") return inData || reference.test(text.slice(at, at + longest)) ? mark : "&amp;";
      inData = mark !== "]]>";
      return mark;
    });

  return {
    push(piece: string): string {
      held += piece;
      const end = endOfWhole(held);
      const whole = held.slice(0, end);
      held = held.slice(end);
      return mend(whole);
    },
    end: () => mend(held),
  };
}

/** Returns where the last mark begins that may go on in the next piece. */
function endOfWhole(text: string): number {
  const from = Math.max(0, text.length - longest);
  const open = /&[#\w]*$|<(?:!(?:\[(?:C(?:D(?:A(?:T(?:A)?)?)?)?)?)?)?$|\]{1,2}$/u.exec(text.slice(from));
  return open ? from + open.index : text.length;
}
