import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAddress, printAddress, type Route } from "../../../src/app/state/address.ts";
import { withDisplacementChange } from "../../../src/app/state/displacement-address.ts";
import { region } from "../../support/dataset.ts";
import { BURGLARY } from "../../support/view-models.ts";

describe("the address of displacement", () => {
  it("holds the whole question in words that a person can read and send", () => {
    const selection = { indicator: BURGLARY, region: region("GM0153"), from: 2015, to: 2018 };
    const address = "#/waterbed?i=police_crime:1.1.1&g=GM0153&van=2015&tot=2018";
    expect(printAddress({ page: "displacement", selection })).toBe(address);
    expect(parseAddress(address)).toEqual({ route: { page: "displacement", selection }, ignored: [] });
  });

  it("ignores what it cannot read, and says so", () => {
    expect(parseAddress("#/waterbed?g=kaas&van=2018&tot=2015")).toEqual({
      route: { page: "displacement", selection: {} },
      ignored: [
        { name: "g", value: "kaas" },
        { name: "van", value: "2018" },
        { name: "tot", value: "2015" },
      ],
    });
  });

  it("is read back as the same question, whatever was asked", () => {
    const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
    const asked = fc.record({
      indicator: optional(fc.constant(BURGLARY)),
      region: optional(fc.constantFrom("GM0153", "GM0202", "district/twente").map(region)),
      from: optional(fc.integer({ min: 1900, max: 1999 })),
      to: optional(fc.integer({ min: 2000, max: 2099 })),
    });
    fc.assert(
      fc.property(asked, (given) => {
        const route: Route = { page: "displacement", selection: withDisplacementChange({}, given) };
        expect(parseAddress(printAddress(route))).toEqual({ route, ignored: [] });
      }),
    );
  });
});
