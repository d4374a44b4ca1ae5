import { describe, expect, it } from "vitest";
import { offenceReader } from "../../../../src/ingest/formats/cells/offence-cell.ts";
import { loadReference } from "../../../support/reference.ts";

const read = offenceReader("police_crime", loadReference().offenceTypes);

describe("a code that a spreadsheet took for a date", () => {
  it.each(["1-1-2001", "1/1/2001", "1-jan-01", "2001-01-01", "2001-01-01 00:00:00", "1-1-2001 00:00", "36892"])(
    "is seen as the date that it became: %s",
    (cell) => {
      expect(read(cell)).toEqual({ kind: "date" });
    },
  );

  it.each(["12345", "99999", "368920"])("is not any other number: %s", (cell) => {
    expect(read(cell)).toEqual({ kind: "unknown" });
  });

  it("is still a code as it was", () => {
    expect(read("1.1.1")).toEqual({ kind: "known", id: "police_crime:1.1.1" });
  });
});
