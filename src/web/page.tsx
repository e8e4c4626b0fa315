/** The page: mounts it, and has the browser keep it. */
import { render } from "preact";
import { App } from "./views/app.tsx";

const root = document.getElementById("app");
if (root) {
  root.textContent = "";
  render(<App />, root);
}

// Over a plain address or from a file there is no such thing, and the page works without.
if (location.protocol !== "file:" && "serviceWorker" in navigator)
  navigator.serviceWorker.register("offline.js").catch(() => undefined);
