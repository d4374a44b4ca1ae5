import { describe, expect, it } from "vitest";
import { type IngestResult, ingest } from "../../../src/ingest/ingest.ts";
import { loadReference } from "../../support/reference.ts";
import { expectEveryRowCounted } from "../every-row-counted.ts";
import { damaged } from "./damage.ts";
import { type Figure, figuresOf, isQuestioned } from "./figures.ts";
import { BASES, type Base, couldBeTrue } from "./fuzz-bases.ts";

const FILES = 1000;

const read = (bytes: Uint8Array, name: string): Promise<IngestResult> => ingest(bytes, name, loadReference());
const whole = ({ lines }: Base): Uint8Array => new TextEncoder().encode(`${lines.join("\n")}\n`);

/** The bytes line by line, one character per byte. */
function linesOf(bytes: Uint8Array): readonly string[] {
  return Array.from(bytes, (byte) => String.fromCharCode(byte))
    .join("")
    .split(/\r\n|\r|\n/);
}

/**
 * Lines that damage inside a line changed into another line of the very shape that the publisher gives it, such as a digit
 * that became another digit, or two halves of rows that make one: nothing in the file tells them from true ones.
 */
function undetectable(base: Base, bytes: Uint8Array): ReadonlySet<number> {
  const published = new Set(linesOf(whole(base)));
  const found = linesOf(bytes).flatMap((line, at) => (!published.has(line) && couldBeTrue(base, line) ? [at + 1] : []));
  return new Set(found);
}

describe("a thousand damaged files", () => {
  it("each layout is read whole and without a doubt when nothing is damaged", async () => {
    for (const base of BASES) {
      const result = await read(whole(base), base.name);
      expect(result.receipt, base.name).toMatchObject({ format: base.name, accepted: true });
      expect(isQuestioned(result), base.name).toBe(false);
    }
  });

  it("never throw, count every row, and give no wrong figure in silence", async () => {
    const originals = new Map<Base, ReadonlyMap<string, Figure>>();
    for (const base of BASES) originals.set(base, figuresOf(await read(whole(base), base.name)));
    const wrong: string[] = [];
    const seen = { accepted: 0, refused: 0, excluded: 0 };
    for (let seed = 0; seed < FILES; seed++) {
      const base = BASES[Math.floor(seed / BASES.length) % BASES.length];
      const original = base && originals.get(base);
      if (!base || !original) throw new RangeError(`no base for ${seed}`);
      const { kind, bytes } = damaged(base.lines, seed);
      const result = await read(bytes, `${seed}.csv`);
      expectEveryRowCounted(result);
      if (result.receipt.accepted) seen.accepted += 1;
      else seen.refused += 1;
      if (isQuestioned(result)) continue;
      // Whole lines taken away, doubled or cut off excuse nothing.
      const isInside = kind === "spliced" || kind === "inserted" || kind === "flipped" || kind === "digits";
      const excused = isInside ? undetectable(base, bytes) : new Set<number>();
      const isHeader = [...excused].some((line) => line <= base.header);
      for (const [cell, { value, says, line }] of figuresOf(result)) {
        if (value === undefined || original.get(cell)?.value === value) continue;
        if (isHeader || excused.has(line)) seen.excluded += 1;
        else wrong.push(`${seed} ${base.name} ${kind}: line ${line}, ${cell} ${says}, not ${original.get(cell)?.says}`);
      }
    }
    expect(wrong).toEqual([]);
    // Neither refusing everything nor excusing everything passes.
    expect(seen.accepted).toBeGreaterThan(FILES / 4);
    expect(seen.refused).toBeGreaterThan(FILES / 10);
    expect(seen.excluded).toBeLessThan(FILES / 4);
  }, 120_000);
});
