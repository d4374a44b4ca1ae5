/** The list of files at the end of a ZIP: names, places and sizes. Nothing is unpacked here. */

export interface ZipEntry {
  /** As printed; only ever shown. */
  readonly name: string;
  readonly isFolder: boolean;
  readonly locked: boolean;
  /** 0: as it is; 8: deflated; any other way is not read. */
  readonly method: number;
  readonly crc: number;
  readonly unpackedBytes: number;
  /** Day of the last change, `YYYY-MM-DD`; `undefined` when there is none. */
  readonly modified: string | undefined;
  /** The packed bytes; `undefined` when they are not all there. */
  readonly packed: Uint8Array | undefined;
}

const END = { signature: 0x06054b50, size: 22 } as const;
const ENTRY = { signature: 0x02014b50, size: 46 } as const;
const LOCAL = { signature: 0x04034b50, size: 30 } as const;
const LONGEST_COMMENT = 0xffff;
/** In place of a size or a place that needs more than four bytes; no export is that large. */
const ELSEWHERE = 0xffffffff;

/** The entries of a ZIP; `undefined` when its list is not whole, as in a download that was cut off. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + ENTRY.size > end || view.getUint32(at, true) !== ENTRY.signature) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const size = ENTRY.size + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    if (at + size > end) return undefined;
    entries.push(entryAt(bytes, view, at, name ?? 0));
    at += size;
  }
  return entries;
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END.size;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  return undefined;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const name = printedName(bytes.subarray(at + ENTRY.size, at + ENTRY.size + nameLength));
  return {
    name,
    isFolder: name.endsWith("/"),
    locked: (flags & 1) === 1,
    method: view.getUint16(at + 10, true),
    modified: dayOf(view.getUint16(at + 14, true)),
    crc: view.getUint32(at + 16, true),
    unpackedBytes: view.getUint32(at + 24, true),
    packed: packedBytes(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true)),
  };
}

function packedBytes(bytes: Uint8Array, view: DataView, at: number, size: number): Uint8Array | undefined {
  if (at === ELSEWHERE || size === ELSEWHERE || at + LOCAL.size > bytes.length) return undefined;
  if (view.getUint32(at, true) !== LOCAL.signature) return undefined;
  const start = at + LOCAL.size + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + size > bytes.length ? undefined : bytes.subarray(start, start + size);
}

/** Names are UTF-8 today and of an old code page before; separators of Windows become slashes. */
function printedName(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    text = new TextDecoder("windows-1252").decode(bytes);
  }
  return text.replaceAll("\\", "/");
}

function dayOf(dosDate: number): string | undefined {
  const [year, month, day] = [1980 + (dosDate >> 9), (dosDate >> 5) & 15, dosDate & 31];
  if (month < 1 || month > 12 || day < 1) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
