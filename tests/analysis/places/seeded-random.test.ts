import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/analysis/places/seeded-random.ts";

const WORD = 2n ** 32n;

/** mulberry32 as its author published it in C, in whole numbers modulo 2³². */
function* mulberry32(seed: bigint): Generator<number> {
  for (let x = seed; ; ) {
    x = (x + 0x6d2b79f5n) % WORD;
    let z = x;
    z = ((z ^ (z >> 15n)) * (z | 1n)) % WORD;
    z ^= (z + (((z ^ (z >> 7n)) * (z | 61n)) % WORD)) % WORD;
    yield Number(z ^ (z >> 14n)) / Number(WORD);
  }
}

describe(seededRandom, () => {
  it.each([0, 1, 20, 2026, 4_294_967_295])("gives the numbers of mulberry32 for seed %i", (seed) => {
    const [random, published] = [seededRandom(seed), mulberry32(BigInt(seed))];
    for (let draw = 0; draw < 1000; draw++) expect(random()).toBe(published.next().value);
  });

  it("lies from nought up to one, half of it on each side of a half", () => {
    const random = seededRandom(7);
    const drawn = Array.from({ length: 10_000 }, random);
    expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
    // 10,000 draws: four standard deviations are 2 %
    expect(Math.abs(drawn.filter((value) => value < 0.5).length / 10_000 - 0.5)).toBeLessThan(0.02);
  });
});
