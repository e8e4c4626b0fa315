import type { LoadState } from "../worker/reader-client.ts";

/** How far the reader is, for whoever waits for it. */
export function LoadProgress({ load, isReading }: { readonly load: LoadState; readonly isReading: boolean }) {
  const words = {
    idle: "Starting the reader",
    fetching: "Fetching the reader, once; then it works offline",
    preparing: "Laying out the word lists",
    ready: "Reading",
  }[load.at];
  const share = load.at === "fetching" && load.total > 0 ? load.loaded / load.total : undefined;
  return (
    <div class="progress" role="status">
      <p>
        {words}
        {load.at === "fetching" && (
          <span class="count">
            {" "}
            {megabytes(load.loaded)} of {megabytes(load.total)} MB
          </span>
        )}
        {load.at !== "fetching" && isReading && " …"}
      </p>
      <progress aria-label={words} {...(share === undefined ? {} : { value: share, max: 1 })} />
    </div>
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
