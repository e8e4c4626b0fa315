/** The page: mounts it, and has the browser keep it. */
import { render } from "preact";
import { findStore } from "./explorer/state/store-client.ts";
import { App } from "./views/app.tsx";

// Asked for before anything is drawn: a store changes what the first view is.
const look = findStore();
const root = document.getElementById("app");
if (root) {
  root.textContent = "";
  render(<App look={look} />, root);
}

// Over a plain address or from a file there is no such thing, and the page works without.
if (location.protocol !== "file:" && "serviceWorker" in navigator)
  navigator.serviceWorker.register("offline.js").catch(() => undefined);
