/** Every simulated or reconstructed publication, and the index with its entries for them. */

import { createHash } from "node:crypto";
import { readJson } from "../../src/reference/read-json.ts";
import { type Files, textOf } from "../reference/files.ts";
import { toJson } from "../reference/write.ts";
import { type Published, readPublished } from "./published.ts";
import { reconstructReview } from "./reconstruct-review.ts";
import { type Simulation, simulateNuisance, simulateOffences, simulateOtherOffences } from "./simulate-months.ts";
import { toPivot, toTemplate } from "./write-figures.ts";

/** A publication that is not real. */
interface Made {
  readonly id: string;
  readonly title: string;
  /** What it stands on, behind the publisher in a source line. */
  readonly table: string;
  readonly provenance: "simulated" | "reconstruction";
  readonly source: string;
  readonly firstPeriod: string;
  readonly lastPeriod: string;
  /** The last period in words. */
  readonly edition: string;
  readonly text: string;
}

const SIMULATOR = "Simulatie Veiligheidsbeeld";
const ATTRIBUTION = "Simulatie van Veiligheidsbeeld Oost-Nederland naar cijfers van Politie / CBS";
const LICENCE = "Onderdeel van dit programma: EUPL-1.2";

/** The files below `data/` that are made; other entries of the index stay as they are, before these. */
export function makeSimulation(data: Files): Files {
  const published = readPublished(data);
  const made = [
    simulatedOffences(published),
    simulatedOtherOffences(published),
    simulatedNuisance(published),
    reconstruction(published),
  ];
  return new Map([
    ...made.map(({ id, text }): [string, string] => [`publications/${id}.csv`, text]),
    ["publications/index.json", toJson({ publications: [...realEntries(data), ...made.map(entryOf)] })],
  ]);
}

function simulatedOffences(published: Published): Made {
  return simulated(published, simulateOffences(published), {
    id: "simulated-offences",
    title: "Geregistreerde misdrijven per maand, gesimuleerd; twaalf soorten misdrijf, gemeenten van Oost-Nederland",
    preamble: "Gesimuleerd, geen waarneming; de maanden van een gemeente tellen op tot het gepubliceerde jaar",
    table: "naar 47018NED en 47013NED",
  });
}

function simulatedOtherOffences(published: Published): Made {
  return simulated(published, simulateOtherOffences(published), {
    id: "simulated-offences-other",
    title: "Geregistreerde misdrijven per maand, gesimuleerd; soorten misdrijf zonder gemeentecijfers hier",
    preamble: "Gesimuleerd, geen waarneming; de gemeenten tellen op tot het landelijke jaar naar rato van inwoners",
    table: "naar 47013NED en inwoners",
  });
}

function simulatedNuisance(published: Published): Made {
  return simulated(published, simulateNuisance(published), {
    id: "simulated-nuisance",
    title: "Geregistreerde overlast per maand, gesimuleerd; drie soorten overlast, gemeenten van Oost-Nederland",
    preamble:
      "Gesimuleerd, geen waarneming; de gemeenten tellen op tot het landelijke jaar naar rato van inwoners, het seizoen is verzonnen",
    table: "naar 47021NED en inwoners",
  });
}

function simulated(
  { reference }: Published,
  simulation: Simulation,
  about: { readonly id: string; readonly title: string; readonly preamble: string; readonly table: string },
): Made {
  const { id, title, table } = about;
  const [first, last] = [simulation.years[0], simulation.years.at(-1)];
  return {
    id,
    title,
    table,
    provenance: "simulated",
    source: SIMULATOR,
    firstPeriod: `${first}MM01`,
    lastPeriod: `${last}MM12`,
    edition: `t/m ${last}`,
    text: toPivot(simulation, reference, { ...about, source: `${SIMULATOR}, ${table}` }),
  };
}

function reconstruction(published: Published): Made {
  const cells = reconstructReview(published);
  const periods = cells.map(({ period }) => period).sort();
  return {
    id: "reconstruction-strategy-review",
    title: "Terugblik op de strategie 2015-2018 als rekenvoorbeeld; drie onderwerpen, districten, maanden",
    table: "naar de Korte terugblik",
    provenance: "reconstruction",
    source: "Rekenvoorbeeld Veiligheidsbeeld",
    firstPeriod: periods[0] ?? "",
    lastPeriod: periods.at(-1) ?? "",
    edition: "t/m augustus 2018",
    text: toTemplate(cells),
  };
}

function entryOf({ id, title, table, edition, provenance, source, firstPeriod, lastPeriod, text }: Made) {
  return {
    id,
    file: `${id}.csv`,
    title,
    table,
    edition,
    editionDate: null,
    provenance,
    source,
    attribution: ATTRIBUTION,
    licence: LICENCE,
    firstPeriod,
    lastPeriod,
    sha256: createHash("sha256").update(text).digest("hex"),
  };
}

function realEntries(data: Files): readonly unknown[] {
  return readJson("index.json", textOf(data, "publications/index.json"))
    .objects("publications")
    .filter((entry) => entry.text("provenance") === "real")
    .map((entry) => entry.value());
}
