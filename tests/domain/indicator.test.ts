import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  classification,
  compareOffenceCodes,
  DWELLINGS,
  INHABITANTS,
  indicatorId,
  offenceCode,
  parseIndicatorId,
} from "../../src/domain/indicator.ts";

describe(classification, () => {
  it.each(["police_crime", "cbs_crime", "eigen2024"])("takes %s", (text) => expect(classification(text)).toBe(text));

  it("trims padding", () => expect(classification(" police_crime ")).toBe("police_crime"));

  it.each(["", "Police", "2024eigen", "_eigen", "police crime", "police-crime", "police:crime"])("refuses %j", (text) =>
    expect(classification(text)).toBeUndefined(),
  );
});

describe(offenceCode, () => {
  it.each(["1.1.1", "E35", "CRI1120", "T001161", "a/b_c-d", "3.5.2x", "é1"])("takes %s", (text) =>
    expect(offenceCode(text)).toBe(text),
  );

  it("trims padding", () => expect(offenceCode("1.1.1    ")).toBe("1.1.1"));

  it.each(["", ".1", "-1", "1.1.1 woning", "1;1", "a:b", " "])("refuses %j", (text) =>
    expect(offenceCode(text)).toBeUndefined(),
  );
});

describe(parseIndicatorId, () => {
  it("reads a classification and a code, and gives them back as one", () => {
    const parsed = parseIndicatorId(" police_crime:1.1.1 ");
    expect(parsed).toEqual({ classification: "police_crime", code: "1.1.1", id: "police_crime:1.1.1" });
    expect(parsed && indicatorId(parsed.classification, parsed.code)).toBe("police_crime:1.1.1");
  });

  it("reads what rates are per", () => {
    expect(parseIndicatorId(INHABITANTS)?.code).toBe("inhabitants");
    expect(parseIndicatorId(DWELLINGS)?.code).toBe("dwellings");
  });

  it.each(["", "1.1.1", "police_crime:", ":1.1.1", "police_crime:1:1", "Police:1.1.1", "police_crime 1.1.1"])(
    "refuses %j",
    (text) => expect(parseIndicatorId(text)).toBeUndefined(),
  );
});

describe(compareOffenceCodes, () => {
  it("orders the parts by their number: 2.6.9 before 2.6.10, and 2.10 after 2.9", () => {
    const ordered = ["0.0.0", "1.1.1", "1.1.2", "1.6.2", "2.6.9", "2.6.10", "2.10.1", "10.1.1"];
    expect([...ordered].reverse().sort(compareOffenceCodes)).toEqual(ordered);
  });

  it("puts a group before its parts", () => {
    expect(compareOffenceCodes("1.1", "1.1.1")).toBeLessThan(0);
    expect(compareOffenceCodes("1.1.1", "1.1")).toBeGreaterThan(0);
    // a part 0 is a part as well
    expect(compareOffenceCodes("1", "1.0")).toBeLessThan(0);
    expect(compareOffenceCodes("1.0", "1")).toBeGreaterThan(0);
  });

  it("orders letters as text", () => {
    expect(compareOffenceCodes("E12", "E35")).toBeLessThan(0);
    expect(compareOffenceCodes("E35", "E12")).toBeGreaterThan(0);
    expect(compareOffenceCodes("1.a", "1.2")).toBeGreaterThan(0);
    expect(compareOffenceCodes("1.2", "1.a")).toBeLessThan(0);
  });

  it("is zero for equal codes only, and turns round with its arguments", () => {
    const codes = fc.array(fc.constantFrom("0", "1", "2", "10", "a", "E35"), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(codes, codes, (a, b) => {
        const [one, other] = [a.join("."), b.join(".")];
        expect(compareOffenceCodes(one, other) === 0).toBe(one === other);
        expect(Math.sign(compareOffenceCodes(one, other))).toBe(0 - Math.sign(compareOffenceCodes(other, one)));
      }),
    );
  });
});
