import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { eventLines, type Scene } from "./scene.ts";

/** A scene with a name, and the events that it gives. */
export interface RuleCase extends Scene {
  readonly text: string;
  readonly gives: readonly string[];
}

/** Tests a rule by what it decides and by what stays as the frame has it. */
export function testRule(id: string, finds: readonly RuleCase[], leavesAlone: readonly RuleCase[]): void {
  describe(id, () => {
    for (const scene of finds) it(`finds: ${scene.text}`, () => check(scene));
    for (const scene of leavesAlone) it(`leaves alone: ${scene.text}`, () => check(scene));
  });
}

function check(scene: RuleCase): void {
  assert.deepEqual(eventLines(scene), scene.gives);
}
