import { afterEach, describe, expect, it, vi } from "vitest";
import { chooseFace, chooseTheme, readPreferences, usePreferences } from "../../../src/app/state/preferences.ts";

afterEach(() => vi.restoreAllMocks());

describe("readPreferences", () => {
  it.each([
    ["nothing", undefined],
    ["a text", "dark"],
    ["an unknown theme", { theme: "roze", faces: {} }],
    ["faces that are no object", { theme: 1, faces: "table" }],
    ["null faces", { faces: null }],
  ])("makes defaults of %s", (_, kept) => {
    expect(readPreferences(kept)).toEqual({ theme: "system", faces: {} });
  });

  it("keeps what it understands and drops the rest", () => {
    expect(readPreferences({ theme: "dark", faces: { trend: "table", ranking: "hologram" }, more: 1 })).toEqual({
      theme: "dark",
      faces: { trend: "table" },
    });
  });
});

describe("usePreferences", () => {
  it("keeps a choice with the version of its shape", () => {
    chooseTheme("dark");
    chooseFace("trend", "table");
    expect(JSON.parse(window.localStorage.getItem("veiligheidsbeeld-voorkeuren") ?? "")).toEqual({
      state: { theme: "dark", faces: { trend: "table" } },
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
