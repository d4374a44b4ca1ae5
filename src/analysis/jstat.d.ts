/** The few functions of jStat that are used; the package brings no types. */

declare module "jstat" {
  interface Jstat {
    readonly normal: {
      inv(p: number, mean: number, sd: number): number;
      cdf(x: number, mean: number, sd: number): number;
    };
    readonly studentt: { inv(p: number, df: number): number };
    readonly chisquare: { inv(p: number, df: number): number };
    readonly beta: { inv(p: number, alpha: number, beta: number): number };
    gammaln(x: number): number;
  }
  const jStat: Jstat;
  // biome-ignore lint/style/noDefaultExport: the package is CommonJS, and this is how its one export is imported
  export default jStat;
}
