export * from "../../store/index.ts";
export { type OpenOptions, openStore } from "./open-store.ts";
