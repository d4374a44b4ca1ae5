import { describe, expect, it } from "vitest";
import { COUNTRY, levelOfCode, namedRegionCode, POLICE_UNIT, regionCode } from "../../src/domain/region.ts";

/** The level of a code that must be one. */
function levelOf(text: string) {
  const code = regionCode(text);
  return code && levelOfCode(code);
}

describe(regionCode, () => {
  it("trims the padding of an export", () => {
    expect(regionCode("RE02  ")).toBe(POLICE_UNIT);
    expect(regionCode(" GM0153")).toBe("GM0153");
  });

  it("takes the country of the tables by neighbourhood for the country", () => {
    expect(regionCode("NL00")).toBe(COUNTRY);
    expect(regionCode("NL01")).toBe(COUNTRY);
  });

  it.each(["LD01", "PV25", "WK015301", "BU01530102", "district/twente", "place/'s-hertogenbosch", "municipality/ede"])(
    "takes %s as it is",
    (text) => expect(regionCode(text)).toBe(text),
  );

  it.each([
    ["a code with a digit too few", "GM153"],
    ["a code with a digit too many", "GM01530"],
    ["a unit with three digits", "RE002"],
    ["a wijk with the digits of a neighbourhood", "WK01530102"],
    ["a neighbourhood with the digits of a wijk", "BU015301"],
    ["something before the code", "xGM0153"],
    ["something before the code of a unit", "xRE02"],
    ["something before the code of a wijk", "xWK015301"],
    ["something before the code of a neighbourhood", "xBU01530102"],
    ["something behind the code of a unit", "RE02x"],
    ["something behind the code of a wijk", "WK0153012"],
    ["something behind the code of a neighbourhood", "BU015301021"],
    ["a code in small letters", "gm0153"],
    ["a path of an unknown kind", "street/dorpsstraat"],
    ["a path that begins earlier", "a/district/twente"],
    ["a path without a name", "place/"],
    ["a path in capitals", "place/Ede"],
    ["a path with more behind it", "place/ede; drop"],
    ["a name", "Enschede"],
    ["nothing", ""],
  ])("refuses %s", (_what, text) => expect(regionCode(text)).toBeUndefined());
});

describe(namedRegionCode, () => {
  it.each([
    ["Amsterdam", "place/amsterdam"],
    ["  Bergen op Zoom ", "place/bergen-op-zoom"],
    ["'s-Hertogenbosch", "place/'s-hertogenbosch"],
    ["St. Annen", "place/st.-annen"],
    ["Súdwest-Fryslân", "place/súdwest-fryslân"],
    ["(onbekend)", "place/onbekend"],
    ["-- Wijk 2 --", "place/wijk-2"],
    ["Beek (gem. Montferland)", "place/beek-gem.-montferland"],
    ["Laag-Soeren, -- Noord", "place/laag-soeren-noord"],
  ])("makes a path of %s", (name, code) => expect(namedRegionCode("place", name)).toBe(code));

  it("writes a letter with its accent in one way, however the file does", () => {
    expect(namedRegionCode("municipality", "Fryslân".normalize("NFD"))).toBe("municipality/fryslân".normalize("NFC"));
  });

  it("gives a region code that is read back", () => {
    const code = namedRegionCode("neighbourhood", "Binnenstad (Oost)");
    expect(regionCode(code)).toBe(code);
  });
});

describe(levelOfCode, () => {
  it.each([
    ["NL01", "country"],
    ["LD02", "land_part"],
    ["PV25", "province"],
    ["RE02", "police_unit"],
    ["GM0153", "municipality"],
    ["municipality/ede", "municipality"],
    ["WK015301", "wijk"],
    ["BU01530102", "neighbourhood"],
    ["neighbourhood/binnenstad", "neighbourhood"],
    ["district/twente", "police_district"],
    ["place/amsterdam", "place"],
  ])("knows %s as a %s", (text, level) => expect(levelOf(text)).toBe(level));

  it.each(["LD99", "PV99", "RE99", "GM0000", "WK000000", "BU00000000"])(
    "keeps %s apart: it is no area but what could not be placed",
    (text) => expect(levelOf(text)).toBe("unassigned"),
  );

  it("takes no municipality for unassigned because its number ends in nines or noughts", () => {
    expect(levelOf("GM0099")).toBe("municipality");
    expect(levelOf("WK990000")).toBe("wijk");
    expect(levelOf("BU99000000")).toBe("neighbourhood");
    expect(levelOfCode(namedRegionCode("place", "LD99 GM0000"))).toBe("place");
  });
});
