import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ARCHIVE_LIMITS } from "../../../src/ingest/archive/limits.ts";
import { type Opened, openArchive } from "../../../src/ingest/archive/open-archive.ts";
import { makeGzip, makeZip } from "../../support/make-zip.ts";

const CSV = "ID;SoortMisdrijf;RegioS;Perioden;GeregistreerdeMisdrijven_1\n0;1.1.1;GM0153;2018JJ00;645\n";
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function inside(opened: Opened): Readonly<Record<string, string>> {
  if (opened.kind !== "files") throw new Error(`nothing came out: ${JSON.stringify(opened)}`);
  return Object.fromEntries(opened.files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
}

describe("an archive", () => {
  it("gives every file in it, folders and archives inside it included, with the day of its last change", async () => {
    const bytes = makeZip([
      { name: "2018/", method: 0 },
      { name: "2018/enschede.csv", content: CSV },
      { name: "stored.csv", content: CSV, method: 0 },
      { name: "more/months.csv.gz", content: makeGzip(CSV) },
      { name: "again.zip", content: makeZip([{ name: "deep.csv", content: CSV }]) },
    ]);
    const opened = await openArchive(bytes, "cijfers.zip");
    expect(inside(opened)).toEqual({
      "cijfers.zip › 2018/enschede.csv": CSV,
      "cijfers.zip › stored.csv": CSV,
      "cijfers.zip › more/months.csv.gz": CSV,
      "cijfers.zip › again.zip › deep.csv": CSV,
    });
    expect(opened.kind === "files" && opened.files[0]?.modified).toBe("2024-08-15");
  });

  it("is known by its first bytes, not by its name", async () => {
    expect(inside(await openArchive(makeGzip(CSV), "cijfers.csv"))).toEqual({ "cijfers.csv": CSV });
    expect(await openArchive(new TextEncoder().encode(CSV), "cijfers.zip")).toEqual({ kind: "plain" });
  });

  it("leaves out what is no table, and names it with the reason", async () => {
    const bytes = makeZip([
      { name: "__MACOSX/._cijfers.csv", content: "x" },
      { name: "map/.DS_Store", content: "x" },
      { name: "kaart.png", content: PNG },
      { name: "geheim.csv", content: CSV, locked: true },
      { name: "anders.csv", content: CSV, method: 14 },
      { name: "kapot.csv", content: CSV, crc: 1 },
      { name: "korter.csv", content: CSV, unpackedBytes: 3 },
      { name: "cijfers.csv", content: CSV },
    ]);
    const opened = await openArchive(bytes, "a.zip");
    expect(Object.keys(inside(opened))).toEqual(["a.zip › cijfers.csv"]);
    expect(opened.kind === "files" && opened.skipped).toEqual([
      { name: "__MACOSX/._cijfers.csv", reason: "hidden" },
      { name: "map/.DS_Store", reason: "hidden" },
      { name: "kaart.png", reason: "notTable" },
      { name: "geheim.csv", reason: "locked" },
      { name: "anders.csv", reason: "method" },
      { name: "kapot.csv", reason: "damaged" },
      { name: "korter.csv", reason: "damaged" },
    ]);
  });

  it("is no archive when it is a workbook: that is refused by its own name", async () => {
    const bytes = makeZip([
      { name: "[Content_Types].xml", content: "<x/>" },
      { name: "xl/workbook.xml", content: "<x/>" },
    ]);
    expect(await openArchive(bytes, "map.xlsx")).toEqual({ kind: "plain" });
  });

  it("is refused as locked, damaged or empty when that is all there is", async () => {
    const problemOf = async (bytes: Uint8Array): Promise<unknown> => {
      const opened = await openArchive(bytes, "a.zip");
      return opened.kind === "refused" ? opened.problem.kind : opened;
    };
    expect(await problemOf(makeZip([{ name: "a.csv", content: CSV, locked: true }]))).toBe("locked");
    expect(await problemOf(makeZip([{ name: "a.csv", content: CSV }]).subarray(0, 100))).toBe("damaged");
    expect(await problemOf(makeGzip(CSV).subarray(0, 40))).toBe("damaged");
    expect(await problemOf(makeZip([]))).toBe("nothingInside");
    expect(await problemOf(makeZip([{ name: "a.png", content: PNG }]))).toBe("nothingInside");
    const two = Buffer.concat([makeGzip(CSV), makeGzip(CSV)]);
    expect(await problemOf(Uint8Array.from(two))).toBe("method");
  });

  it("keeps a name that climbs out of a folder as a text, without signs that cannot be seen", async () => {
    const bytes = makeZip([{ name: "..\\..\\etc/\u202epasswd\u0000.csv", content: CSV }]);
    expect(Object.keys(inside(await openArchive(bytes, "a.zip")))).toEqual(["a.zip › ../../etc/passwd.csv"]);
  });
});

describe("an archive that unpacks into too much", () => {
  const limits = { ...ARCHIVE_LIMITS, files: 3, bytes: 2_000_000, ratio: 50, ratioFrom: 100_000, depth: 2 };
  const problemOf = async (bytes: Uint8Array): Promise<unknown> => {
    const opened = await openArchive(bytes, "a.zip", limits);
    return opened.kind === "refused" ? opened.problem : opened;
  };

  it("is refused by the number of its files", async () => {
    const parts = ["a", "b", "c", "d"].map((name) => ({ name: `${name}.csv`, content: CSV }));
    expect(await problemOf(makeZip(parts))).toEqual({ kind: "tooManyFiles", limit: 3 });
  });

  it("is refused by its unpacked size, whatever size it says it has", async () => {
    const random = Buffer.from(Array.from({ length: 2_100_000 }, (_, at) => (at * 7919 + (at >> 3) * 31) & 255));
    expect(await problemOf(makeZip([{ name: "a.csv", content: random, method: 0 }]))).toEqual({
      kind: "tooLarge",
      limit: 2_000_000,
    });
  });

  it("is refused by the ratio, also when the size in its list is a lie or the zeros are in an archive inside", async () => {
    const zeros = Buffer.alloc(1_500_000);
    const lying = makeZip([{ name: "a.csv", content: zeros, unpackedBytes: 10 }]);
    expect(await problemOf(lying)).toEqual({ kind: "tooDense", limit: 50 });
    expect(await problemOf(makeZip([{ name: "a.zip", content: lying }]))).toEqual({ kind: "tooDense", limit: 50 });
    expect(await problemOf(makeGzip(zeros))).toEqual({ kind: "tooDense", limit: 50 });
  });

  it("is not followed into more archives than agreed", async () => {
    const deep = makeZip([{ name: "b.zip", content: makeZip([{ name: "c.zip", content: makeZip([]) }]) }]);
    expect(await problemOf(deep)).toEqual({ kind: "nothingInside" });
  });
});

describe("any bytes", () => {
  it("never make the opening of an archive throw, nor let a changed file out of it", async () => {
    const zip = makeZip([
      { name: "a.csv", content: CSV },
      { name: "b.csv.gz", content: makeGzip(CSV) },
    ]);
    const changes = fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(changes, fc.nat(zip.length), async (changed, length) => {
        const bytes = zip.slice(0, length);
        for (const [at, byte] of changed) bytes[at] = byte;
        const opened = await openArchive(bytes, "a.zip");
        const files = opened.kind === "files" ? opened.files : [];
        for (const { bytes: out } of files) expect(new TextDecoder().decode(out)).toBe(CSV);
      }),
      { numRuns: 300 },
    );
  });
});
