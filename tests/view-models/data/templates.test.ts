import { describe, expect, it } from "vitest";
import { createDataset } from "../../../src/dataset/dataset.ts";
import { POLICE_UNIT } from "../../../src/domain/region.ts";
import { ingest } from "../../../src/ingest/ingest.ts";
import { templatesOf } from "../../../src/view-models/data/templates.ts";
import { loadReference } from "../../support/reference.ts";

const reference = loadReference();
const context = { dataset: createDataset([], "v"), reference };
const { regions } = reference;
const UPLOADS = reference.uploads.map((upload) => [upload.id, upload] as const);
const REGIONS = {
  police_unit: [POLICE_UNIT],
  police_district: regions.districts.map(({ code }) => code),
  municipality: regions.membersOf(POLICE_UNIT),
} as const;

describe("templates for figures of the network's own", () => {
  it("are offered for everything that a theme can bring", () => {
    const asked = reference.strategies.flatMap(({ themes }) =>
      themes.flatMap(({ uploads, subgoals }) => [...uploads, ...subgoals.flatMap((subgoal) => subgoal.uploads)]),
    );
    expect(asked.filter((id) => templatesOf(context, [id]).length !== 1)).toEqual([]);
  });

  it.each(UPLOADS)(
    "%s reads when it is filled in: every indicator for every region of its level",
    async (id, upload) => {
      const [template] = templatesOf(context, [id]);
      const filled = (template?.csv ?? "").replace(/^(upload;[^;]+;[^;]+;[^;]+);;/gm, "$1;7;");
      const result = await ingest(new TextEncoder().encode(filled), "ingevuld.csv", reference);
      const wanted = REGIONS[upload.level];
      expect(result.receipt).toMatchObject({ format: "own-template", dropped: [], missing: [] });
      expect(result.observations?.length).toBe(wanted.length * upload.indicators.length);
      expect([...(result.observations?.region.dictionary ?? [])].sort()).toEqual([...wanted].sort());
      expect(result.observations?.indicator.dictionary).toEqual(upload.indicators.map((indicator) => indicator.id));
    },
  );

  it.each(UPLOADS)("%s reads the same when its name stands as the classification", async (id, upload) => {
    const [template] = templatesOf(context, [id]);
    const filled = (template?.csv ?? "").replace(/^upload;[^/;]+\/([^;]+;[^;]+;[^;]+);;/gm, `${id};$1;7;`);
    const result = await ingest(new TextEncoder().encode(filled), "ingevuld.csv", reference);
    expect(result.observations?.indicator.dictionary).toEqual(upload.indicators.map((indicator) => indicator.id));
  });

  it.each(UPLOADS)("%s holds no figure before it is filled in, and no nought either", async (id) => {
    const [template] = templatesOf(context, [id]);
    const result = await ingest(new TextEncoder().encode(template?.csv), "leeg.csv", reference);
    expect(result.receipt.missing.map(({ reason }) => reason)).toEqual(["impossible"]);
  });
});
