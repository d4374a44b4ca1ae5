/** Archives for tests, byte by byte: also locked, cut and lying ones that no program makes. */

import { crc32, deflateRawSync, gzipSync } from "node:zlib";

export interface ZipPart {
  readonly name: string;
  readonly content?: string | Uint8Array;
  readonly locked?: true;
  readonly method?: number;
  readonly crc?: number;
  readonly unpackedBytes?: number;
}

const DAY = ((2024 - 1980) << 9) | (8 << 5) | 15;

/** A ZIP of these files, each dated 15 August 2024. */
export function makeZip(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name, "utf8");
    const content = Buffer.from(part.content ?? "");
    const method = part.method ?? 8;
    const packed = method === 8 ? deflateRawSync(content) : content;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(part.locked ? 0x801 : 0x800, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt16LE(DAY, 8);
    common.writeUInt32LE(part.crc ?? crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(part.unpackedBytes ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    local.push(Buffer.from([0x50, 0x4b, 3, 4]), common, name, packed);
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, place, name);
    offset += 4 + common.length + name.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Uint8Array.from(Buffer.concat([...local, list, end]));
}

export function makeGzip(content: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(gzipSync(content));
}
