import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Lock, platformOf, withPlatformPackages } from "../../scripts/platform-packages.ts";

describe("platformOf", () => {
  it.each([
    { name: "@biomejs/cli-win32-arm64", expected: { os: ["win32"], cpu: ["arm64"] } },
    { name: "@biomejs/cli-linux-x64-musl", expected: { os: ["linux"], cpu: ["x64"], libc: ["musl"] } },
    { name: "@oxc-parser/binding-linux-arm-musleabihf", expected: { os: ["linux"], cpu: ["arm"], libc: ["musl"] } },
    { name: "@oxc-parser/binding-linux-arm-gnueabihf", expected: { os: ["linux"], cpu: ["arm"], libc: ["glibc"] } },
    { name: "@oxc-parser/binding-win32-x64-msvc", expected: { os: ["win32"], cpu: ["x64"] } },
    { name: "fsevents", expected: undefined },
  ])("reads $name", ({ name, expected }) => {
    expect(platformOf(name)).toEqual(expected);
  });
});

describe("withPlatformPackages", () => {
  const lock: Lock = {
    packages: {
      "": {},
      "node_modules/tool": {
        version: "1.0.0",
        dev: true,
        optionalDependencies: { "tool-darwin-arm64": "1.0.0", "tool-linux-x64": "1.0.0", fsevents: "^2.0.0" },
      },
      "node_modules/tool-linux-x64": { version: "1.0.0", os: ["linux"], optional: true },
    },
  };

  it("adds what is absent and leaves the rest as it is", () => {
    const { packages } = withPlatformPackages(lock);
    expect(packages).toEqual({
      ...lock.packages,
      "node_modules/tool-darwin-arm64": { version: "1.0.0", os: ["darwin"], cpu: ["arm64"], dev: true, optional: true },
    });
    expect(packages["node_modules/tool-linux-x64"]).toBe(lock.packages["node_modules/tool-linux-x64"]);
  });

  it("has nothing to add to the lock of this project", () => {
    const own: Lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
    const missing = Object.keys(withPlatformPackages(own).packages).filter((path) => !(path in own.packages));
    expect(missing, "run `npx tsx scripts/complete-lock.ts`").toEqual([]);
  });
});
