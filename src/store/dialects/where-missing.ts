/** Has a statement that makes an index do nothing where it is there. */
export function whereMissing(made: string): string {
  return made.replace(/^create index /iu, "create index if not exists ");
}
