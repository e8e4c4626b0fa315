/** Whether the pages that a feed lists are fetched: where it carries no whole report, for every entry, or not at all. */
export const pageChoices = ["missing", "always", "never"] as const;
export type PageChoice = (typeof pageChoices)[number];
