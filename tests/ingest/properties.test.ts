import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { observationAt } from "../../src/domain/observation.ts";
import { type IngestResult, ingest } from "../../src/ingest/ingest.ts";
import { loadReference } from "../support/reference.ts";
import { expectEveryRowCounted } from "./every-row-counted.ts";

const HEAD = '"ID";"SoortMisdrijf";"RegioS";"Perioden";"GeregistreerdeMisdrijven_1"';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array): Promise<IngestResult> => ingest(bytes, "test.csv", loadReference());

const row = fc.record({
  code: fc.constantFrom("1.1.1 ", "0.0.0 ", "2.6.10", "3.7.5 ", "onzin ", ""),
  region: fc.constantFrom("GM0153", "RE02  ", "LD02  ", "NL01  ", "GM0000", "ZZ01  ", ""),
  period: fc.constantFrom("2018JJ00", "2018MM08", "2024JJ00", "2018HJ01", "2018MM13", ""),
  value: fc.constantFrom("       0", "     645", "       .", "", "       x", "      -1", "    n.b."),
  kind: fc.constantFrom("row", "row", "row", "blank", "short", "footer"),
});
type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;

function print({ code, region, period, value, kind }: Row, index: number): string {
  if (kind === "blank") return ";;;;";
  if (kind === "footer") return '"Bron: Politie"';
  if (kind === "short") return `"${index}";"${code}"`;
  return `"${index}";"${code}";"${region}";"${period}";"${value}"`;
}

const file = (rows: readonly string[]): string => `${[HEAD, ...rows].join("\n")}\n`;

/** Figures without their line numbers, in an order of their own. */
function figures({ observations }: IngestResult): readonly string[] {
  if (!observations) return [];
  return Array.from({ length: observations.length }, (_, index) => {
    const { line: _line, ...rest } = observationAt(observations, index);
    return JSON.stringify(rest);
  }).sort();
}

describe("laws of ingest", () => {
  it("keeps every row, or counts it with a reason", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 40 }), async (rows) => {
        const result = await read(encode(file(rows.map(print))));
        expectEveryRowCounted(result);
        if (result.receipt.accepted) expect(result.receipt.rowsRead).toBe(rows.length);
      }),
    );
  });

  it("gives the same figures whatever the order of the rows", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .array(row, { maxLength: 30 })
          .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        async ([rows, shuffled]) => {
          const [before, after] = await Promise.all(
            [rows, shuffled].map((each) => read(encode(file(each.map(print))))),
          );
          expect(before && figures(before)).toEqual(after && figures(after));
        },
      ),
    );
  });

  const whole = encode(
    file(
      Array.from(
        { length: 30 },
        (_, index) => `"${index}";"1.1.1 ";"GM${1000 + index}";"2018JJ00";"${String(index * 37).padStart(8)}"`,
      ),
    ),
  );

  it("refuses a quoted file that is cut anywhere inside a row, and never makes up a figure", async () => {
    const complete = new Set(figures(await read(whole)));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length }), async (length) => {
        const result = await read(whole.slice(0, length));
        expectEveryRowCounted(result);
        for (const figure of figures(result)) expect(complete).toContain(figure);
      }),
      // Cut behind the last separator of the first row: no other row tells that a value should stand there.
      { numRuns: 200, examples: [[HEAD.length + 1 + '"0";"1.1.1 ";"GM1000";"2018JJ00";'.length]] },
    );
  });

  it("never throws on bytes of any kind", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => expectEveryRowCounted(await read(bytes))),
      { numRuns: 300 },
    );
  });

  it("never throws on text with the characters that matter", async () => {
    const text = fc.string({ unit: fc.constantFrom(...'";,\n\r\t|.*-019aGM€ \u00a0\u200b\ufeff'), maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(text, fc.boolean(), async (soup, withHead) => {
        expectEveryRowCounted(await read(encode(withHead ? `${HEAD}\n${soup}` : soup)));
      }),
      { numRuns: 300 },
    );
  });

  it("never throws on a file of which bytes were flipped or pieces spliced", async () => {
    const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 6 });
    const piece = fc.tuple(fc.nat(whole.length), fc.nat(whole.length));
    await fc.assert(
      fc.asyncProperty(flips, piece, async (changes, [from, to]) => {
        const flipped = whole.slice();
        for (const [at, byte] of changes) flipped[at] = byte;
        expectEveryRowCounted(await read(flipped));
        const spliced = new Uint8Array([...whole.slice(0, from), ...flipped.slice(to)]);
        expectEveryRowCounted(await read(spliced));
      }),
      { numRuns: 150 },
    );
  });
});
