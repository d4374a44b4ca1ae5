import { describe, expect, it } from "vitest";
import type { FileBytes } from "../../src/engine/engine-api.ts";
import { openEngine } from "../support/open-engine.ts";
import { bytesOf } from "../support/police-export.ts";

const SAID = { indicator: "police_crime:1.1.1", measure: "count" } as const;

/** A list of its own layout, with as many months as asked. */
function list(rows: number): string {
  const months = Array.from(
    { length: rows },
    (_, at) => `Enschede;2024-${String((at % 12) + 1).padStart(2, "0")};${at}`,
  );
  return `${["Plaats;Maand;Hoeveel", ...months].join("\r\n")}\r\n`;
}

async function sampleOf(file: () => FileBytes) {
  const { engine } = await openEngine();
  const { table } = await engine.check(file());
  if (!table) throw new Error("the table is not asked");
  return { sample: await engine.sample(file(), { ...table.mapping, fixed: SAID }), table };
}

describe("the example of the first rows of a file", () => {
  it("says what they give by a mapping, while the check of the file stays as it is", async () => {
    const { sample, table } = await sampleOf(() => bytesOf("lijst.csv", list(3)));
    expect(table.sample.summary).toBe(
      "Van de eerste 3 regels geeft nog geen enkele een cijfer en wachten er 3 op een antwoord.",
    );
    expect(sample?.summary).toBe("Van de eerste 3 regels geven er 3 een cijfer.");
    expect(sample?.figures[0]).toMatchObject({ region: "Enschede", period: "januari 2024", value: "0*", line: 2 });
  });

  it("reads no more than the beginning of a large file, up to a whole line", async () => {
    const bytes = new TextEncoder().encode(list(40_000));
    const read: number[] = [];
    class Counted extends Blob {
      override slice(...range: [number?, number?]): Blob {
        read.push((range[1] ?? this.size) - (range[0] ?? 0));
        return super.slice(...range);
      }
      override arrayBuffer(): Promise<ArrayBuffer> {
        read.push(this.size);
        return super.arrayBuffer();
      }
    }
    const { engine } = await openEngine();
    const { table } = await engine.check(bytesOf("lijst.csv", list(3)));
    if (!table) throw new Error("the table is not asked");
    const file = { fileName: "lijst.csv", bytes: new Counted([bytes]) };
    const sample = await engine.sample(file, { ...table.mapping, fixed: SAID });
    expect(sample?.summary).toBe("Van de eerste 200 regels geven er 200 een cijfer.");
    expect(read).toEqual([256 * 1024]);
  });

  it("is not made of a file with data of persons, whatever the mapping says", async () => {
    const { engine } = await openEngine();
    const { table } = await engine.check(bytesOf("lijst.csv", list(3)));
    if (!table) throw new Error("the table is not asked");
    const persons = bytesOf("personen.csv", "naam;bsn\nA. de Vries;123456782\n");
    expect(await engine.sample(persons, table.mapping)).toBeUndefined();
  });
});
