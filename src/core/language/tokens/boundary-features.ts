import { boundaryAtoms } from "./boundary-atoms.ts";
import { compileTemplates } from "./templates.ts";

/** Combinations of what is known about a place, each a feature; `place` is the gap with the kind of the last word. */
export const boundaryTemplates = compileTemplates(
  `
  place
  place openers closers
  place nextShape
  place next
  place next nextShape
  place next nextShape next2
  place nextShape next2Shape
  place nextShape next2
  place closers next2 nextShape
  place closers next3 nextShape
  place endWord
  place endWord nextShape
  place endShape nextShape
  place before
  place before nextShape
  place beforeShape nextShape
  place before next
  place endWord next
  endWord
  endWord nextShape
  end next nextShape
  place past nextShape
  place left nextShape
  place past left
  place inside nextShape
  place inside closers openers
  end closers nextShape
  gap nextShape past
  gap next
  end nextShape inside past
  openers nextShape place past
  tidy place nextShape
  `,
  boundaryAtoms,
);
