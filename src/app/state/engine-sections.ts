/** What the engine keeps beside loads and puts into a backup: recipes and claims, a section of their own each. */

import type { BackupSection, EngineClient, KnownSections } from "../../engine/engine-api.ts";

interface EngineSection {
  readonly name: string;
  readonly schema: number;
  readonly read: (engine: EngineClient) => Promise<string>;
  /** Adds what is not here yet; rejects with a sentence when it cannot be read. */
  readonly restore: (engine: EngineClient, text: string) => Promise<unknown>;
}

const SECTIONS: readonly EngineSection[] = [
  {
    name: "recipes",
    schema: 1,
    read: async (engine) => (await engine.recipes({ kind: "look" })).file,
    restore: (engine, text) => engine.recipes({ kind: "restore", text }),
  },
  {
    name: "claims",
    schema: 1,
    read: async (engine) => (await engine.claims({ kind: "look" })).text,
    restore: (engine, text) => engine.claims({ kind: "restore", text }),
  },
];

export const KNOWN_ENGINE_SECTIONS: KnownSections = Object.fromEntries(
  SECTIONS.map(({ name, schema }) => [name, schema]),
);

/** The sections as they are now. */
export function engineSections(engine: EngineClient): Promise<readonly BackupSection[]> {
  return Promise.all(SECTIONS.map(async ({ name, schema, read }) => ({ name, schema, value: await read(engine) })));
}

/** Adds what a backup has of them and is not here yet. */
export async function restoreEngineSections(engine: EngineClient, sections: readonly BackupSection[]): Promise<void> {
  for (const { name, restore } of SECTIONS) {
    const text = sections.find((section) => section.name === name)?.value;
    if (typeof text === "string") await restore(engine, text);
  }
}
