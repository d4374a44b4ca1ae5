import { describe, expect, it } from "vitest";
import { openEngine } from "../support/open-engine.ts";
import { bytesOf, policeExport } from "../support/police-export.ts";

describe("lines of a checked file", () => {
  it("are given as printed, by the key of its check", async () => {
    const { engine } = await openEngine();
    const file = policeExport("47013NED", [{ region: "GM0153", period: "2024JJ00", value: 12 }]);
    const again = { ...file, bytes: file.bytes.slice(0) };
    const { quality } = await engine.check(file);
    expect(await engine.lines(quality?.linesKey ?? "", again, [2])).toEqual([
      { line: 2, text: '"1";"1.1.1 ";"GM0153";"2024JJ00";"      12"' },
    ]);
  });

  it("are given to nobody when the file was refused for data of persons", async () => {
    const { engine } = await openEngine();
    const text = "naam;bsn\nA. de Vries;123456782\n";
    const check = await engine.check(bytesOf("personen.csv", text));
    expect(check).toMatchObject({ accepted: false, format: "personal-data" });
    expect(check.quality?.linesKey).toBeUndefined();
    await expect(engine.lines("anything", bytesOf("personen.csv", text), [2])).rejects.toThrow("niet getoond");
  });
});
