import { describe, expect, it } from "vitest";
import { archiveSignature } from "../../src/domain/archive.ts";

/** First bytes as the formats define them: RFC 1952 for GZIP, local and end headers of APPNOTE 4.3 for ZIP. */
const GZIP = [0x1f, 0x8b, 0x08, 0x00];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];

describe(archiveSignature, () => {
  it.each([
    { what: "GZIP", bytes: GZIP, kind: "gzip" },
    { what: "ZIP", bytes: ZIP, kind: "zip" },
    { what: "ZIP without files", bytes: EMPTY_ZIP, kind: "zip" },
  ])("knows a $what", ({ bytes, kind }) => expect(archiveSignature(Uint8Array.from(bytes))).toBe(kind));

  it("knows none in text, in a few bytes or in nothing", () => {
    expect(archiveSignature(new TextEncoder().encode("PK;1;2"))).toBeUndefined();
    expect(archiveSignature(Uint8Array.of(0x50, 0x4b, 0x03))).toBeUndefined();
    expect(archiveSignature(new Uint8Array())).toBeUndefined();
  });

  it("takes no file for a ZIP because one of the four bytes fits, or three", () => {
    for (const signature of [ZIP, EMPTY_ZIP]) {
      for (const at of signature.keys()) {
        const changed = signature.map((byte, place) => (place === at ? 0x20 : byte));
        expect(archiveSignature(Uint8Array.from(changed))).toBeUndefined();
      }
    }
    // halves of two signatures are none
    expect(archiveSignature(Uint8Array.of(0x50, 0x4b, 0x03, 0x06))).toBeUndefined();
    expect(archiveSignature(Uint8Array.of(0x50, 0x4b, 0x05, 0x04))).toBeUndefined();
  });

  it("takes no file for a GZIP because one of its two bytes fits", () => {
    expect(archiveSignature(Uint8Array.of(0x1f, 0x20, 0x08, 0))).toBeUndefined();
    expect(archiveSignature(Uint8Array.of(0x20, 0x8b, 0x08, 0))).toBeUndefined();
  });
});
