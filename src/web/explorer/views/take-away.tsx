import { useRef } from "preact/hooks";

/** A file of the current view: a link that the server answers, or something that the page makes. */
export type FileOffer =
  | { readonly label: string; readonly hint: string; readonly href: string }
  | { readonly label: string; readonly hint: string; readonly make: () => unknown };

interface TakeAwayProps {
  readonly label?: string;
  readonly files: readonly FileOffer[];
}

/** A menu of files. */
export function TakeAway({ label = "Download", files }: TakeAwayProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute("open");
  return (
    <details
      class="menu take-away"
      ref={menu}
      onKeyDown={({ key }) => {
        if (key === "Escape") close();
      }}
    >
      <summary>{label}</summary>
      <ul>
        {files.map((file) => (
          <li key={file.label + file.hint}>
            {"href" in file ? (
              <a href={file.href} download="" onClick={close}>
                {file.label} <small>{file.hint}</small>
              </a>
            ) : (
              <button
                type="button"
                onClick={() => {
                  close();
                  file.make();
                }}
              >
                {file.label} <small>{file.hint}</small>
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** All rows of a question to the store, as files that it writes. */
export function tableFiles(path: string): readonly FileOffer[] {
  const ask = path.includes("?") ? "&" : "?";
  return [
    ["Table", "CSV", "csv"],
    ["Lines", "JSON lines", "jsonl"],
    ["Columns", "Parquet", "parquet"],
  ].map(([label = "", hint = "", format]) => ({ label, hint, href: `${path}${ask}format=${format}` }));
}
