/** The shape of a planted fault. */

/** One text of `data/` replaced by another, the check that must find it, and what it must say. */
export interface PlantedFault {
  readonly check: string;
  readonly fault: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly says: string;
}
