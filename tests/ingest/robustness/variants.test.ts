import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ColumnAnswers } from "../../../src/domain/column-mapping.ts";
import type { ReadingAnswers } from "../../../src/domain/recipe.ts";
import { ingest } from "../../../src/ingest/ingest.ts";
import { loadReference } from "../../support/reference.ts";
import { expectEveryRowCounted } from "../every-row-counted.ts";
import { readVariants } from "./read-variants.ts";

const exportsFolder = new URL("../../fixtures/exports/", import.meta.url);
const answersFolder = new URL("../../fixtures/answers/", import.meta.url);

const formats = readdirSync(exportsFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function answersFor(path: string): ColumnAnswers | ReadingAnswers {
  const said = new URL(path.replace(/\.csv$/, ".json"), answersFolder);
  return existsSync(said) ? JSON.parse(readFileSync(said, "utf8")) : [];
}

describe("a file that was moved about, saved again or translated gives the same figures, or is refused or questioned", () => {
  it.each(formats)("every fixture of %s", async (format) => {
    const all = { tried: 0, same: 0 };
    for (const file of readdirSync(new URL(`${format}/`, exportsFolder))) {
      const bytes = new Uint8Array(readFileSync(new URL(`${format}/${file}`, exportsFolder)));
      const answers = answersFor(`${format}/${file}`);
      const read = async (content: Uint8Array) => {
        const result = await ingest(content, file, loadReference(), answers);
        expectEveryRowCounted(result);
        return result;
      };
      const { broken, tried, same } = await readVariants(bytes, read);
      expect.soft(broken, `${format}/${file}`).toEqual([]);
      all.tried += tried;
      all.same += same;
    }
    // Refusing everything would keep the law too: most variants are read, in every format.
    expect(all.same).toBeGreaterThan(all.tried / 2);
  });
});
