/**
 * Chance that can be replayed. A stream is xoshiro128** 1.1 of Blackman and Vigna (2018), seeded with the first sixteen bytes
 * of the SHA-256 of a label: the same label gives the same numbers on every machine and in every version.
 */

import { createHash } from "node:crypto";

/** Four words of 32 bits, not all zero. */
export type RandomState = readonly [number, number, number, number];

/** The next 32 random bits as a whole number from 0 to 2³² − 1. */
export type RandomBits = () => number;

const rotatedLeft = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** The stream from a state. */
export function xoshiro128(state: RandomState): RandomBits {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotatedLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotatedLeft(d, 11);
    return result;
  };
}

/** The stream of a label, such as `GM0153 1.1.1 2018`: independent of every other one. */
export function randomStream(label: string): RandomBits {
  const digest = createHash("sha256").update(label).digest();
  const word = (offset: number): number => digest.readUInt32LE(offset);
  return xoshiro128([word(0), word(4), word(8), word(12)]);
}

/** A number from 0 up to 1, in steps of 2⁻³². */
export function fraction(random: RandomBits): number {
  return random() / 2 ** 32;
}
