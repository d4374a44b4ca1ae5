/**
 * Where the browser for the browser tests is. In this order: `CHROMIUM_PATH` or `BROWSER_PATH`; Chromium, Chrome or Edge
 * on PATH or in the usual places of Linux, macOS and Windows; on Debian as root, the `chromium` package, installed here.
 */

import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";

/** What the search may ask of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly isProgram: (path: string) => boolean;
  /** Runs a command and says whether it ended well. */
  readonly run: (command: string, args: readonly string[]) => boolean;
}

export type BrowserSearch =
  | { readonly found: true; readonly path: string }
  | { readonly found: false; readonly reason: string };

const VARIABLES = ["CHROMIUM_PATH", "BROWSER_PATH"] as const;

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "msedge",
] as const;

const LINUX_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/opt/microsoft/msedge/msedge",
] as const;

const MAC_PROGRAMS = [
  "Chromium.app/Contents/MacOS/Chromium",
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
] as const;

const WINDOWS_PROGRAMS = [
  "Chromium\\Application\\chrome.exe",
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
] as const;

/** The browser on this machine, installing one where that is allowed; otherwise one sentence that says what to do. */
export function findBrowser(machine: Machine): BrowserSearch {
  for (const variable of VARIABLES) {
    const path = machine.environment[variable];
    if (!path) continue;
    if (machine.isProgram(path)) return { found: true, path };
    return { found: false, reason: `${variable} is set to "${path}", which is not a program.` };
  }
  const present = installedBrowser(machine);
  if (present !== undefined) return { found: true, path: present };
  if (canInstall(machine)) {
    const installed = machine.run("apt-get", ["update"]) && machine.run("apt-get", ["install", "-y", "chromium"]);
    const path = installed ? installedBrowser(machine) : undefined;
    if (path !== undefined) return { found: true, path };
    return { found: false, reason: "No Chromium was found and installing Debian's package chromium failed." };
  }
  return {
    found: false,
    reason: "No Chromium, Chrome or Edge was found: install one, or set CHROMIUM_PATH to its program.",
  };
}

function installedBrowser(machine: Machine): string | undefined {
  return candidates(machine).find((path) => machine.isProgram(path));
}

function candidates({ platform, environment }: Machine): readonly string[] {
  const isWindows = platform === "win32";
  const search = (environment["PATH"] ?? environment["Path"] ?? "").split(isWindows ? ";" : ":").filter(Boolean);
  const onPath = search.flatMap((folder) =>
    NAMES.map((name) => (isWindows ? `${folder}\\${name}.exe` : `${folder}/${name}`)),
  );
  return [...onPath, ...usualPlaces(platform, environment)];
}

function usualPlaces(platform: NodeJS.Platform, environment: Machine["environment"]): readonly string[] {
  if (platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => environment[name] ?? []);
    return roots.flatMap((root) => WINDOWS_PROGRAMS.map((program) => `${root}\\${program}`));
  }
  if (platform === "darwin") {
    const home = environment["HOME"];
    const roots = ["/Applications", ...(home === undefined ? [] : [`${home}/Applications`])];
    return roots.flatMap((root) => MAC_PROGRAMS.map((program) => `${root}/${program}`));
  }
  return LINUX_PLACES;
}

function canInstall({ platform, isRoot, isProgram }: Machine): boolean {
  return platform === "linux" && isRoot && isProgram("/usr/bin/apt-get") && isProgram("/usr/bin/dpkg");
}

/** The machine this process runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    environment: process.env,
    isRoot: process.getuid?.() === 0,
    isProgram,
    run: (command, args) => {
      console.log(`> ${[command, ...args].join(" ")}`);
      const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
      return spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env: environment }).status === 0;
    },
  };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
