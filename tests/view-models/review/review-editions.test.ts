import { describe, expect, it } from "vitest";
import { reviewView } from "../../../src/view-models/review/review.ts";
import { aContext } from "../../support/dataset.ts";
import type { TestLoad } from "../../support/loads.ts";

const unit = (period: string, value: number) => ({ region: "RE02", period, value });
const today: TestLoad = {
  id: "today",
  editionDate: "2026-08-01",
  rows: [unit("2014JJ00", 10_841), unit("2015JJ00", 9311), unit("2018JJ00", 6083)],
};
/** What an analyst may have kept: the first edition of 2018, with a later revision of 2018 still to come. */
const then: TestLoad = {
  id: "then",
  editionDate: "2019-02-01",
  rows: [unit("2014JJ00", 10_841), unit("2015JJ00", 9311), unit("2018JJ00", 5500)],
};
const burglary = (...loads: readonly TestLoad[]) =>
  reviewView(aContext(...loads), { kind: "review", strategy: "2015-2018" }).claims.find(
    ({ id }) => id === "residential_burglary",
  );

describe("a claim in earlier editions", () => {
  it("stands beside the figures of today, named after the day of the edition", () => {
    const groups = burglary(today, then)?.groups ?? [];
    const earlier = groups.find(({ title }) => title.includes("editie van"));
    expect(earlier?.title).toBe("Woninginbraken in Oost-Nederland, editie van 1 februari 2019");
    // 5,500 of 9,311 is 40.9 % less: inside the claimed range, where 6,083 is not.
    const fromStart = earlier?.rows.find(({ base }) => base === 2015);
    expect(fromStart?.fraction).toBeCloseTo(5500 / 9311 - 1, 6);
    expect(fromStart?.outcome).toBe("holds");
  });

  it("leaves the verdict to the figures of today", () => {
    expect(burglary(today, then)?.verdict).toBe(burglary(today)?.verdict);
    expect(burglary(today, then)?.counted?.change.to.value).toBe(6083);
  });

  it("is not there while there is one edition", () => {
    expect((burglary(today)?.groups ?? []).filter(({ title }) => title.includes("editie van"))).toEqual([]);
  });
});
