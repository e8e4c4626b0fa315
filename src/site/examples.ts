/** A report to try, as the site has it below `examples/`. */
export interface Example {
  /** Name of its file, without the ending. */
  readonly name: string;
  readonly title: string;
  readonly hint: string;
}

/** The reports of `examples/`, which were written for this project. */
export const examples: readonly Example[] = [
  {
    name: "helsinki-final-act",
    title: "Leaders of 35 nations sign Helsinki accord",
    hint: "1975 · who says what, through which voices",
  },
  {
    name: "camp-david",
    title: "Carter, Begin at odds over settlements",
    hint: "1978 · copied from a page, with its furniture",
  },
  {
    name: "inf-treaty",
    title: "Reagan and Gorbachev sign the INF treaty",
    hint: "1987 · a page of a news site",
  },
];
