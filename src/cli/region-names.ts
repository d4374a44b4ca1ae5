/** `--name "Nijmgen=GM0268"`: which region a name of a file stands for, where nobody knows it. */

import { Refusal } from "../domain/refusal.ts";
import { regionCode } from "../domain/region.ts";
import type { MappedName } from "../domain/table-mapping.ts";
import { unreadableRegionName } from "../text/data/asked-nl.ts";

const LEAVE_OUT = "-";

/** Reads `NAME=CODE`, and `NAME=-`, which leaves the rows of that name out. The last `=` parts them. Refuses anything else. */
export function readRegionNames(texts: readonly string[]): readonly MappedName[] {
  return texts.map((text) => {
    const at = text.lastIndexOf("=");
    const [name, said] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    const as = regionCode(said);
    if (at < 0 || name === "" || (said !== LEAVE_OUT && !as)) throw new Refusal(unreadableRegionName(text));
    return { dimension: "region", name, ...(as ? { as } : {}) };
  });
}
