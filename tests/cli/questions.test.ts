import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** A process has to start and read the data; a busy machine may take its time. */
const PATIENTLY = 120_000;
const BURGLARY = ["--indicator", "police_crime:1.1.1"];
const COMPARE = ["compare", ...BURGLARY, "--year", "2018"];
const HENGELO = [...COMPARE, "--region", "GM0164"];

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

  it("holds a municipality against a list of its own, and adds up what each added to the change", async () => {
    const asked = ["--year", "2018", "--from", "2015", "--region", "Hengelo (O)", "--list", "GM0150,Enschede"];
    const { code, out } = await figures("compare", ...BURGLARY, ...asked, "--as-of", "2018MM12");
    expect(code).toBe(0);
    const { places, benchmarks, contributions } = JSON.parse(out);
    const list = benchmarks.groups.find(({ group }: { readonly group: string }) => group === "list");
    expect(list).toMatchObject({ others: ["GM0150", "GM0153"], name: "de 2 gemeenten van uw eigen lijst" });
    // 187 and 410 counted among 99,805 and 158,624 inhabitants
    expect(list.pooled).toBeCloseTo(597 / 258.429, 9);
    expect(list.unweighted).toBeCloseTo((187 / 99.805 + 410 / 158.624) / 2, 9);
    expect(benchmarks.groups.at(-1)).toMatchObject({ group: "country", unweighted: null });
    const parts: readonly { readonly absolute: number; readonly share: number }[] = contributions.parts;
    expect(parts.reduce((sum, { absolute }) => sum + absolute, 0)).toBe(6083 - 9311);
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(contributions).toMatchObject({ rest: 0, unit: { from: 9311, to: 6083, share: 1 } });
    expect(places[0].limits998.high).toBeGreaterThan(places[0].limits.high);
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

describe("figures, asked of a person's own file to round them", { timeout: PATIENTLY }, () => {
  const OWN = ["--indicator", "police_nuisance:E35"];
  const POPULOUS = [
    ["GM0153", 38],
    ["GM0141", 3],
    ["GM0150", 52],
    ["GM0193", 61],
  ] as const;

  async function ownFile(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "eigen-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const rows = POPULOUS.map(([code, count]) => `police_nuisance;E35;${code};2024;${count}`);
    await writeFile(join(folder, "eigen.csv"), ["classification;indicator;region;period;value", ...rows].join("\n"));
    return join(folder, "eigen.csv");
  }

  it("gives 38 as 40 with a note in an answer, and 38 without a note when nobody asks", async () => {
    const file = await ownFile();
    const asked = ["trend", file, ...OWN, "--region", "GM0153", "--from", "2024", "--to", "2024"];
    const [exact, rounded] = await Promise.all([figures(...asked), figures(...asked, "--round")]);
    expect([exact.code, rounded.code]).toEqual([0, 0]);
    const [before, after] = [JSON.parse(exact.out), JSON.parse(rounded.out)];
    expect([before.to.value, after.to.value]).toEqual([38, 40]);
    expect([before.notes.join(), after.notes.join()]).toEqual([
      expect.not.stringContaining("afgerond op vijftallen"),
      expect.stringContaining("afgerond op vijftallen"),
    ]);
  });

  it("says so in an answer over all municipalities as well, where every count is a multiple of five", async () => {
    const { code, out, err } = await figures(
      "compare",
      await ownFile(),
      ...OWN,
      "--year",
      "2024",
      "--threshold",
      "1",
      "--round",
    );
    expect([code, err]).toEqual([0, ""]);
    const { notes, places } = JSON.parse(out);
    expect(notes.join()).toContain("afgerond op vijftallen");
    const shown = places.map(({ count }: { readonly count: number }) => count).sort((a: number, b: number) => a - b);
    // 3, 38, 52 and 61
    expect(shown).toEqual([5, 40, 50, 60]);
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
    { args: [...HENGELO, "--list", ","], reason: "De lijst is leeg. Noem achter --list ten minste één gemeente" },
    { args: [...HENGELO, "--list", "GM0150,kaas"], reason: "Onbekend gebied “kaas”" },
    { args: [...HENGELO, "--list", "GM0150,GM0363"], reason: "Amsterdam kan niet in de lijst staan" },
    { args: [...HENGELO, "--list", "GM0150,Deventer"], reason: "Deventer staat meer dan één keer in de lijst" },
    { args: [...HENGELO, "--list", "GM0164"], reason: "Hengelo kan niet in de lijst staan" },
    { args: [...COMPARE, "--list", "GM0150"], reason: "--list hoort niet bij een vraag zonder --region" },
    { args: [...COMPARE, "--region", "RE02"], reason: "“RE02” is geen gemeente van Oost-Nederland" },
    { args: [...COMPARE, "--from", "2018"], reason: "Het eerste jaar (2018) moet voor het laatste (2018) liggen." },
    { args: [...COMPARE, "--from", "1990"], reason: "De bijdragen aan de verandering van 1990 naar 2018" },
    { args: [...COMPARE, "--as-of", "2018MM08"], reason: "Op de peildatum 2018-08 was 2018 nog niet voorbij." },
    { args: [...COMPARE, "--as-of", "2018"], reason: "De peildatum “2018” moet een maand zijn" },
    { args: ["backtest", "--months", "8", "--region", "RE02"], reason: "alleen gesimuleerde maandcijfers" },
  ])("refuses $args with the reason", async ({ args, reason }) => {
    const { code, out, err } = await figures(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(reason);
  });
});
