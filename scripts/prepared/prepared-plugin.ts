/** Puts the answers of the first screen into the app: made anew by the engine at every build. */

import type { Plugin } from "vite";

/** The file that says "nothing is prepared". */
const PLACE = /\/src\/app\/queries\/prepared\.ts$/;

/** Gives the answers in the place of that file; the text of an answer costs a browser less to read than code does. */
export function preparedPlugin(): Plugin {
  return {
    name: "veiligheidsbeeld:prepared",
    load: {
      filter: { id: PLACE },
      handler: async () => {
        const { prepareAnswers } = await import("./prepare-answers.ts");
        const text = JSON.stringify(await prepareAnswers());
        return { code: `export const PREPARED = JSON.parse(${JSON.stringify(text)});`, map: null, moduleType: "js" };
      },
    },
  };
}
