import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** A process has to start and read the data; a busy machine may take its time. */
const PATIENTLY = 120_000;
const BURGLARY = ["--indicator", "police_crime:1.1.1"];

/** Runs the command line as a person does, from the folder of the project. */
function figures(...args: readonly string[]) {
  return new Promise<{ readonly code: unknown; readonly out: string; readonly err: string }>((resolve) => {
    const command = ["--import", "tsx", "src/cli/main.ts", ...args];
    execFile(process.execPath, command, { cwd: root, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: error ? error.code : 0, out, err });
    });
  });
}

describe("figures, asked what the pages show", { timeout: PATIENTLY }, () => {
  it("compares the 76 municipalities in a funnel", async () => {
    const { code, out } = await figures("compare", ...BURGLARY, "--year", "2018");
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer.places).toHaveLength(76);
    expect(answer.funnel.theta).toBeGreaterThan(0);
  });

  it("replays burglary after eight months at the check value of docs/method.md", async () => {
    const { code, out } = await figures("backtest", "--months", "8", ...BURGLARY, "--from", "2018", "--to", "2018");
    expect(code).toBe(0);
    const [year] = JSON.parse(out).indicators[0].years;
    // 42,390.1 is printed in docs/method.md; 42,887 is what was published
    expect(year).toMatchObject({ actual: 42_887, estimate: expect.closeTo(42_390.1, 1), covered: true });
  });

  it("lays a municipality beside its neighbours and the rest, which add up to the unit", async () => {
    const asked = ["--from", "2015", "--to", "2018", "--region", "GM0141"];
    const { code, out } = await figures("displacement", ...BURGLARY, ...asked);
    expect(code).toBe(0);
    const [place] = JSON.parse(out).places;
    const { target, buffer, control } = place.counts;
    expect(target.before + buffer.before + control.before).toBe(9311);
    expect(target.after + buffer.after + control.after).toBe(6083);
  });

  it("lists signals, new ones first, each with the months it stands on", async () => {
    const { code, out } = await figures("signals");
    expect(code).toBe(0);
    const { signals } = JSON.parse(out);
    const isNew = signals.map((signal: { readonly isNew: boolean }) => signal.isNew);
    expect(isNew).toEqual([...isNew].sort((a, b) => Number(b) - Number(a)));
    for (const { falseDiscovery } of signals) expect(falseDiscovery).toBeLessThanOrEqual(0.05);
  });
});

describe("figures, asked what cannot be answered", { timeout: PATIENTLY }, () => {
  const reversed = ["--from", "2018", "--to", "2015"];
  const order = "Het eerste jaar (2018) moet voor het laatste (2015) liggen.\n";
  it.each([
    { args: ["trend", ...BURGLARY, "--region", "RE02", ...reversed], reason: order },
    { args: ["displacement", ...BURGLARY, ...reversed], reason: order },
    { args: ["backtest", "--months", "8", ...reversed], reason: order },
    {
      args: ["displacement", ...BURGLARY, "--from", "2015", "--to", "2015"],
      reason: "Het eerste jaar (2015) moet voor het laatste (2015) liggen.\n",
    },
    { args: ["displacement", ...BURGLARY, "--from", "2015", "--to", "2031"], reason: "die zijn er niet voor 2031." },
    { args: ["signals", "--as-of", "2010MM01"], reason: "de maanden die geladen zijn, zijn van later" },
    { args: ["signals", ...BURGLARY, "--region", "Enschede", "--base", "1900"], reason: "Het basisjaar 1900 kan niet" },
    { args: ["displacement", "--towards", "digital", "--base", "1990"], reason: "Het basisjaar 1990 kan niet" },
    {
      args: ["displacement", "--towards", "digital", "--from", "2015", "--to", "2018"],
      reason: "--from en --to horen niet bij --towards digital",
    },
    {
      args: ["displacement", ...BURGLARY, "--from", "2015", "--to", "2018", "--base", "2015"],
      reason: "--base hoort niet bij een vraag zonder --towards digital",
    },
    { args: ["backtest", "--months", "8", "--region", "RE02"], reason: "alleen gesimuleerde maandcijfers" },
  ])("refuses $args with the reason", async ({ args, reason }) => {
    const { code, out, err } = await figures(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(reason);
  });
});
