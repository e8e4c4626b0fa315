import { useCallback, useEffect, useState } from "preact/hooks";

/** A value that this browser remembers under a name; where it may not, for as long as the page is open. */
export function useStored<T>(name: string, first: T): readonly [T, (value: T) => void] {
  const [value, setValue] = useState<T>(first);
  useEffect(() => setValue(stored(name) ?? first), [name]);
  const store = useCallback(
    (next: T) => {
      setValue(next);
      try {
        localStorage.setItem(name, JSON.stringify(next));
      } catch {
        // No room, or no leave: it is remembered by the page alone.
      }
    },
    [name],
  );
  return [value, store];
}

function stored<T>(name: string): T | undefined {
  try {
    const text = localStorage.getItem(name);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}
