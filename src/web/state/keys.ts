import { useEffect, useRef } from "preact/hooks";

/** What single keys do, by key. */
export type Keys = Readonly<Record<string, () => void>>;

/** Listens to single keys; not while somebody types, and not to those with Ctrl, Alt or Meta. */
export function useKeys(keys: Keys): void {
  // As of the last drawing, not of the last effect: whoever holds a key down is faster than the browser paints.
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const act = latest.current[event.key];
      if (!act || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input:not([type=checkbox]), textarea, select, dialog[open]") !== null
  );
}
