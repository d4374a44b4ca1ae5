/** The step in which a person says how a table is read: what is seen of it, what is chosen, and what is still open. */

import type { Measure } from "../../domain/observation.ts";
import type { NamedDimension, TableMapping } from "../../domain/table-mapping.ts";
import type { IndicatorGroup, IndicatorOption } from "../indicator-options.ts";
import type { MappingSampleView } from "./mapping-sample-view.ts";

export interface MappedColumnView {
  /** "Kolom 2 ‘Maand’" */
  readonly title: string;
  /** "Begint met 2024-01 en 2024-02." */
  readonly values: string;
  /** Measures in which its figures can be loaded; empty when it has none. */
  readonly measures: readonly Measure[];
}

export interface UnknownNameView {
  readonly dimension: NamedDimension;
  readonly name: string;
  /** "‘Hengello’, in 3 regels" */
  readonly title: string;
  readonly proposals: readonly IndicatorOption[];
}

export interface TableMappingView {
  /** The mapping as it was looked at; the page changes it and asks again. */
  readonly mapping: TableMapping;
  /** What keeps the table from being read, one sentence each; empty when nothing does. */
  readonly open: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly columns: readonly MappedColumnView[];
  readonly names: readonly UnknownNameView[];
  /** Each notation as a choice, with what it makes of a figure of the file. */
  readonly notations: readonly { readonly value: "dutch" | "english"; readonly label: string }[];
  /** What a period such as `jan-18` or `2018-01-01` can be, as choices; absent when there is none to say it of. */
  readonly sheetDates?: readonly IndicatorOption[];
  /** Every name without an answer, also those that are not shown. */
  readonly openNames: readonly Pick<UnknownNameView, "dimension" | "name">[];
  readonly sample: MappingSampleView;
  readonly regions: readonly IndicatorOption[];
  readonly groups: readonly IndicatorGroup[];
  /** "Ingevuld met het recept ‘Maandlijst Twente’." */
  readonly recipe?: string;
}
