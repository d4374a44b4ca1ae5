/**
 * Two clocks in the measured build, at the doors of the chart library: specs made into options, options drawn. The rest of
 * the app is built as it is.
 */

import type { Plugin } from "vite";

interface Door {
  readonly file: string;
  readonly opens: string;
  readonly becomes: string;
  readonly after: string;
}

const TIMED = `
function timed(name, run) {
  return (...given) => {
    const start = performance.now();
    const result = run(...given);
    performance.measure(name, { start });
    return result;
  };
}
`;

const DOORS: readonly Door[] = [
  {
    file: "/src/charts/echarts/to-option.ts",
    opens: "export function toOption(",
    becomes: "function untimedToOption(",
    after: `${TIMED}export const toOption = timed("chart:option", untimedToOption);`,
  },
  {
    file: "/src/charts/echarts/echarts-modules.ts",
    opens: "export function mountChart(",
    becomes: "function untimedMountChart(",
    after: `${TIMED}export const mountChart = (element, size) => {
      const chart = untimedMountChart(element, size);
      return { ...chart, draw: timed("chart:draw", chart.draw) };
    };`,
  },
];

/** Fails the build when a door is no longer there: a split without it would say zero. */
export function timingPlugin(): Plugin {
  return {
    name: "veiligheidsbeeld-bench:timing",
    enforce: "pre",
    transform: (code, id) => {
      const door = DOORS.find(({ file }) => id.replaceAll("\\", "/").split("?")[0]?.endsWith(file));
      if (door === undefined) return undefined;
      if (!code.includes(door.opens)) throw new Error(`${door.file} no longer has "${door.opens}"`);
      return `${code.replace(door.opens, door.becomes)}\n${door.after}\n`;
    },
  };
}
