import { afterEach, describe, expect, it, vi } from "vitest";
import {
  chooseFace,
  chooseProtection,
  chooseTheme,
  readPreferences,
  usePreferences,
} from "../../../src/app/state/preferences.ts";

afterEach(() => vi.restoreAllMocks());

describe("readPreferences", () => {
  it.each([
    ["nothing", undefined],
    ["a text", "dark"],
    ["an unknown theme", { theme: "roze", faces: {} }],
    ["faces that are no object", { theme: 1, faces: "table" }],
    ["null faces", { faces: null }],
  ])("makes defaults of %s", (_, kept) => {
    expect(readPreferences(kept)).toEqual({ theme: "system", faces: {}, threshold: 5, isRounded: false });
  });

  it.each([0, 1.5, 101, "7"])("takes the usual threshold for small counts where %s is kept", (threshold) => {
    expect(readPreferences({ threshold })).toMatchObject({ threshold: 5 });
  });

  it("keeps what it understands and drops the rest", () => {
    const kept = { theme: "dark", faces: { trend: "table", ranking: "hologram" }, threshold: 10, more: 1 };
    expect(readPreferences(kept)).toEqual({
      theme: "dark",
      faces: { trend: "table" },
      threshold: 10,
      isRounded: false,
    });
  });

  it.each(["true", 1, null])("does not round where %s is kept", (isRounded) => {
    expect(readPreferences({ isRounded })).toMatchObject({ isRounded: false });
  });
});

describe("usePreferences", () => {
  it("keeps a choice with the version of its shape", () => {
    chooseTheme("dark");
    chooseFace("trend", "table");
    chooseProtection({ threshold: 10, isRounded: true });
    expect(JSON.parse(window.localStorage.getItem("veiligheidsbeeld-voorkeuren") ?? "")).toEqual({
      state: { theme: "dark", faces: { trend: "table" }, threshold: 10, isRounded: true },
      version: 1,
    });
  });

  it("works on when nothing can be kept", () => {
    forbidStorage();
    chooseTheme("light");
    expect(usePreferences.getState().theme).toBe("light");
  });

  it("starts when storage is forbidden", async () => {
    forbidStorage();
    vi.resetModules();
    const fresh = await import("../../../src/app/state/preferences.ts");
    expect(fresh.usePreferences.getState()).toMatchObject({ theme: "system", faces: {} });
  });
});

/** As a browser does where a site may not keep anything. */
function forbidStorage(): void {
  vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  });
}
