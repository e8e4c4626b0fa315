export { loadResources, type ResourceFiles, readResourceFiles } from "./resources.ts";
