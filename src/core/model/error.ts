/** Input or environment that cannot be used. The message says where, what, and what to do. */
export class ReadoutError extends Error {
  override readonly name = "ReadoutError";
  readonly code: string;

  /** @param code stable kebab-case name, `empty-input` */
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
