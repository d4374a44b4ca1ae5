/** Unpacks bytes piece by piece, so that a file that unpacks into too much is stopped on the way. The only home of fflate. */

import type { ArchiveProblem } from "../../domain/archive.ts";
import { crc32 } from "./crc32.ts";
import type { Budget } from "./limits.ts";

export type Inflated =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array<ArrayBuffer>; readonly crc: number }
  | { readonly kind: "damaged" }
  /** Several files behind each other in one GZIP; where one ends is not kept, so nothing can be checked. */
  | { readonly kind: "several" }
  | { readonly kind: "problem"; readonly problem: ArchiveProblem };

/** Packed bytes unpacked at once. */
const PIECE = 65_536;

/** Unpacks what deflate packed (`zip`), or a whole GZIP file (`gzip`). */
export async function inflate(packed: Uint8Array, as: "zip" | "gzip", budget: Budget): Promise<Inflated> {
  const { Gunzip, Inflate } = await import("fflate");
  const chunks: Uint8Array[] = [];
  let [length, crc, members] = [0, 0, 1];
  let problem: ArchiveProblem | undefined;
  const take = (chunk: Uint8Array): void => {
    if (problem) return;
    problem = budget.addBytes(chunk.length);
    if (problem) return;
    chunks.push(chunk);
    length += chunk.length;
    crc = crc32(chunk, crc);
  };
  const stream = as === "zip" ? new Inflate(take) : new Gunzip(take);
  if (stream instanceof Gunzip)
    stream.onmember = () => {
      members += 1;
    };
  try {
    for (let at = 0; at < packed.length && !problem; at += PIECE) stream.push(packed.subarray(at, at + PIECE));
  } catch {
    // The library throws on bytes that deflate cannot have made; which ones makes no difference to the person.
    return { kind: "damaged" };
  }
  if (problem) return { kind: "problem", problem };
  if (members > 1) return { kind: "several" };
  return { kind: "bytes", bytes: joined(chunks, length), crc };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
