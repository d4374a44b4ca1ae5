import { describe, expect, it } from "vitest";
import { decode } from "../../src/ingest/decode.ts";

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const ascii = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0));

describe("decode", () => {
  it.each([
    { name: "UTF-8", input: bytes(0x46, 0xc3, 0xa2), text: "Fâ", encoding: "utf-8" },
    { name: "UTF-8 with its mark", input: bytes(0xef, 0xbb, 0xbf, 0x46), text: "F", encoding: "utf-8-bom" },
    { name: "UTF-16 little endian", input: bytes(0xff, 0xfe, 0x46, 0, 0xe2, 0), text: "Fâ", encoding: "utf-16le" },
    { name: "UTF-16 big endian", input: bytes(0xfe, 0xff, 0, 0x46, 0, 0xe2), text: "Fâ", encoding: "utf-16be" },
    {
      name: "UTF-16 without a mark",
      input: bytes(...ascii("a;b\n").flatMap((code) => [code, 0])),
      text: "a;b\n",
      encoding: "utf-16le",
    },
    {
      name: "UTF-16 big endian without a mark",
      input: bytes(...ascii("a;b\n").flatMap((code) => [0, code])),
      text: "a;b\n",
      encoding: "utf-16be",
    },
    {
      name: "Windows-1252 with a euro sign and a dash",
      input: bytes(0x46, 0xe2, 0x80, 0x20, 0x96),
      text: "Fâ€ –",
      encoding: "windows-1252",
    },
    { name: "the © of old StatLine", input: bytes(0xa9, 0x20), text: "© ", encoding: "windows-1252" },
    {
      name: "a zero-width space inside",
      input: bytes(0x61, 0xe2, 0x80, 0x8b, 0x62),
      text: "a\u200bb",
      encoding: "utf-8",
    },
  ])("reads $name", ({ input, text, encoding }) => {
    expect(decode(input)).toMatchObject({ text, encoding, endsInsideCharacter: false });
  });

  it.each([
    { name: "a NUL", input: bytes(0x61, 0, 0x62, 0x63, 0x64, 0x65) },
    { name: "a control character", input: bytes(0x61, 0x07) },
    { name: "a byte that Windows-1252 leaves open", input: bytes(0x61, 0x81, 0xff) },
  ])("refuses $name", ({ input }) => {
    expect(decode(input)).toBeUndefined();
  });

  it("sees that the last character is cut in half", () => {
    expect(decode(bytes(0xc3, 0xa2, 0xc3))).toMatchObject({ text: "â", encoding: "utf-8", endsInsideCharacter: true });
    expect(decode(bytes(0xff, 0xfe, 0x61, 0, 0x62))).toMatchObject({ text: "a", endsInsideCharacter: true });
  });

  it("takes a single accented letter at the end for Windows-1252", () => {
    expect(decode(bytes(0x61, 0xe2))).toMatchObject({
      text: "aâ",
      encoding: "windows-1252",
      endsInsideCharacter: false,
    });
  });

  it("sees that UTF-8 and Windows-1252 are mixed", () => {
    expect(decode(bytes(0xc3, 0xa2, 0x3b, 0xe2, 0x3b))?.mixed).toBe(true);
    expect(decode(bytes(0xe2, 0x3b))?.mixed).toBe(false);
  });
});
