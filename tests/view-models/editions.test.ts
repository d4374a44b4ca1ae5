import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/dataset.ts";
import type { IndicatorId } from "../../src/domain/indicator.ts";
import type { PeriodCode } from "../../src/domain/period.ts";
import type { RegionCode } from "../../src/domain/region.ts";
import { contextAt, editionChoices, editionsOf } from "../../src/view-models/editions.ts";
import { aLoad } from "../support/loads.ts";
import { loadReference } from "../support/reference.ts";

const BURGLARY = "police_crime:1.1.1" as IndicatorId;
const loads = [
  aLoad({ id: "august", editionDate: "2026-08-01", rows: [{ value: 100, status: "provisional" }] }),
  aLoad({ id: "september", editionDate: "2026-09-15", rows: [{ value: 103, status: "provisional" }] }),
  aLoad({ id: "undated", editionDate: "0000-00-00", rows: [{ region: "NL01", value: 900 }] }),
];
const context = { dataset: createDataset(loads, "test"), reference: loadReference() };
const unitIn2018 = (edition: string) =>
  contextAt(context, edition).dataset.cell(BURGLARY, "RE02" as RegionCode, "2018JJ00" as PeriodCode);

describe(contextAt, () => {
  it("shows the figure as it had been published by a day, and the revision only afterwards", () => {
    expect(unitIn2018("2026-08-31")).toMatchObject({ value: 100 });
    expect(unitIn2018("2026-09-15")).toMatchObject({ value: 103 });
    expect(unitIn2018("2026-07-31")).toBeUndefined();
  });

  it("keeps figures of which nobody knows the edition in every edition", () => {
    const { dataset } = contextAt(context, "2026-07-31");
    expect(dataset.cell(BURGLARY, "NL01" as RegionCode, "2018JJ00" as PeriodCode)).toMatchObject({ value: 900 });
  });

  it("is another dataset for the cache", () => {
    expect(contextAt(context, "2026-08-31").dataset.version).not.toBe(context.dataset.version);
  });
});

describe(editionsOf, () => {
  it("lists the days on which figures of the indicator were published, newest first", () => {
    expect(editionsOf(context, BURGLARY)).toEqual(["2026-09-15", "2026-08-01"]);
    expect(editionsOf(context, "police_crime:1.2.3")).toEqual([]);
  });
});

describe(editionChoices, () => {
  it("calls the newest edition the present, and offers the earlier ones", () => {
    expect(editionChoices(["2026-09-15", "2026-08-01"], undefined)).toEqual([
      { value: "", label: "nu", selected: true },
      { value: "2026-08-01", label: "1 augustus 2026", selected: false },
    ]);
  });

  it("leaves nothing to choose where there is one edition", () => {
    expect(editionChoices(["2026-09-15"], undefined)).toHaveLength(1);
  });
});
