/** Damage done to bytes, the same for the same seed. */

export interface Damage {
  readonly kind:
    | "cut"
    | "cutFront"
    | "linesRemoved"
    | "linesDoubled"
    | "spliced"
    | "inserted"
    | "flipped"
    | "digits"
    | "encoding";
  readonly bytes: Uint8Array;
}

const KINDS: readonly Damage["kind"][] = [
  ...["cut", "cutFront", "linesRemoved", "linesDoubled", "spliced", "inserted", "flipped", "digits", "encoding"],
] as const;

/** A generator of whole numbers below a bound (mulberry32). */
function randomBelow(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * bound);
  };
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Damages a file of lines; `seed` decides how. */
export function damaged(lines: readonly string[], seed: number): Damage {
  const below = randomBelow(seed);
  const kind = KINDS[seed % KINDS.length] ?? "cut";
  const whole = encode(`${lines.join("\n")}\n`);
  const from = below(whole.length);
  const length = 1 + below(120);
  switch (kind) {
    case "cut":
      return { kind, bytes: whole.slice(0, from) };
    case "cutFront":
      return { kind, bytes: whole.slice(below(2) === 0 ? from : below(200)) };
    case "linesRemoved":
      return { kind, bytes: encode(`${withoutLines(lines, below).join("\n")}\n`) };
    case "linesDoubled":
      return { kind, bytes: encode(`${withDoubled(lines, below).join("\n")}\n`) };
    case "spliced":
      return { kind, bytes: joined(whole.slice(0, from), whole.slice(from + length)) };
    case "inserted": {
      const piece = below(whole.length);
      return { kind, bytes: joined(whole.slice(0, from), whole.slice(piece, piece + length), whole.slice(from)) };
    }
    case "flipped":
    case "digits":
      return { kind, bytes: flipped(whole, kind, below) };
    case "encoding":
      return { kind, bytes: recoded(lines, below) };
  }
}

function withoutLines(lines: readonly string[], below: (bound: number) => number): readonly string[] {
  const at = below(3) === 0 ? below(8) : below(lines.length);
  return lines.toSpliced(at, 1 + below(4));
}

function withDoubled(lines: readonly string[], below: (bound: number) => number): readonly string[] {
  const at = below(3) === 0 ? below(8) : below(lines.length);
  return lines.toSpliced(at + below(5), 0, ...lines.slice(at, at + 1 + below(4)));
}

function flipped(whole: Uint8Array, kind: "flipped" | "digits", below: (bound: number) => number): Uint8Array {
  const bytes = whole.slice();
  for (let times = 1 + below(4); times > 0; times--) {
    const at = below(bytes.length);
    bytes[at] = kind === "digits" ? 0x30 + below(10) : below(256);
  }
  return bytes;
}

/** The text in another encoding than its mark says, or read in one and written in another. */
function recoded(lines: readonly string[], below: (bound: number) => number): Uint8Array {
  const text = `${lines.join("\n")}\n`;
  const utf8 = encode(text);
  const twice = encode(Array.from(utf8, (byte) => String.fromCharCode(byte)).join(""));
  const wide = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) wide.set([text.charCodeAt(at) & 0xff, text.charCodeAt(at) >> 8], at * 2);
  const latin1 = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const choices = [
    twice,
    wide,
    wide.slice(1),
    wide.slice(0, wide.length - 1 - below(40)),
    joined(Uint8Array.of(0xfe, 0xff), wide),
    joined(Uint8Array.of(0xff, 0xfe), utf8),
    joined(Uint8Array.of(0xef, 0xbb, 0xbf), latin1),
    latin1,
    joined(latin1.slice(0, latin1.length >> 1), utf8.slice(utf8.length >> 1)),
    joined(utf8.slice(0, utf8.length >> 1), wide),
  ];
  return choices[below(choices.length)] ?? utf8;
}
