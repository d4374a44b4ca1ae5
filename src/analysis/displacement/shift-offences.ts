/** Which offences are set beside each other where crime may move from the street to the screen. */

import { type IndicatorId, parseIndicatorId } from "../../domain/indicator.ts";

export type ShiftSide = "digital" | "traditional";

/**
 * What the strategy of 2019–2022 sets beside each other in its exploration of shifting crime. Cybercrime is aimed at ICT, horizontal
 * fraud holds what uses ICT (and fraud that does not); burglary, pickpocketing and shoplifting are done on the spot.
 */
export const SHIFT_OFFENCES: Readonly<Record<ShiftSide, readonly IndicatorId[]>> = {
  digital: idsOf("police_crime:3.7.4", "police_crime:3.9.1"),
  traditional: idsOf("police_crime:1.1.1", "police_crime:1.2.4", "police_crime:2.5.2"),
};

function idsOf(...texts: readonly string[]): readonly IndicatorId[] {
  return texts.flatMap((text) => parseIndicatorId(text)?.id ?? []);
}
