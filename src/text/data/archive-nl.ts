/** What is said of archives: what came out, what was left in, and why one cannot be opened. */

import type { ArchiveProblem, SkippedFile, SkipReason } from "../../domain/archive.ts";
import { countOf, formatBytes, formatCount, joinList } from "../format.ts";

/** Names that are listed before the rest becomes a number. */
const NAMES_LISTED = 3;

/** "jaren.zip: 3 bestanden uitgepakt. Overgeslagen: 1 bestand dat geen tabel is (kaart.png)." */
export function archiveUnpacked(name: string, files: number, skipped: readonly SkippedFile[]): string {
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  const parts = reasons.map((reason) => skippedText(reason, skipped));
  const out = `${name}: ${countOf(files, "bestand", "bestanden")} uitgepakt.`;
  return parts.length === 0 ? out : `${out} Overgeslagen: ${joinList(parts)}.`;
}

function skippedText(reason: SkipReason, skipped: readonly SkippedFile[]): string {
  const names = skipped.flatMap((file) => (file.reason === reason ? [file.name] : []));
  const listed = names.slice(0, NAMES_LISTED);
  const more = names.length > NAMES_LISTED ? [`${formatCount(names.length - NAMES_LISTED)} meer`] : [];
  return `${reasonText(reason, names.length)} (${joinList([...listed, ...more])})`;
}

function reasonText(reason: SkipReason, count: number): string {
  switch (reason) {
    case "hidden":
      return countOf(count, "verborgen bestand", "verborgen bestanden");
    case "notTable":
      return countOf(count, "bestand dat geen tabel is", "bestanden die geen tabel zijn");
    case "locked":
      return countOf(count, "bestand met een wachtwoord", "bestanden met een wachtwoord");
    case "damaged":
      return countOf(count, "beschadigd bestand", "beschadigde bestanden");
    case "method":
      return countOf(
        count,
        "bestand dat is ingepakt op een manier die hier niet wordt gelezen",
        "bestanden die zijn ingepakt op een manier die hier niet wordt gelezen",
      );
    case "tooDeep":
      return countOf(count, "archief dat te diep in een ander zit", "archieven die te diep in een ander zitten");
  }
}

/** Why nothing of an archive is used, and what to do. */
export function archiveRefused(name: string, problem: ArchiveProblem): string {
  return `‘${name}’ is niet geladen. ${problemText(problem)}`;
}

function problemText(problem: ArchiveProblem): string {
  switch (problem.kind) {
    case "damaged":
      return "Het archief is beschadigd of niet helemaal aangekomen. Download of maak het opnieuw.";
    case "locked":
      return "Er zit een wachtwoord op. Pak het zelf uit en bied de bestanden aan.";
    case "method":
      return "Het is ingepakt op een manier die hier niet wordt gelezen. Pak het zelf uit en bied de bestanden aan.";
    case "nothingInside":
      return "Er zit geen bestand in dat een tabel kan zijn.";
    case "tooManyFiles":
      return `Er zitten meer dan ${formatCount(problem.limit)} bestanden in. Pak het zelf uit en bied aan wat u nodig hebt.`;
    case "tooLarge":
      return `Uitgepakt is het meer dan ${formatBytes(problem.limit)}. Pak het zelf uit en bied aan wat u nodig hebt.`;
    case "tooDense":
      return `Uitgepakt is het meer dan ${formatCount(problem.limit)} keer zo groot. Zo pakt geen export in; controleer waar het vandaan komt.`;
  }
}
