/** What every page needs: the themes to choose from and how fresh the figures are. */

import type { Provenance } from "../../domain/measured.ts";

export interface CatalogueQuestion {
  readonly kind: "catalogue";
}

export interface CatalogueView {
  readonly kind: "catalogue";
  readonly strategies: readonly {
    readonly id: string;
    readonly title: string;
    /** Last month that the writers of its published claims had, `2018-08`; absent without claims. */
    readonly claimsAsOf?: string;
    readonly themes: readonly {
      readonly slug: string;
      readonly title: string;
      readonly openData: "full" | "partial" | "none";
      readonly text: string;
    }[];
  }[];
  /** "Cijfers t/m december 2025 · editie augustus 2026 · 2024 en 2025 voorlopig" */
  readonly edition: string;
  /** The weakest provenance of what pages show, the review's reconstruction apart: a band is shown when it is not real. */
  readonly provenance: Provenance;
  readonly uploads: number;
}
