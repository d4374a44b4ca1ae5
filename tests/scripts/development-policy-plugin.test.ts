import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withDevelopmentPolicy } from "../../scripts/development-policy-plugin.ts";

const PAGE = readFileSync("index.html", "utf8");

describe("the policy of index.html", () => {
  it("allows no inline code, no evaluation and no other host", () => {
    const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(PAGE)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(PAGE).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
  });
});

describe("withDevelopmentPolicy", () => {
  it("widens what hot updates need and nothing else", () => {
    const policy = withDevelopmentPolicy(PAGE);
    expect(policy).toContain("script-src 'self' 'unsafe-inline';");
    expect(policy).toContain("style-src 'self' 'unsafe-inline';");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe-eval");
  });

  it("refuses a page without a policy", () => {
    expect(() => withDevelopmentPolicy("<html></html>")).toThrow(/Content-Security-Policy/);
  });
});
