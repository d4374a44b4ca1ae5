import { describe, expect, it } from "vitest";
import { PREPARED } from "../../../src/app/queries/prepared.ts";
import { openingDigest } from "../../../src/engine/opening-digest.ts";
import { openEngine, openingData, publications } from "../../support/open-engine.ts";

const SHIPPED = publications().map(({ id }) => id);

// The tests run with the plugins of the build: what is imported here is what a build ships.
describe("the prepared answers", () => {
  it("belong to the data that comes with the app", async () => {
    expect(PREPARED?.digest).toBe(await openingDigest(openingData(SHIPPED)));
  });

  it("are what the engine answers over that data, letter by letter", async () => {
    const { engine } = await openEngine({ publications: SHIPPED });
    expect(PREPARED?.answers.map(({ question }) => question.kind)).toEqual(["catalogue", "overview"]);
    for (const { question, answer } of PREPARED?.answers ?? []) {
      if (question.kind !== "catalogue" && question.kind !== "overview") throw new Error("not on the first screen");
      expect(JSON.stringify(answer)).toBe(JSON.stringify(engine.answer(question)));
    }
  });
});
