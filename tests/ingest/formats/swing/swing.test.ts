import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ColumnAnswers } from "../../../../src/domain/column-mapping.ts";
import { observationAt } from "../../../../src/domain/observation.ts";
import { type IngestResult, ingest } from "../../../../src/ingest/ingest.ts";
import { loadReference } from "../../../support/reference.ts";
import { expectEveryRowCounted } from "../../every-row-counted.ts";

const read = (rows: readonly (readonly string[])[], answers?: ColumnAnswers): Promise<IngestResult> => {
  const text = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(";")).join("\n");
  return ingest(new TextEncoder().encode(`${text}\n`), "swing.csv", loadReference(), answers);
};

/** Figures without their line numbers, in an order of their own. */
function figures({ observations }: IngestResult): readonly string[] {
  if (!observations) return [];
  return Array.from({ length: observations.length }, (_, index) => {
    const { line: _line, ...rest } = observationAt(observations, index);
    return JSON.stringify(rest);
  }).sort();
}

const cell = fc.constantFrom("412", "0", "1.390", "2,6", "-99996", "-99997", ".", "", "x", "-3", "geen");
const head = fc.constantFrom(
  "Woninginbraak",
  "1.1.1 Diefstal/inbraak woning",
  "Winkeldiefstal",
  "E35",
  "Winkeldiefstal (per 1.000 inwoners)",
  "Zakkenrollerij index",
  "Overval (%)",
  "Mishandeling",
  "Cameratoezicht",
);
const key = fc.tuple(
  fc.constantFrom("2018", "2018-08", "2024", "2018-2019", "ooit", ""),
  fc.constantFrom("gemeente", "Gemeente", "wijk", "politiedistrict", "corop", ""),
  fc.constantFrom("153", "0200", "GM0193", "Twente", "15300", "Almelo", ""),
);
/** A sheet with the period in a column; heads differ from each other. */
const sheet = fc
  .tuple(fc.uniqueArray(head, { minLength: 1, maxLength: 6 }), fc.array(key, { maxLength: 12 }))
  .chain(([heads, keys]) =>
    fc
      .tuple(...keys.map(() => fc.array(cell, { minLength: heads.length, maxLength: heads.length })))
      .map((cells) => [
        ["Jaar", "Geolevel", "Geoitem", ...heads],
        ...keys.map((texts, row) => [...texts, ...(cells[row] ?? [])]),
      ]),
  );

describe("laws of sheets of Swing", () => {
  it("keeps every row, or counts it with a reason", async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (rows) => {
        const result = await read(rows);
        expectEveryRowCounted(result);
        if (result.receipt.accepted) expect(result.receipt.rowsRead).toBe(rows.length - 1);
      }),
    );
  });

  it("gives the same figures and questions whatever the order of the columns", async () => {
    const shuffled = sheet.chain((rows) => {
      const places = (rows[0] ?? []).map((_, place) => place);
      return fc.tuple(fc.constant(rows), fc.shuffledSubarray(places, { minLength: places.length }));
    });
    await fc.assert(
      fc.asyncProperty(shuffled, async ([rows, order]) => {
        const moved = rows.map((cells) => order.map((place) => cells[place] ?? ""));
        const [before, after] = [await read(rows), await read(moved)];
        expect(figures(after)).toEqual(figures(before));
        expect(after.questions.map(({ head: asked }) => asked).sort()).toEqual(
          before.questions.map(({ head: asked }) => asked).sort(),
        );
      }),
    );
  });

  it("says of every column what became of it: read, asked, or named as not needed", async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (rows) => {
        const { receipt, questions, issues } = await read(rows);
        if (!receipt.accepted) return;
        const ignored = issues.flatMap(({ code, facts }) =>
          code === "ignoredColumns" ? [String(facts["heads"])] : [],
        );
        const said = [...(receipt.columns ?? []), ...questions].map((column) => column.head);
        for (const name of (rows[0] ?? []).slice(3)) {
          expect(said.includes(name) || ignored.some((heads) => heads.includes(name))).toBe(true);
        }
      }),
    );
  });

  it("never gives a count that is not whole or lies under nought, whatever is answered", async () => {
    const answered = sheet.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.array(
          fc.record({
            head: fc.constantFrom(...(rows[0] ?? []).slice(3)),
            answer: fc.record({
              kind: fc.constant("indicator" as const),
              indicator: fc.constantFrom("police_crime:1.4.5", "police_nuisance:E38", "cbs_crime:CRI3100", "onzin"),
              measure: fc.constantFrom("count" as const, "per1000" as const, "solved_count" as const),
            }),
          }),
          { maxLength: 3 },
        ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(answered, async ([rows, answers]) => {
        const result = await read(rows, answers);
        expectEveryRowCounted(result);
        const { observations } = result;
        for (let row = 0; observations && row < observations.length; row++) {
          const { measure, value } = observationAt(observations, row);
          if (measure.endsWith("count") && value !== undefined) {
            expect(Number.isInteger(value) && value >= 0).toBe(true);
          }
        }
      }),
    );
  });
});

describe("a column that is asked for", () => {
  it("is shown with its first figures and marks as printed, never with a text", async () => {
    const { questions } = await read([
      ["Jaar", "Geolevel", "Geoitem", "Woninginbraak", "Iets anders"],
      ...["J. Jansen", "1.390", "-99996", "12", ".", "0", "8"].map((value, at) => [
        String(2010 + at),
        "gemeente",
        "153",
        "5",
        value,
      ]),
    ]);
    expect(questions).toEqual([
      {
        head: "Iets anders",
        values: ["1.390", "-99996", "12", ".", "0"],
        cells: 7,
        looksLike: "count",
        measures: ["count", "solved_count", "suspect_registrations", "per1000", "share_of_total", "solved_share"],
        proposals: [],
      },
    ]);
  });

  it("gives its figures when it is answered, and the answer stays with the question", async () => {
    const rows = [
      ["Gemeente", "Jongeren op straat|2018", "Jongeren op straat|2019"],
      ["Enschede", "88", "91"],
    ];
    const answer = { kind: "indicator", indicator: "police_nuisance:E35", measure: "count" } as const;
    const waiting = await read(rows);
    const answered = await read(rows, [{ head: "Jongeren op straat", answer }]);
    expect(waiting.receipt.accepted).toBe(false);
    expect(answered.receipt).toMatchObject({
      accepted: true,
      columns: [{ head: "Jongeren op straat", indicator: "police_nuisance:E35", measure: "count" }],
    });
    expect(answered.observations?.length).toBe(2);
    expect(answered.questions.map((question) => question.answer)).toEqual([answer]);
  });
});

describe("a sheet of Swing", () => {
  it("is simulated when a line above the table says so", async () => {
    const rows = [
      ["Jaar", "Geolevel", "Geoitem", "Woninginbraak"],
      ["2018", "gemeente", "153", "645"],
    ];
    expect((await read([["Gesimuleerde cijfers", "", "", ""], ...rows])).receipt.provenance).toBe("simulated");
    expect((await read(rows)).receipt.provenance).toBeUndefined();
  });
});
