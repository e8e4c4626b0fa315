/**
 * Parts a list at its commas. In the key of an actor, a comma with a blank behind it belongs to the key.
 *
 *     RUS,CHN -> RUS | CHN      key:RUS/shoigo, sergi,CHN -> key:RUS/shoigo, sergi | CHN
 */
export function listed(values: readonly string[]): readonly string[] {
  return values.flatMap((value) => value.split(/,(?! )|(?<!key:[^,]*), /u)).filter((part) => part.trim());
}
