import { describe, expect, it } from "vitest";
import { addressOf, axeViolations, expectCleanPage, openPage, takeScreenshot } from "./support/harness.ts";

const ELSEWHERE = "https://elsewhere.example/";

describe("the first page", () => {
  it("is a Dutch page with a heading, raises no error and asks nothing of another host", async () => {
    const opened = await openPage("#/");
    await opened.page.locator("h1").first().waitFor();
    expect(await opened.page.locator("html").getAttribute("lang")).toBe("nl");
    expect(await opened.page.title()).toContain("Veiligheidsbeeld");
    await takeScreenshot(opened.page, "smoke");
    expectCleanPage(opened);
  });

  it("refuses an inline script and an inline style", async () => {
    const opened = await openPage("#/");
    await opened.page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.documentElement.dataset.intruder = 'here'";
      const block = document.createElement("p");
      block.setAttribute("style", "position: fixed");
      document.body.append(script, block);
    });
    expect(await opened.page.evaluate(() => document.documentElement.dataset["intruder"])).toBeUndefined();
    expect(opened.errors).toHaveLength(2);
    expect(opened.errors.join("\n")).toMatch(/Content Security Policy/);
  });
});

describe("the harness", () => {
  it("records a request to another host that the policy of the page refuses", async () => {
    const opened = await openPage("#/");
    await opened.page.evaluate((address) => fetch(address).catch(() => undefined), ELSEWHERE);
    expect(opened.errors.join("\n")).toContain(ELSEWHERE);
    expect(() => expectCleanPage(opened)).toThrow();
  });

  it("records a request that a worker makes, which that policy does not reach", async () => {
    const opened = await openPage("#/");
    await opened.page.route("**/probe.worker.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: `fetch("${ELSEWHERE}").catch(() => postMessage("done"))` }),
    );
    await opened.page.evaluate(
      () => new Promise((resolve) => new Worker("./probe.worker.js").addEventListener("message", resolve)),
    );
    expect(opened.foreignRequests).toEqual([ELSEWHERE]);
  });

  it("finds what axe finds", async () => {
    const opened = await openPage("#/");
    await opened.page.evaluate(() => document.body.append(document.createElement("button")));
    expect((await axeViolations(opened.page)).map(({ rule }) => rule)).toContain("button-name");
  });

  it("gets an answer of 404 for a file that is not there", async () => {
    const response = await fetch(addressOf("data/publications/absent.json"));
    expect(response.status).toBe(404);
  });
});
