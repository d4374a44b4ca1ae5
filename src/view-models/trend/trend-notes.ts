/** The notes of a trend as sentences. */

import type { OverdispersionBasis } from "../../analysis/overdispersion.ts";
import type { MethodChoice, TrendNote, TrendResult } from "../../analysis/trend-result.ts";
import type { RegionCode } from "../../domain/region.ts";
import { loadedDenominatorNote } from "../../text/data/denominators-nl.ts";
import { roundedCountsNote } from "../../text/data/small-counts-nl.ts";
import { formatPeriodLong } from "../../text/format.ts";
import { unripeSentence } from "../../text/maturity-nl.ts";
import * as text from "../../text/notes-nl.ts";
import { estimateText, missingReasonText } from "../../text/pages/standing-nl.ts";

/** One sentence per note, in the order of the result. `nameOf` gives the name of a region. */
export function trendNotes(result: TrendResult, nameOf: (code: RegionCode) => string): readonly string[] {
  return result.notes.map((note) => noteSentence(note, result, nameOf));
}

function noteSentence(note: TrendNote, result: TrendResult, nameOf: (code: RegionCode) => string): string {
  const period = (side: "from" | "to"): string => formatPeriodLong(result[side].period);
  switch (note.code) {
    case "estimatedYear":
      return text.estimatedYearNote(note.of, estimateText(note.method, note.lastMonth), choiceSentence(note.choice));
    case "comparedWindows":
      return [text.windowsNote(note.method, note.lastMonth), choiceSentence(note.choice)].join(" ").trim();
    case "borrowedSeason":
      return text.borrowedSeasonNote(nameOf(note.from));
    case "noInterval":
      return text.noIntervalNote(note.years);
    case "noEstimate":
      return text.noEstimateNote(period("to"), note.reason);
    case "figureMissing":
      return text.figureMissingNote(
        note.side === "base" ? "het basisjaar" : period(note.side),
        missingReasonText(note.figure.reason),
      );
    case "differentLengths":
      return text.differentLengthsNote();
    case "registrationBreak":
      return text.breakNote(note.break.text);
    case "seasonBreak":
      return text.seasonBreakNote(note.break.text);
    case "exceptionalPeriod":
      return text.exceptionalNote(period(note.side), note.break.text);
    case "zeroBase":
      return text.zeroBaseNote();
    case "smallBase":
      return text.smallBaseNote(note.count);
    case "overdispersion":
      return text.overdispersionNote(note.phi, basisText(note.basis, nameOf));
    case "provisional":
      return text.provisionalNote(period(note.side), note.status);
    case "unripe":
      return unripeSentence(note);
    case "roundedCounts":
      return roundedCountsNote();
    case "notReal":
      return text.notRealNote(note.provenance);
    case "todaysEdition":
      return text.todaysEditionNote(note.asOf);
    case "totalDiffers":
      return text.totalDiffersNote(period(note.side), note.total.published, note.total.sum, note.total.parts);
    case "estimatedDenominator":
      return text.denominatorNote(period(note.side), note.of, note.basis.map(yearOf), note.method === "interpolated");
    case "loadedDenominator":
      return loadedDenominatorNote(period(note.side), note.of, note.files);
    case "differentDays":
      return text.differentDaysNote(
        { period: period("from"), days: note.from },
        { period: period("to"), days: note.to },
      );
    case "noMonthlyFigures":
      return text.noMonthsNote();
  }
}

function yearOf(code: string): string {
  return code.slice(0, 4);
}

function choiceSentence(choice: MethodChoice): string {
  switch (choice.reason) {
    case "asked":
      return "";
    case "default":
      return text.defaultMethodReason();
    case "smaller-error":
      return text.smallerErrorReason(choice.error, choice.seasonalError, choice.years);
    case "fewer-than-three-years":
      return text.fewYearsReason(choice.years);
  }
}

/** What φ stands on, in words. */
function basisText(basis: OverdispersionBasis, nameOf: (code: RegionCode) => string): string {
  switch (basis.kind) {
    case "months":
      return text.monthsBasis(basis.firstYear, basis.lastYear);
    case "months-pooled":
      return text.pooledMonthsBasis(nameOf(basis.over), basis.firstYear, basis.lastYear);
    case "municipalities":
      return text.municipalitiesBasis(basis.municipalities, nameOf(basis.over), basis.firstYear, basis.lastYear);
    case "trend":
      return text.trendBasis(basis.firstYear, basis.lastYear);
    case "unknown":
      return text.unknownBasis();
  }
}
