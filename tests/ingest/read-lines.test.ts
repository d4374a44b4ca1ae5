import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLines } from "../../src/ingest/read-lines.ts";

const file = (content: string | Uint8Array<ArrayBuffer>) => new Blob([content]);

describe("lines of a file as printed", () => {
  it("come with their numbers, whatever ends a line", async () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      expect(await readLines(file(["kop", "een", "", "drie"].join(end)), [4, 2, 3])).toEqual([
        { line: 2, text: "een" },
        { line: 3, text: "" },
        { line: 4, text: "drie" },
      ]);
    }
  });

  it("keep accents, in UTF-8 and in Windows-1252, and lose the byte order mark", async () => {
    expect(await readLines(file("\uFEFFSúdwest;1\n"), [1])).toEqual([{ line: 1, text: "Súdwest;1" }]);
    expect(await readLines(file(Uint8Array.from([0x53, 0xfa, 0x64, 0x0a])), [1])).toEqual([{ line: 1, text: "Súd" }]);
  });

  it("are found in UTF-16 too", async () => {
    const units = [..."\uFEFFkop\nNijmegen\n"].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]);
    expect(await readLines(file(Uint8Array.from(units)), [2])).toEqual([{ line: 2, text: "Nijmegen" }]);
  });

  it("are left out when the file does not have them", async () => {
    expect(await readLines(file("een\ntwee\n"), [2, 3, 99])).toEqual([{ line: 2, text: "twee" }]);
  });

  it("are cut where they are long", async () => {
    const [line] = await readLines(file(`${"x".repeat(5000)}\n`), [1]);
    expect(line?.text).toBe(`${"x".repeat(300)}…`);
  });

  it("are not shown when they look like data of a person", async () => {
    const lines = await readLines(file("naam;plaats\njan@voorbeeld.nl;Ede\nEde;12\n"), [2, 3]);
    expect(lines).toEqual([
      { line: 2, text: undefined },
      { line: 3, text: "Ede;12" },
    ]);
  });

  it("are the lines that splitting the whole text gives", async () => {
    const text = fc.array(fc.constantFrom("a", "é", ";", "\n", "\r", "\r\n", "12"), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 20 }), async (parts, wanted) => {
        const whole = parts.join("");
        const lines = whole.split(/\r\n|\r|\n/);
        const expected = lines[wanted - 1];
        const isLastAndEmpty = wanted === lines.length && expected === "";
        const found = await readLines(file(whole), [wanted]);
        expect(found).toEqual(expected === undefined || isLastAndEmpty ? [] : [{ line: wanted, text: expected }]);
      }),
    );
  });
});
