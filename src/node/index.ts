export { loadResources } from "./resources.ts";
