import { readModelFile } from "../model-file.ts";
import { createNetwork, type Network, type NetworkFacts } from "./network.ts";

/** Reads `network.bin`. @throws ReadoutError `bad-model` */
export function readNetwork(bytes: Uint8Array): Network {
  return createNetwork(readModelFile<NetworkFacts>(bytes, "network"));
}
