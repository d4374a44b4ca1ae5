/** Random counts for simulated worlds. */

/** A Poisson count, exact: by products of uniforms for small means, else by transformed rejection (PTRS, Hörmann 1993). */
export function poisson(mean: number, random: () => number): number {
  if (mean >= 10) return byRejection(mean, random);
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count += 1;
  return count;
}

function byRejection(mean: number, random: () => number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const certain = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = random() - 0.5;
    const v = random();
    const us = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= certain) return count;
    if (count < 0 || (us < 0.013 && v > us)) continue;
    const accepted = Math.log((v * inverseAlpha) / (a / us ** 2 + b));
    if (accepted <= count * Math.log(mean) - mean - logFactorial(count)) return count;
  }
}

/** ln k! by Stirling's series, exact to ten digits from k = 9 on; summed below. */
function logFactorial(k: number): number {
  if (k < 9) {
    let sum = 0;
    for (let factor = 2; factor <= k; factor++) sum += Math.log(factor);
    return sum;
  }
  return (
    k * Math.log(k) - k + 0.5 * Math.log(2 * Math.PI * k) + 1 / (12 * k) - 1 / (360 * k ** 3) + 1 / (1260 * k ** 5)
  );
}

/** A count with variance φ times its mean, φ > 1: a Poisson whose mean is a gamma of shape mean/(φ − 1). */
export function negativeBinomial(mean: number, phi: number, random: () => number): number {
  return poisson(gamma(mean / (phi - 1), random) * (phi - 1), random);
}

/** Gamma of scale 1 (Marsaglia & Tsang 2000); shapes under 1 by the power of a uniform. */
function gamma(shape: number, random: () => number): number {
  if (shape < 1) return gamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + c * normal) ** 3;
    if (v > 0 && Math.log(1 - random()) < normal ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}
