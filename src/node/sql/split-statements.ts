/** What holds semicolons that end nothing: strings, names in quotation marks, comments. */
const parts =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?\*\/|;|[^'"`[;/-]+|[\s\S]/gu;

/**
 * Parts SQL into its statements; the last may have no semicolon.
 *
 *     select 'a;b'; select 2  ->  select 'a;b'     select 2
 */
export function splitStatements(sql: string): { readonly whole: readonly string[]; readonly rest: string } {
  const whole: string[] = [];
  let statement = "";
  for (const [part] of sql.matchAll(parts)) {
    if (part !== ";") {
      statement += part;
      continue;
    }
    if (statement.trim() !== "") whole.push(statement.trim());
    statement = "";
  }
  return { whole, rest: statement };
}
