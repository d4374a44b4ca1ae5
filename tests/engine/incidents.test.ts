import { expect, it } from "vitest";
import { openEngine } from "../support/open-engine.ts";
import { bytesOf } from "../support/police-export.ts";

const LIST = bytesOf(
  "lijst.csv",
  "pleegdatum;postcode;gemeente;delict\n3-8-2018;7511AA;Enschede;1.1.1\n9-8-2018;7511AB;Enschede;1.1.1\n",
);
const ASKED = { kind: "trend", indicator: "police_crime:1.1.1", region: "GM0153" } as const;

it("a list of incidents is counted only when asked, and its counts are an own count that can be taken back", async () => {
  const { engine } = await openEngine();
  const refused = await engine.check(LIST);
  expect(refused.stageId).toBeUndefined();
  expect(refused.incidents?.proposed).toMatchObject({ offence: "delict", date: "pleegdatum", place: "gemeente" });

  const { stageId, title, findings, quality } = await engine.check({ ...LIST, incidents: {} });
  expect(title).toBe("Herkend als eigen telling van incidenten");
  expect(findings.some(({ severity }) => severity === "doubt")).toBe(true);
  expect(quality?.linesKey).toBeUndefined();
  await engine.commit(stageId ?? "", {});
  const august = engine.answer({ ...ASKED, from: "2018-08", to: "2018-08" });
  expect(august.from.value).toBe(2);
  const [load] = engine.answer({ kind: "loads" }).loads;
  expect(load?.title).toContain("Eigen telling");
  await engine.undo(load?.id ?? "");
  expect(engine.answer({ ...ASKED, from: "2018-08", to: "2018-08" }).from.value).toBeNull();
});
