/** Bytes that are read piece by piece, so that a large file is never held as a whole. A `Blob` or `File` is one. */

export interface ByteSource {
  /** Number of bytes. */
  readonly size: number;
  /** The bytes from `start` up to and not including `end`; nothing is read before one of them is asked for. */
  readonly slice: (start: number, end: number) => ByteStretch;
}

/** A part of the bytes: at once, or in parts as they come. */
export interface ByteStretch {
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
  readonly stream: () => ByteStream;
}

/** A stream that fills the buffers it is given, or, where it cannot, comes with its own. */
export interface ByteStream {
  /** Throws a `TypeError` where the stream cannot fill a given buffer. */
  readonly getReader: {
    (options: { readonly mode: "byob" }): FillingReader;
    (): ByteReader;
  };
}

/** What reading a stream of bytes needs of its reader. */
export interface ByteReader {
  readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  /** Ends reading, at any point. */
  readonly cancel: () => Promise<void>;
}

/** As {@link ByteReader}; the buffer given is gone, and comes back with the bytes. */
export interface FillingReader {
  readonly read: (room: Uint8Array<ArrayBuffer>) => Promise<{
    readonly done: boolean;
    readonly value?: Uint8Array<ArrayBuffer> | undefined;
  }>;
  readonly cancel: () => Promise<void>;
}

/** How far reading has come. */
export interface ReadProgress {
  readonly bytesRead: number;
  /** Bytes in all. */
  readonly bytes: number;
  /** Rows of figures seen so far; 0 as long as the file is not read row by row. */
  readonly rows: number;
}
