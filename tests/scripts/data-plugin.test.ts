import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentTypeOf, dataFilePath, dataPlugin, isPublished } from "../../scripts/data-plugin.ts";

describe("dataFilePath", () => {
  it.each([
    { name: "a file", address: "/publications/index.json", expected: join("/site/data", "publications/index.json") },
    { name: "a file with a query", address: "/a.csv?v=1", expected: join("/site/data", "a.csv") },
    { name: "a name with spaces", address: "/a%20b.csv", expected: join("/site/data", "a b.csv") },
    { name: "nothing above the folder", address: "/../package.json", expected: undefined },
    { name: "nothing above it when encoded", address: "/%2e%2e/package.json", expected: undefined },
    { name: "nothing in a folder with a similar name", address: "/../data-private/a.csv", expected: undefined },
    { name: "nothing by backslash", address: "/..%5Cpackage.json", expected: undefined },
    { name: "nothing with a zero byte", address: "/a%00.csv", expected: undefined },
    { name: "nothing malformed", address: "/%E0%A4%A", expected: undefined },
    { name: "not the folder itself", address: "/", expected: undefined },
  ])("gives $name", ({ address, expected }) => {
    expect(dataFilePath("/site/data", address)).toBe(expected);
  });
});

describe("contentTypeOf", () => {
  it.each([
    { path: "a.csv", expected: "text/csv;charset=utf-8" },
    { path: "A.CSV", expected: "text/csv;charset=utf-8" },
    { path: "index.json", expected: "application/json;charset=utf-8" },
    { path: "page.html", expected: "application/octet-stream" },
  ])("$path is $expected", ({ path, expected }) => {
    expect(contentTypeOf(path)).toBe(expected);
  });
});

describe("isPublished", () => {
  it("leaves schemas, readmes and hidden files behind", () => {
    const names = ["regions.csv", "reference/regions.schema.json", "README.md", ".gitkeep"];
    expect(names.filter(isPublished)).toEqual(["regions.csv"]);
  });
});

describe("dataPlugin in development", () => {
  let root: string;
  let server: ViteDevServer;
  let address: string;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "data-plugin-"));
    mkdirSync(join(root, "data"));
    writeFileSync(join(root, "data", "figures.csv"), "a;b\n1;2\n");
    writeFileSync(join(root, "data", "README.md"), "for developers");
    writeFileSync(join(root, "secret.csv"), "not for readers");
    symlinkSync(join(root, "secret.csv"), join(root, "data", "link.csv"));
    server = await createServer({
      root,
      configFile: false,
      logLevel: "silent",
      server: { host: "127.0.0.1", port: 0, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      plugins: [dataPlugin(join(root, "data"))],
    });
    await server.listen();
    address = server.resolvedUrls?.local[0] ?? "";
  });

  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true, force: true });
  });

  it("serves a file with its type", async () => {
    const response = await fetch(`${address}data/figures.csv`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/csv;charset=utf-8");
    expect(await response.text()).toBe("a;b\n1;2\n");
  });

  it.each(["data/absent.csv", "data/..%2fsecret.csv", "data/link.csv", "data/README.md", "data/"])(
    "answers 404 to %s",
    async (path) => {
      const response = await fetch(address + path);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain("not for readers");
    },
  );
});
