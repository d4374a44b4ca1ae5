import { expect, it } from "vitest";
import { openEngine } from "../support/open-engine.ts";
import { bytesOf } from "../support/police-export.ts";

/** More incidents than the smallest count of one's own that is told. */
const INCIDENTS = Array.from({ length: 6 }, (_, at) => `${at + 3}-8-2018;75${at + 10}AA;Enschede;1.1.1`);
const LIST = bytesOf("lijst.csv", ["pleegdatum;postcode;gemeente;delict", ...INCIDENTS, ""].join("\n"));
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
  expect(august.from.value).toBe(INCIDENTS.length);
  const [load] = engine.answer({ kind: "loads" }).loads;
  expect(load?.title).toContain("Eigen telling");
  await engine.undo(load?.id ?? "");
  expect(engine.answer({ ...ASKED, from: "2018-08", to: "2018-08" }).from.value).toBeNull();
});
