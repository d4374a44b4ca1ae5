/** A funnel of a few places, for tests of how one is drawn. */

import type { FunnelSpec } from "../../src/charts/chart-spec.ts";

/** Limits around 2 that narrow with the square root of the size, as those of a count do. */
function limits(z: number): FunnelSpec["limits"][number]["points"] {
  return Array.from({ length: 40 }, (_, step) => 2000 * 1.12 ** step).map((exposure) => {
    const arm = z * Math.sqrt(2000 / exposure + 0.04);
    return { exposure, low: Math.max(0, 2 - arm), high: 2 + arm };
  });
}

const PLACES = [
  ["Rozendaal: 8 geteld", "context", "gelderland-midden", 1_900, 4.2, true],
  ["Hattem", "benchmark", "noord-en-oost-gelderland", 12_000, 1.1, true],
  ["Brummen", "benchmark", "noord-en-oost-gelderland", 21_000, 3.1, true],
  ["Voorst", "benchmark", "noord-en-oost-gelderland", 24_500, 3.05, true],
  ["Borne", "context", "twente", 24_000, 1.8, false],
  ["Hengelo", "series", "twente", 82_000, 2.3, false],
  ["Enschede", "series", "twente", 161_000, 2.9, true],
  ["Zwolle", "series", "ijsselland", 133_000, 1.7, false],
] as const;

export const aFunnel: FunnelSpec = {
  kind: "funnel",
  id: "funnel",
  title: "5 van de 8 gemeenten liggen in de trechter, 3 erbuiten",
  subtitle: "Per 1.000 inwoners in 2025, naar grootte van de gemeente",
  unit: "per 1.000 inwoners",
  format: "rate",
  provenance: "real",
  source: "Politie, 47018NED",
  notes: [],
  summary: "Trechter van acht gemeenten.",
  table: { caption: "Gemeenten", columns: [], rows: [], footnotes: [] },
  exposureUnit: "inwoners",
  reference: { value: 2, label: "Oost-Nederland 2,00" },
  limits: [
    { label: "99,8 %", points: limits(3.09) },
    { label: "95 %", points: limits(1.96) },
  ],
  points: PLACES.map(([label, role, district, exposure, value, named]) => ({
    id: label,
    label,
    role,
    identity: { kind: "district", code: `district/${district}` },
    exposure,
    value,
    named,
    tip: label,
  })),
};
