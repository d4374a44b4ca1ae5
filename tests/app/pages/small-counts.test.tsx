import { afterEach, describe, expect, it } from "vitest";
import { chooseProtection, usePreferences } from "../../../src/app/state/preferences.ts";
import { DEFAULT_PROTECTION } from "../../../src/domain/suppression.ts";
import { protectionApplied, SMALL_COUNTS } from "../../../src/text/data/small-counts-nl.ts";
import { fakeEngine } from "../../support/fake-engine.ts";
import { renderPage } from "../../support/render-page.tsx";

afterEach(() => chooseProtection(DEFAULT_PROTECTION));

function fieldNamed(name: string): HTMLInputElement {
  const field = document.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (!field) throw new TypeError("no field");
  return field;
}

describe("the smallest own count that is shown", () => {
  it("is 5 until somebody sets another one, which the engine hears of and this device keeps", async () => {
    const engine = fakeEngine();
    const page = await renderPage("#/gegevens", engine);
    const field = fieldNamed("threshold");
    expect([field.value, field.labels?.[0]?.textContent]).toEqual(["5", SMALL_COUNTS.label]);
    field.value = "10";
    await page.press(SMALL_COUNTS.apply);
    expect(engine.calls).toEqual(["protect 10"]);
    expect(usePreferences.getState().threshold).toBe(10);
    expect(page.texts("aside .notice")).toEqual([protectionApplied({ threshold: 10, isRounded: false })]);
  });
});

describe("rounding of own counts", () => {
  it("is off until somebody asks for it, and then the engine hears of it, this device keeps it and the page says so", async () => {
    const engine = fakeEngine();
    const page = await renderPage("#/gegevens", engine);
    const field = fieldNamed("round");
    expect([field.checked, field.labels?.[0]?.textContent?.trim()]).toEqual([false, SMALL_COUNTS.round]);
    field.checked = true;
    await page.press(SMALL_COUNTS.apply);
    expect(engine.calls).toEqual(["protect 5 rounded"]);
    expect(usePreferences.getState().isRounded).toBe(true);
    expect(page.texts("aside .notice").join(" ")).toContain("afgerond op vijftallen");
  });

  it("is switched off as it was switched on", async () => {
    chooseProtection({ ...DEFAULT_PROTECTION, isRounded: true });
    const engine = fakeEngine();
    const page = await renderPage("#/gegevens", engine);
    expect(fieldNamed("round").checked).toBe(true);
    fieldNamed("round").checked = false;
    await page.press(SMALL_COUNTS.apply);
    expect(engine.calls).toEqual(["protect 5"]);
    expect(usePreferences.getState().isRounded).toBe(false);
  });
});
