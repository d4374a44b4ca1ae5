import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bringBack,
  countingLoads,
  inLogOrder,
  isAbsences,
  type LogEntry,
  loadsAsOf,
  takeBack,
  takenBackAt,
} from "../../src/dataset/log-entry.ts";
import { aLoad } from "../support/loads.ts";

const day = (number: number): string => `2026-08-${String(number).padStart(2, "0")}T09:00:00.000Z`;

const entry = (name: string, loadedOn: number, absences: LogEntry["absences"] = []): LogEntry => ({
  load: { ...aLoad({ id: name.repeat(16), rows: [{ value: 1 }] }), loadedAt: day(loadedOn) },
  absences,
});

const names = (loads: readonly { readonly id: string }[] | undefined) => loads?.map(({ id }) => id.charAt(0)).join("");

describe("taking back and bringing back", () => {
  it("keeps the load, and when it did not count", () => {
    const taken = takeBack(entry("a", 1), day(2));
    expect(takenBackAt(taken)).toBe(day(2));
    const back = bringBack(taken, day(3));
    expect(takenBackAt(back)).toBeUndefined();
    expect(back.absences).toEqual([{ from: day(2), until: day(3) }]);
    expect(takeBack(back, day(4)).absences).toEqual([{ from: day(2), until: day(3) }, { from: day(4) }]);
  });

  it("does nothing twice", () => {
    const counting = entry("a", 1);
    expect(bringBack(counting, day(2))).toBe(counting);
    const taken = takeBack(counting, day(2));
    expect(takeBack(taken, day(3))).toBe(taken);
  });

  it("leaves, in whatever order, the loads that were last brought back or never taken back", () => {
    const step = fc.record({ at: fc.nat(2), back: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let log: readonly LogEntry[] = [entry("a", 1), entry("b", 2), entry("c", 3)];
        steps.forEach(({ at, back }, index) => {
          log = log.map((each, place) => (place === at ? (back ? bringBack : takeBack)(each, day(4 + index)) : each));
        });
        const lastOf = (place: number) => steps.findLast(({ at }) => at === place)?.back ?? true;
        expect(names(countingLoads(log))).toBe(["a", "b", "c"].filter((_, place) => lastOf(place)).join(""));
        expect(log.every(({ absences }) => isAbsences(absences))).toBe(true);
      }),
    );
  });
});

describe(inLogOrder, () => {
  it("puts the oldest first, and loads of one moment always in the same order", () => {
    const log = [entry("c", 2), entry("b", 2), entry("a", 3)];
    expect(names(inLogOrder(log).map(({ load }) => load))).toBe("bca");
    expect(names(inLogOrder([...log].reverse()).map(({ load }) => load))).toBe("bca");
  });
});

describe(loadsAsOf, () => {
  const asOf = (log: readonly LogEntry[], name: string) => names(loadsAsOf(log, name.repeat(16)));

  it("takes the loads up to that one, itself included", () => {
    const log = [entry("c", 3), entry("a", 1), entry("b", 2)];
    expect([asOf(log, "a"), asOf(log, "b"), asOf(log, "c")]).toEqual(["a", "ab", "abc"]);
  });

  it("counts what has been taken back since, for it counted then", () => {
    expect(asOf([entry("a", 1, [{ from: day(5) }]), entry("b", 2)], "b")).toBe("ab");
  });

  it("does not count what had been taken back by then, brought back later or not", () => {
    expect(asOf([entry("a", 1, [{ from: day(2) }]), entry("b", 3)], "b")).toBe("b");
    expect(asOf([entry("a", 1, [{ from: day(2), until: day(4) }]), entry("b", 3)], "b")).toBe("b");
    expect(asOf([entry("a", 1, [{ from: day(2), until: day(3) }]), entry("b", 4)], "b")).toBe("ab");
  });

  it("knows nothing of a load that is not in the log", () => {
    expect(asOf([entry("a", 1)], "z")).toBeUndefined();
  });
});

describe(isAbsences, () => {
  it.each([
    [[], true],
    [[{ from: day(1) }], true],
    [[{ from: day(1), until: day(2) }, { from: day(3) }], true],
    [[{ from: day(1) }, { from: day(3) }], false],
    [[{ from: "gisteren" }], false],
    [[{ until: day(2) }], false],
    [[null], false],
    ["", false],
    [undefined, false],
  ])("says of %j: %s", (value, is) => {
    expect(isAbsences(value)).toBe(is);
  });
});
