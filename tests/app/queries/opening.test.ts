import { afterEach, describe, expect, it, vi } from "vitest";
import { type FetchFile, fetchAhead, fetchFile, fetchOpeningData } from "../../../src/app/queries/opening.ts";

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

const INDEX = JSON.stringify({
  publications: [
    {
      id: "47018NED",
      file: "47018NED.csv",
      table: "47018NED",
      source: "Politie",
      edition: "augustus 2026",
      editionDate: null,
      provenance: "real",
    },
  ],
});

const served =
  (files: Readonly<Record<string, string>>): FetchFile =>
  async (path) =>
    bytes(files[path] ?? `inhoud van ${path}`);

describe("fetchOpeningData", () => {
  it("brings the reference files as text and the publications as bytes", async () => {
    const data = await fetchOpeningData(served({ "publications/index.json": INDEX }));
    expect(data.reference["regions.csv"]).toBe("inhoud van reference/regions.csv");
    expect(data.publications.map(({ bytes: _, ...rest }) => rest)).toEqual([
      {
        id: "47018NED",
        fileName: "47018NED.csv",
        table: "47018NED",
        publisher: "Politie",
        edition: "augustus 2026",
        provenance: "real",
      },
    ]);
    expect(new TextDecoder().decode(data.publications[0]?.bytes)).toBe("inhoud van publications/47018NED.csv");
  });

  it.each([
    ["no JSON", "<html>"],
    ["another shape", '{"files":[]}'],
    ["a file name that leads elsewhere", INDEX.replace("47018NED.csv", "../../geheim.csv")],
  ])("says so when the index is %s", async (_, index) => {
    await expect(fetchOpeningData(served({ "publications/index.json": index }))).rejects.toThrow(
      "Het bestand data/publications/index.json op de server is niet leesbaar.",
    );
  });
});

describe("fetchAhead", () => {
  it("fetches before anybody asks, once", async () => {
    const asked: string[] = [];
    const fetchOne = served({ "publications/index.json": INDEX });
    const ahead = fetchAhead((path) => {
      asked.push(path);
      return fetchOne(path);
    });
    expect(asked).toContain("publications/index.json");
    expect(await ahead.take()).toBe(await ahead.data);
    expect((await ahead.data).publications).toHaveLength(1);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("fetches anew for who asks again after a failure", async () => {
    let index = "<html>";
    const { take } = fetchAhead((path) => served({ "publications/index.json": index })(path));
    await expect(take()).rejects.toThrow("niet leesbaar");
    index = INDEX;
    expect((await take()).publications).toHaveLength(1);
  });
});

describe("fetchFile", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("asks beside the page, so that the app works in a folder of any server", async () => {
    const fetch = vi.fn(async () => new Response("x"));
    vi.stubGlobal("fetch", fetch);
    await fetchFile("reference/regions.csv");
    expect(fetch).toHaveBeenCalledWith(new URL("./data/reference/regions.csv", document.baseURI));
  });

  it.each([
    ["a missing file", async () => new Response("", { status: 404 }), "Het bestand data/x.csv ontbreekt op de server."],
    ["a failing server", async () => new Response("", { status: 503 }), "foutcode 503"],
    ["no connection", () => Promise.reject(new TypeError("Failed to fetch")), "Er is geen verbinding"],
  ])("says in Dutch what is wrong: %s", async (_, answer, sentence) => {
    vi.stubGlobal("fetch", answer);
    await expect(fetchFile("x.csv")).rejects.toThrow(sentence);
  });
});
