import { describe, expect, it } from "vitest";
import { findBrowser, type Machine } from "../../scripts/find-browser.ts";

/** A machine with the given programs; `run` notes its commands and may add a program. */
function aMachine(facts: {
  readonly platform?: NodeJS.Platform;
  readonly environment?: Readonly<Record<string, string>>;
  readonly isRoot?: boolean;
  readonly programs?: readonly string[];
  readonly installs?: string;
}): Machine & { readonly commands: string[] } {
  const programs = new Set(facts.programs ?? []);
  const commands: string[] = [];
  return {
    platform: facts.platform ?? "linux",
    environment: facts.environment ?? { PATH: "/usr/local/bin:/usr/bin" },
    isRoot: facts.isRoot ?? false,
    isProgram: (path) => programs.has(path),
    run: (command, args) => {
      commands.push([command, ...args].join(" "));
      if (facts.installs === undefined) return false;
      if (args[0] === "install") programs.add(facts.installs);
      return true;
    },
    commands,
  };
}

const DEBIAN = ["/usr/bin/apt-get", "/usr/bin/dpkg"];

describe("findBrowser", () => {
  it.each([
    {
      name: "CHROMIUM_PATH before anything that is installed",
      machine: aMachine({
        environment: { CHROMIUM_PATH: "/own/chrome" },
        programs: ["/own/chrome", "/usr/bin/chromium"],
      }),
      path: "/own/chrome",
    },
    {
      name: "BROWSER_PATH too",
      machine: aMachine({ environment: { BROWSER_PATH: "/own/chrome" }, programs: ["/own/chrome"] }),
      path: "/own/chrome",
    },
    {
      name: "a browser on PATH before the usual places",
      machine: aMachine({ programs: ["/usr/bin/chromium", "/usr/local/bin/google-chrome"] }),
      path: "/usr/local/bin/google-chrome",
    },
    {
      name: "a usual place that is not on PATH",
      machine: aMachine({ environment: {}, programs: ["/snap/bin/chromium"] }),
      path: "/snap/bin/chromium",
    },
    {
      name: "Chrome on macOS, for one user",
      machine: aMachine({
        platform: "darwin",
        environment: { HOME: "/people/a", PATH: "/usr/bin" },
        programs: ["/people/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
      }),
      path: "/people/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    },
    {
      name: "Edge on Windows",
      machine: aMachine({
        platform: "win32",
        environment: { Path: "C:\\Windows", "PROGRAMFILES(X86)": "C:\\Program Files (x86)" },
        programs: ["C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"],
      }),
      path: "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    },
  ])("takes $name", ({ machine, path }) => {
    expect(findBrowser(machine)).toEqual({ found: true, path });
    expect(machine.commands).toEqual([]);
  });

  it("says so when the variable leads nowhere, and takes no other browser in its place", () => {
    const machine = aMachine({
      environment: { CHROMIUM_PATH: "/gone" },
      programs: ["/usr/bin/chromium"],
      isRoot: true,
    });
    expect(findBrowser(machine)).toEqual({
      found: false,
      reason: 'CHROMIUM_PATH is set to "/gone", which is not a program.',
    });
  });

  it("installs Debian's package as root when there is no browser", () => {
    const machine = aMachine({ isRoot: true, programs: DEBIAN, installs: "/usr/bin/chromium" });
    expect(findBrowser(machine)).toEqual({ found: true, path: "/usr/bin/chromium" });
    expect(machine.commands).toEqual(["apt-get update", "apt-get install -y chromium"]);
  });

  it("says so when that fails", () => {
    const search = findBrowser(aMachine({ isRoot: true, programs: DEBIAN }));
    expect(search).toMatchObject({ found: false, reason: expect.stringContaining("installing") });
  });

  it.each([
    { name: "without the rights", machine: aMachine({ programs: DEBIAN }) },
    { name: "on a Linux without apt", machine: aMachine({ isRoot: true }) },
    { name: "on macOS", machine: aMachine({ platform: "darwin", isRoot: true, programs: DEBIAN }) },
  ])("installs nothing $name", ({ machine }) => {
    expect(findBrowser(machine)).toMatchObject({ found: false, reason: expect.stringContaining("CHROMIUM_PATH") });
    expect(machine.commands).toEqual([]);
  });
});
