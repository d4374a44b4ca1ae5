import { describe, expect, it } from "vitest";
import { answerLater } from "../../../src/engine/on-request.ts";
import { publishedContext } from "../../support/dataset.ts";

const context = await publishedContext();

describe("an address with its years reversed", () => {
  it.each(["municipalities", "displacement-page"] as const)(
    "is read in order by the page %s, without a notice",
    (kind) => {
      const reversed = answerLater(context, { kind, from: 2018, to: 2015 });
      expect(reversed).toEqual(answerLater(context, { kind, from: 2015, to: 2018 }));
      expect(reversed).toMatchObject({ notices: [] });
    },
  );

  it.each(["municipalities", "displacement-page"] as const)(
    "never lays the first year beside itself on the page %s",
    (kind) =>
      expect(answerLater(context, { kind, from: 2012, to: 2012 })).toMatchObject({ chosen: { from: 2012, to: 2013 } }),
  );
});
