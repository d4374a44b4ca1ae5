import { describe, expect, it, onTestFinished } from "vitest";
import { chooseThreshold, usePreferences } from "../../../src/app/state/preferences.ts";
import { SMALL_COUNTS, thresholdApplied } from "../../../src/text/data/small-counts-nl.ts";
import { fakeEngine } from "../../support/fake-engine.ts";
import { renderPage } from "../../support/render-page.tsx";

describe("the smallest own count that is shown", () => {
  it("is 5 until somebody sets another one, which the engine hears of and this device keeps", async () => {
    onTestFinished(() => chooseThreshold(5));
    const engine = fakeEngine();
    const page = await renderPage("#/gegevens", engine);
    const field = document.querySelector<HTMLInputElement>('input[name="threshold"]');
    if (!field) throw new TypeError("no field");
    expect([field.value, field.labels?.[0]?.textContent]).toEqual(["5", SMALL_COUNTS.label]);
    field.value = "10";
    await page.press(SMALL_COUNTS.apply);
    expect(engine.calls).toEqual(["protect 10"]);
    expect(usePreferences.getState().threshold).toBe(10);
    expect(page.texts("aside .notice")).toEqual([thresholdApplied(10)]);
  });
});
