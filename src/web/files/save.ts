/** Hands a file of text to whoever looks at the page, as a download. */
export function save(name: string, text: string, type: string): void {
  offer(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Hands over any file. */
export function offer(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by then; at once would be too early for some.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name for files about a report: its headline in small letters, as far as file names go. */
export function fileNameOf(title: string): string {
  const words =
    title
      .normalize("NFKD")
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? [];
  return words.slice(0, 8).join("-") || "report";
}
