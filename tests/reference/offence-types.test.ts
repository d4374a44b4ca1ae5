import { describe, expect, it } from "vitest";
import { type Classification, classification, parseIndicatorId } from "../../src/domain/indicator.ts";
import type { OffenceType } from "../../src/reference/reference.ts";
import { loadReference } from "../support/reference.ts";

const { offenceTypes } = loadReference();
const named = (text: string): Classification => {
  const made = classification(text);
  if (!made) throw new Error(`not a classification: ${text}`);
  return made;
};
const [crime, nuisance, cbs] = [named("police_crime"), named("police_nuisance"), named("cbs_crime")];
const get = (text: string): OffenceType | undefined => {
  const parsed = parseIndicatorId(text);
  return parsed && offenceTypes.get(parsed.id);
};

describe("leaves", () => {
  it("are 58 kinds of offence and 8 kinds of nuisance, without their totals", () => {
    expect(offenceTypes.leaves(crime)).toHaveLength(58);
    expect(offenceTypes.leaves(nuisance)).toHaveLength(8);
    expect(offenceTypes.leaves(crime).some((type) => type.isTotal)).toBe(false);
  });

  it("come in the order of their numbers, 2.6.10 after 2.6.9", () => {
    const codes = offenceTypes.leaves(crime).map((type) => String(type.code));
    expect(codes.indexOf("2.6.10")).toBe(codes.indexOf("2.6.9") + 1);
  });

  it("have months, but for four", () => {
    const without = offenceTypes.leaves(crime).filter((type) => !type.hasMonths);
    expect(without.map((type) => type.code)).toEqual(["1.4.1", "3.2.1", "3.2.2", "3.7.3"]);
  });
});

describe("get", () => {
  it("keeps the two totals 0.0.0 apart", () => {
    expect(get("police_crime:0.0.0")?.title).toBe("Totaal misdrijven");
    expect(get("police_nuisance:0.0.0")?.title).toBe("Totaal registraties overlast");
  });

  it("knows groups, which have no title", () => {
    expect(get("police_crime:2.6")).toMatchObject({ title: undefined, isLeaf: false, parent: "2" });
  });

  it("knows which tables publish a type", () => {
    expect(get("police_crime:1.1.1")?.tables).toContain("47018NED");
    expect(get("police_nuisance:E35")?.tables).toEqual(["47021NED", "47024NED"]);
  });
});

describe("byTitle", () => {
  it.each([
    { name: "a title behind its code", inside: crime, title: "1.1.1 Diefstal/inbraak woning", code: "1.1.1" },
    { name: "a bare title", inside: crime, title: "Diefstal/inbraak woning", code: "1.1.1" },
    { name: "capitals and spaces", inside: crime, title: "  1.1.1  DIEFSTAL / inbraak\u00a0woning ", code: "1.1.1" },
    { name: "a title with commas", inside: crime, title: "1.2.3 Diefstal van brom-, snor-, fietsen", code: "1.2.3" },
    { name: "the total", inside: crime, title: "Totaal misdrijven", code: "0.0.0" },
    { name: "nuisance, with another space", inside: nuisance, title: "Overlast ivm alcohol/drugs", code: "E38" },
    { name: "nuisance behind its code", inside: nuisance, title: "E35 Melding overlast jeugd", code: "E35" },
    { name: "a title of CBS with its number", inside: cbs, title: "31 Mishandeling", code: "CRI3100" },
    { name: "a title of CBS without its number", inside: cbs, title: "Misdrijven, totaal", code: "T001161" },
  ])("finds $name", ({ inside, title, code }) => {
    expect(offenceTypes.byTitle(inside, title)?.code).toBe(code);
  });

  it.each([
    ["a title of another classification", nuisance, "Diefstal/inbraak woning"],
    ["a title behind the code of another", crime, "1.1.2 Diefstal/inbraak woning"],
    ["a group", crime, "2.6"],
    ["nothing", crime, ""],
  ] as const)("does not find %s", (_, inside, title) => {
    expect(offenceTypes.byTitle(inside, title)).toBeUndefined();
  });

  it("finds every published type by its own title", () => {
    for (const inside of [crime, nuisance, cbs]) {
      for (const type of offenceTypes.all(inside)) {
        if (type.title !== undefined) expect(offenceTypes.byTitle(inside, type.title), type.title).toBe(type);
      }
    }
  });
});
