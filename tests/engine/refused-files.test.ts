import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { savedLoadsInMemory } from "../../src/dataset/saved-loads.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { damaged } from "../ingest/robustness/damage.ts";
import { BASES } from "../ingest/robustness/fuzz-bases.ts";
import { openEngine } from "../support/open-engine.ts";
import { policeExport } from "../support/police-export.ts";

const refusedFolder = new URL("../fixtures/exports/refused/", import.meta.url);
const DAMAGED = 100;

const files = [
  ...readdirSync(refusedFolder).map((fileName) => ({
    fileName,
    bytes: new Uint8Array(readFileSync(new URL(fileName, refusedFolder))),
  })),
  ...BASES.flatMap(({ name, lines }) =>
    Array.from({ length: Math.ceil(DAMAGED / BASES.length) }, (_, seed) => ({
      fileName: `${name}-${seed}.csv`,
      bytes: damaged(lines, seed).bytes,
    })),
  ),
];

async function loaded(): Promise<{ readonly engine: Engine; readonly saved: ReturnType<typeof savedLoadsInMemory> }> {
  const saved = savedLoadsInMemory();
  const { engine } = await openEngine({ saved });
  const { stageId = "" } = await engine.check(
    policeExport("47013NED", [{ region: "RE02", period: "2018JJ00", value: 6000 }]),
  );
  await engine.commit(stageId, {});
  return { engine, saved };
}

it("a file that is refused leaves storage, figures and log as they were", async () => {
  const { engine, saved } = await loaded();
  const { version } = await engine.refresh();
  const before = { log: await saved.read(), loads: engine.answer({ kind: "loads" }) };
  let refused = 0;
  for (const { fileName, bytes } of files) {
    const check = await engine.check({ fileName, bytes: bytes.slice().buffer });
    if (check.accepted) await engine.discard(check.stageId ?? "");
    else {
      refused += 1;
      expect(check.stageId, fileName).toBeUndefined();
    }
    expect((await engine.refresh()).version, fileName).toBe(version);
  }
  expect(refused).toBeGreaterThan(files.length / 3);
  expect(await saved.read()).toEqual(before.log);
  expect(engine.answer({ kind: "loads" })).toEqual(before.loads);
}, 120_000);
