/** Puts the answers of the first screen into the app: made anew by the engine at every build. */

import { fileURLToPath } from "node:url";
import { type Plugin, runnerImport } from "vite";

/** The file that says "nothing is prepared". */
const PLACE = /\/src\/app\/queries\/prepared\.ts$/;

/** Loaded when it is needed: who reads the configuration does not read the engine with it. */
const PREPARE = fileURLToPath(new URL("./prepare-answers.ts", import.meta.url));

/** Gives the answers in the place of that file; the text of an answer costs a browser less to read than code does. */
export function preparedPlugin(): Plugin {
  return {
    name: "veiligheidsbeeld:prepared",
    load: {
      filter: { id: PLACE },
      handler: async () => {
        const { module } = await runnerImport<typeof import("./prepare-answers.ts")>(PREPARE);
        const text = JSON.stringify(await module.prepareAnswers());
        return { code: `export const PREPARED = JSON.parse(${JSON.stringify(text)});`, map: null, moduleType: "js" };
      },
    },
  };
}
