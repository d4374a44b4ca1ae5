/** What holds of every view model, whatever it says. */

import { expect } from "vitest";

interface Figure {
  readonly text: string;
  readonly status: string;
  readonly value?: unknown;
  readonly missing?: unknown;
}

/** Every object and text in a view model, with the path to it. */
function* parts(value: unknown, path = ""): Generator<readonly [string, unknown]> {
  yield [path, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, each] of Object.entries(value)) yield* parts(each, `${path}.${key}`);
}

function isFigure(value: unknown): value is Figure {
  return typeof value === "object" && value !== null && "text" in value && "status" in value && !("operation" in value);
}

/** Plain data, no broken numbers, sentences without leftovers, and nothing missing that has a value. */
export function expectLawful(view: unknown): void {
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  for (const [path, part] of parts(view)) {
    if (typeof part === "number") expect(Number.isFinite(part), path).toBe(true);
    if (typeof part === "string" && !path.endsWith(".csv")) {
      expect(part, path).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
      expect(part, path).not.toMatch(/\.\.(?!\.)|\s{2}| [.,;:]( |$)/);
    }
    if (isFigure(part) && typeof part.status === "string" && ["missing", "suppressed"].includes(part.status)) {
      expect(part, path).not.toHaveProperty("value");
      expect(part.missing, path).toBeTypeOf("string");
      expect(part.text, path).not.toMatch(/\d{2,}/);
    }
  }
}
