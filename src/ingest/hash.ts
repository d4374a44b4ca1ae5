/** The identity of a load: a digest of its bytes, also when they are never all there at once. */

/** Up to this size a file has the SHA-256 of its bytes. */
export const DIGEST_AT_ONCE_BYTES = 32 * 1024 * 1024;
/**
 * A larger file is digested in pieces of this size; the last one may be shorter. Loads are known by it: it cannot change. Browsers
 * copy what they digest: small copies find memory that is there already.
 */
export const DIGEST_PIECE_BYTES = 512 * 1024;

/**
 * The hash of the bytes of a file, in hexadecimal. Up to {@link DIGEST_AT_ONCE_BYTES} it is their SHA-256; of a larger file it
 * is the SHA-256 of the SHA-256 digests of its pieces of {@link DIGEST_PIECE_BYTES}, one behind the other.
 */
export async function contentHash(bytes: Uint8Array): Promise<string> {
  if (bytes.length <= DIGEST_AT_ONCE_BYTES) return hexadecimal(await crypto.subtle.digest("SHA-256", bytes));
  const digests = pieceDigests();
  for (let start = 0; start < bytes.length; start += DIGEST_PIECE_BYTES) {
    await digests.add(bytes.subarray(start, start + DIGEST_PIECE_BYTES));
  }
  return hashOfDigests(await digests.finish());
}

export interface PieceDigests {
  /** Takes the next piece; resolves when the piece before it has been digested. */
  readonly add: (piece: Uint8Array) => Promise<void>;
  readonly finish: () => Promise<readonly ArrayBuffer[]>;
}

/** The digests of consecutive pieces of {@link DIGEST_PIECE_BYTES} of a file larger than {@link DIGEST_AT_ONCE_BYTES}. */
export function pieceDigests(): PieceDigests {
  const digests: ArrayBuffer[] = [];
  let pending: Promise<unknown> = Promise.resolve();
  return {
    add: async (piece) => {
      await pending;
      pending = crypto.subtle.digest("SHA-256", piece).then((digest) => digests.push(digest));
    },
    finish: async () => {
      await pending;
      return digests;
    },
  };
}

/** The hash of a file by the digests of all its pieces, in order. */
export async function hashOfDigests(digests: readonly ArrayBuffer[]): Promise<string> {
  const all = new Uint8Array(digests.flatMap((digest) => [...new Uint8Array(digest)]));
  return hexadecimal(await crypto.subtle.digest("SHA-256", all));
}

function hexadecimal(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
