/** Bytes to text: byte order marks, UTF-8, UTF-16 with or without a mark, and Windows-1252 when it is none of these. */

import type { Issue } from "../domain/issue.ts";
import type { Receipt } from "../domain/receipt.ts";

export type Encoding = Receipt["encoding"];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** True when the last character is cut in half: the file did not arrive whole. */
  readonly endsInsideCharacter: boolean;
  /** True when the bytes are partly UTF-8 and partly not, or were read wrongly before, so that some names may be garbled. */
  readonly mixed: boolean;
}

/** Text of the bytes, or `undefined` when they hold control characters that no text has. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const decoded =
    decodeByMark(bytes) ?? decodeByPattern(bytes) ?? decodeUtf8(bytes, "utf-8") ?? decodeWindows1252(bytes);
  return decoded && !hasControlCharacters(decoded.text) ? decoded : undefined;
}

/** A doubt when the bytes are partly UTF-8 and partly not: names with accents may have come out wrong. */
export function encodingIssues(decoded: Decoded, fileName: string): readonly Issue[] {
  if (!decoded.mixed) return [];
  const facts = { encoding: decoded.encoding };
  return [{ code: "encodingUnsure", severity: "doubt", where: { file: fileName }, facts }];
}

/** Texts of single fields of a file whose encoding is known. Not for UTF-16, nor for a file as a whole. */
export function fieldDecoder(encoding: Encoding): (bytes: Uint8Array) => string {
  if (encoding === "windows-1252") return (bytes) => decodeWindows1252(bytes).text;
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return (bytes) => decoder.decode(bytes);
}

function decodeByMark(bytes: Uint8Array): Decoded | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const body = bytes.subarray(3);
    return decodeUtf8(body, "utf-8-bom") ?? decodeWindows1252(body);
  }
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes.subarray(2), "utf-16le");
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes.subarray(2), "utf-16be");
  return undefined;
}

/** Latin text in UTF-16 has a zero in every other byte; which one tells the byte order. */
function decodeByPattern(bytes: Uint8Array): Decoded | undefined {
  const sample = bytes.subarray(0, 2048);
  if (sample.length < 4) return undefined;
  let [even, odd] = [0, 0];
  for (let position = 0; position < sample.length; position++) {
    if (sample[position] !== 0) continue;
    if (position % 2 === 0) even++;
    else odd++;
  }
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return decodeUtf16(bytes, "utf-16le");
  if (even > half * 0.6 && odd < half * 0.1) return decodeUtf16(bytes, "utf-16be");
  return undefined;
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded {
  const whole = bytes.length % 2 === 0;
  const text = new TextDecoder(encoding).decode(whole ? bytes : bytes.subarray(0, -1));
  return { text: withoutMark(text), encoding, endsInsideCharacter: !whole, mixed: false };
}

/**
 * UTF-8 or `undefined`; up to three bytes of an unfinished last character are left off and reported. When nothing else in
 * the text is UTF-8 of more than one byte, those bytes are rather an accented letter of Windows-1252.
 */
function decodeUtf8(bytes: Uint8Array, encoding: "utf-8" | "utf-8-bom"): Decoded | undefined {
  const unfinished = unfinishedBytes(bytes);
  const body = unfinished === 0 ? bytes : bytes.subarray(0, -unfinished);
  try {
    const text = withoutMark(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body));
    if (unfinished > 0 && encoding === "utf-8" && text.length === body.length) return undefined;
    return { text, encoding, endsInsideCharacter: unfinished > 0, mixed: UTF8_READ_AS_1252.test(text) };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Number of bytes at the end that begin a character of several bytes without finishing it. */
function unfinishedBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0x80 && byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? back : 0;
  }
  return 0;
}

/** Bytes 0x80–0x9F of Windows-1252; the five that it leaves undefined are the replacement character. */
const WINDOWS_1252 = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";

/** The table is written out because decoders of this label have been found to read it as ISO 8859-1, without the €. */
function decodeWindows1252(bytes: Uint8Array): Decoded {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    const units = Array.from(bytes.subarray(start, start + 8192), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...units));
  }
  const text = parts.join("");
  return { text, encoding: "windows-1252", endsInsideCharacter: false, mixed: UTF8_READ_AS_1252.test(text) };
}

/** Accented Latin letters of UTF-8 as they look in Windows-1252, such as "Ã¢" for "â"; also in a text that was written anew so. */
const UTF8_READ_AS_1252 = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** Control characters other than tab, line ends, form feed and the end-of-file mark of old systems. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for
const CONTROL_CHARACTER = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f\ufffd\ufffe\uffff]/;

function hasControlCharacters(text: string): boolean {
  return CONTROL_CHARACTER.test(text);
}
