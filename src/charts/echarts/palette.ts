/**
 * The colours and the font of a chart, as values. Nothing here reads a page: the app passes a reader of its custom
 * properties, exports and tests take `LIGHT_PALETTE` or `DARK_PALETTE` as they are.
 */

export interface IdentityColors {
  /** Lines and surfaces: at least 3:1 on the background. */
  readonly line: string;
  /** Words: at least 4.5:1. */
  readonly text: string;
}

export interface Palette {
  readonly fontFamily: string;
  readonly background: string;
  readonly text: string;
  readonly textMuted: string;
  readonly textFaint: string;
  readonly accent: string;
  readonly grid: string;
  readonly axis: string;
  readonly label: string;
  readonly context: string;
  readonly contextLight: string;
  readonly period: string;
  readonly simulatedDot: string;
  readonly provisional: string;
  /** By the last part of the region code. */
  readonly districts: Readonly<Record<District, IdentityColors>>;
}

const DISTRICTS = ["ijsselland", "twente", "noord-en-oost-gelderland", "gelderland-midden", "gelderland-zuid"] as const;
type District = (typeof DISTRICTS)[number];

/** Names in single quotes: the list ends up inside a double-quoted attribute of an exported picture. */
const FONT_FAMILY = "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif";

export const LIGHT_PALETTE: Palette = {
  fontFamily: FONT_FAMILY,
  background: "#ffffff",
  text: "#14202b",
  textMuted: "#4d5c69",
  textFaint: "#63717e",
  accent: "#12408f",
  grid: "#e4e9ed",
  axis: "#8a939c",
  label: "#4d5c69",
  context: "#8a939c",
  contextLight: "#c5ccd3",
  period: "#eef2f8",
  simulatedDot: "#c9d1d9",
  provisional: "#9db4d9",
  districts: {
    ijsselland: { line: "#2a9ccb", text: "#14698f" },
    twente: { line: "#a4478f", text: "#953c82" },
    "noord-en-oost-gelderland": { line: "#2c7a5b", text: "#236a4e" },
    "gelderland-midden": { line: "#bf8a00", text: "#7f5b00" },
    "gelderland-zuid": { line: "#be4b26", text: "#a63d1b" },
  },
};

export const DARK_PALETTE: Palette = {
  fontFamily: FONT_FAMILY,
  background: "#12171c",
  text: "#e8edf1",
  textMuted: "#a9b4be",
  textFaint: "#909ca7",
  accent: "#b3ccff",
  grid: "#262f38",
  axis: "#6f7b86",
  label: "#a9b4be",
  context: "#7e8993",
  contextLight: "#4a5560",
  period: "#1a222d",
  simulatedDot: "#3a4651",
  provisional: "#56698f",
  districts: {
    ijsselland: { line: "#4fb6ea", text: "#4fb6ea" },
    twente: { line: "#e58fd0", text: "#e58fd0" },
    "noord-en-oost-gelderland": { line: "#3e9e78", text: "#52b48d" },
    "gelderland-midden": { line: "#ebc04a", text: "#ebc04a" },
    "gelderland-zuid": { line: "#f0805a", text: "#f0805a" },
  },
};

/**
 * A palette from custom properties: `read("--veiligheidsbeeld-color-text")` gives the value, or an empty text when the
 * style sheet has none; then the value of `LIGHT_PALETTE` stands.
 */
export function readPalette(read: (customProperty: string) => string): Palette {
  const value = (name: string, fallback: string): string => read(`--veiligheidsbeeld-${name}`).trim() || fallback;
  const color = (name: string, fallback: string): string => value(`color-${name}`, fallback);
  const chart = (name: string, fallback: string): string => value(`chart-color-${name}`, fallback);
  const light = LIGHT_PALETTE;
  const district = (name: District): IdentityColors => ({
    line: chart(`district-${name}`, light.districts[name].line),
    text: chart(`district-${name}-text`, light.districts[name].text),
  });
  return {
    fontFamily: value("font-family-text", light.fontFamily).replaceAll('"', "'"),
    background: color("background", light.background),
    text: color("text", light.text),
    textMuted: color("text-muted", light.textMuted),
    textFaint: color("text-faint", light.textFaint),
    accent: color("accent", light.accent),
    grid: chart("grid", light.grid),
    axis: chart("axis", light.axis),
    label: chart("label", light.label),
    context: chart("context", light.context),
    contextLight: chart("context-light", light.contextLight),
    period: chart("period", light.period),
    simulatedDot: chart("simulated-dot", light.simulatedDot),
    provisional: chart("provisional", light.provisional),
    districts: {
      ijsselland: district("ijsselland"),
      twente: district("twente"),
      "noord-en-oost-gelderland": district("noord-en-oost-gelderland"),
      "gelderland-midden": district("gelderland-midden"),
      "gelderland-zuid": district("gelderland-zuid"),
    },
  };
}

/** The colours of a police district by its region code (`district/twente`); `undefined` for a code that has none. */
export function districtColors(palette: Palette, code: string): IdentityColors | undefined {
  const slug = code.slice(code.lastIndexOf("/") + 1);
  const district = DISTRICTS.find((candidate) => candidate === slug);
  return district && palette.districts[district];
}
