/** An object with the fields that may be undefined as fields that may be missing. */
type WithoutGaps<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Leaves out fields that are undefined. */
export function withoutGaps<T extends object>(fields: T): WithoutGaps<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as WithoutGaps<T>;
}
