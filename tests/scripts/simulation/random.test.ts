import { describe, expect, it } from "vitest";
import { fraction, type RandomState, randomStream, xoshiro128 } from "../../../scripts/simulation/random.ts";

/** The reference C code of xoshiro128** 1.1 in whole numbers of any size. */
function reference(state: RandomState, length: number): readonly number[] {
  const words = state.map(BigInt);
  const mask = 0xffffffffn;
  const rotl = (x: bigint, k: bigint): bigint => ((x << k) | (x >> (32n - k))) & mask;
  return Array.from({ length }, () => {
    let [s0 = 0n, s1 = 0n, s2 = 0n, s3 = 0n] = words;
    const result = (rotl((s1 * 5n) & mask, 7n) * 9n) & mask;
    const t = (s1 << 9n) & mask;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = rotl(s3, 11n);
    words.splice(0, 4, s0, s1, s2, s3);
    return Number(result);
  });
}

const take = (random: () => number, length: number): readonly number[] => Array.from({ length }, random);

describe(xoshiro128, () => {
  it("gives the published sequence for the state 1, 2, 3, 4", () => {
    expect(take(xoshiro128([1, 2, 3, 4]), 10)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it("agrees with the reference code over a long run", () => {
    const state: RandomState = [0xdeadbeef, 0x12345678, 0x9abcdef0, 0x0badf00d];
    expect(take(xoshiro128(state), 5000)).toEqual(reference(state, 5000));
  });
});

describe(randomStream, () => {
  it("is seeded with the first sixteen bytes of the SHA-256 of its label, the lowest byte of a word first", () => {
    // SHA-256 of "abc" as published: ba7816bf 8f01cfea 414140de 5dae2223 …
    const state: RandomState = [0xbf1678ba, 0xeacf018f, 0xde404141, 0x2322ae5d];
    expect(take(randomStream("abc"), 8)).toEqual(reference(state, 8));
  });

  it("gives the same numbers for the same label, and others for another", () => {
    expect(take(randomStream("GM0153 1.1.1 2018"), 4)).toEqual(take(randomStream("GM0153 1.1.1 2018"), 4));
    expect(take(randomStream("GM0153 1.1.1 2018"), 4)).not.toEqual(take(randomStream("GM0153 1.1.1 2019"), 4));
  });
});

describe(fraction, () => {
  it("runs from 0 up to 1", () => {
    expect(fraction(() => 0)).toBe(0);
    expect(fraction(() => 2 ** 31)).toBe(0.5);
    expect(fraction(() => 2 ** 32 - 1)).toBeLessThan(1);
  });
});
