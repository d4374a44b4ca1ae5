import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openEngine } from "../support/open-engine.ts";
import { plainSpaces } from "../support/plain-spaces.ts";

const FILE = "tests/fixtures/exports/old-statline-pivot/four-header-rows-windows-1252-crlf.csv";

it("a table of the old StatLine is loaded as the edition of the day below it, and answers with its figures", async () => {
  const bytes = new Uint8Array(readFileSync(FILE)).buffer;
  const { engine } = await openEngine();
  const check = await engine.check({ fileName: "Geregistreerde_crimi_2020-01-01.csv", bytes, modified: "2021-05-05" });
  expect(check.editionDate).toBeUndefined();
  await engine.commit(check.stageId ?? "", {});
  const [load] = engine.answer({ kind: "loads" }).loads;
  expect(plainSpaces(load?.detail ?? "")).toContain("cijfers van 25 september 2017");
  const asked = { kind: "trend", indicator: "cbs_crime:T001161", region: "NL01", from: "2015", to: "2016" } as const;
  const { from, to } = engine.answer(asked);
  expect([from.value, to.value]).toEqual([978730, 928870]);
});
