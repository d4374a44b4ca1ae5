import { describe, expect, it } from "vitest";
import { offerFiles, recheckFile, useUploads } from "../../../src/app/state/uploads.ts";
import type { MappedName, TableMapping } from "../../../src/domain/table-mapping.ts";
import type { EngineClient } from "../../../src/engine/engine-api.ts";
import { fakeEngine } from "../../support/fake-engine.ts";
import { aCheck } from "../../support/view-models.ts";

const mapping = (linesAbove: number): TableMapping => ({
  delimiter: ";",
  linesAbove,
  headerRows: 1,
  columns: [],
  fixed: {},
  names: [],
});

/** Looks at a file that wait until they are told to go on, or are stopped. */
function slowChecks() {
  const stopped: string[] = [];
  const goOn: (() => void)[] = [];
  const check: EngineClient["check"] = async ({ fileName }, answers, watch) => {
    const said = JSON.stringify(answers ?? "first");
    if (answers === undefined) return aCheck({ fileName, title: said });
    await new Promise<void>((resolve, reject) => {
      goOn.push(resolve);
      watch?.signal?.addEventListener("abort", () => {
        stopped.push(said);
        reject(new Error("stopped"));
      });
    });
    return aCheck({ fileName, title: said });
  };
  return { engine: fakeEngine({ check }), stopped, goOn };
}

async function offered(engine: EngineClient): Promise<string> {
  useUploads.setState({ items: [] });
  await offerFiles(engine, [new File(["a;b"], "lijst.csv")]);
  return useUploads.getState().items[0]?.key ?? "";
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

function titleOf(key: string): string | undefined {
  const item = useUploads.getState().items.find((known) => known.key === key);
  return item && "check" in item ? `${item.state} ${item.check.title}` : item?.state;
}

describe(recheckFile, () => {
  it("stops a look that is overtaken, and shows what came of the last one", async () => {
    const { engine, stopped, goOn } = slowChecks();
    const key = await offered(engine);
    void recheckFile(engine, key, { mapping: mapping(1) });
    await turn();
    const last = recheckFile(engine, key, { mapping: mapping(2) });
    await turn();
    expect(stopped).toEqual([JSON.stringify({ mapping: mapping(1) })]);
    goOn.at(-1)?.();
    await last;
    expect(titleOf(key)).toBe(`checked ${JSON.stringify({ mapping: mapping(2) })}`);
  });

  it("looks with everything that was said of the file so far", async () => {
    const { engine, goOn } = slowChecks();
    const key = await offered(engine);
    const names: readonly MappedName[] = [{ dimension: "region", name: "Nijmgen", as: "GM0268" }];
    const first = recheckFile(engine, key, [{ head: "Jongeren", answer: { kind: "leaveOut" } }]);
    await turn();
    goOn.at(-1)?.();
    await first;
    const second = recheckFile(engine, key, { names });
    await turn();
    goOn.at(-1)?.();
    await second;
    const columns = [{ head: "Jongeren", answer: { kind: "leaveOut" } }];
    expect(titleOf(key)).toBe(`checked ${JSON.stringify({ columns, names })}`);
  });
});
