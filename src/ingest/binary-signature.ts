/** Files that are no text, known by their first bytes whatever their name says. */

import type { RefusedKind } from "../domain/receipt.ts";

/** What the first bytes give away: the refusal and the name of the kind of file. */
export interface BinarySignature {
  readonly kind: RefusedKind;
  /** Name of the file type, such as "PNG". */
  readonly name: string;
}

const SIGNATURES: readonly (BinarySignature & { readonly bytes: readonly number[] })[] = [
  { name: "PNG", kind: "image-or-binary", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: "JPEG", kind: "image-or-binary", bytes: [0xff, 0xd8, 0xff] },
  { name: "GIF", kind: "image-or-binary", bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: "PDF", kind: "image-or-binary", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: "Parquet", kind: "image-or-binary", bytes: [0x50, 0x41, 0x52, 0x31] },
  { name: "SQLite", kind: "image-or-binary", bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66] },
  { name: "Excel 97-2003", kind: "workbook", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: "GZIP", kind: "archive", bytes: [0x1f, 0x8b] },
  { name: "7z", kind: "archive", bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { name: "RAR", kind: "archive", bytes: [0x52, 0x61, 0x72, 0x21, 0x1a] },
];

const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06] as const;
/** Names inside a ZIP that make it a document of an office program. */
const WORKBOOK_PARTS = [
  { part: "xl/", name: "Excel" },
  { part: "application/vnd.oasis.opendocument", name: "OpenDocument" },
] as const;

/** The kind of binary file that the bytes begin with; `undefined` when no known signature is there. */
export function binarySignature(bytes: Uint8Array): BinarySignature | undefined {
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return zipKind(bytes);
  const found = SIGNATURES.find((signature) => startsWith(bytes, signature.bytes));
  return found && { name: found.name, kind: found.kind };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, position) => bytes[position] === byte);
}

/** A workbook names its parts in the local headers and again in the directory at the end. */
function zipKind(bytes: Uint8Array): BinarySignature {
  const names = latin1(bytes.subarray(0, 4096)) + latin1(bytes.subarray(Math.max(0, bytes.length - 4096)));
  const workbook = WORKBOOK_PARTS.find(({ part }) => names.includes(part));
  return workbook ? { name: workbook.name, kind: "workbook" } : { name: "ZIP", kind: "archive" };
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
