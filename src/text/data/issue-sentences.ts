/** Findings about a file as Dutch sentences: what it is, where it is, and what to do. */

import type { Issue } from "../../domain/issue.ts";
import { MISSING_REASONS } from "../../domain/measured.ts";
import { parsePeriod } from "../../domain/period.ts";
import { datesText } from "../date-periods-nl.ts";
import { countOf, formatCount, formatPeriodLong, formatPeriodRange, joinList, plural } from "../format.ts";
import { missingReasonText } from "../pages/standing-nl.ts";
import { denominatorBasisText } from "./denominators-nl.ts";
import { incidentColumnText, incidentCountsText } from "./incidents-nl.ts";
import { columnAnswerText, mappedColumnsText, unmappedColumnsText } from "./mapping-nl.ts";
import { mappingQuestionText } from "./mapping-question-nl.ts";
import { refusalAdvice, translatedAdvice } from "./refusal-sentences.ts";
import {
  formerCodesText,
  looksLike,
  newCodesText,
  regionRenamedText,
  regionsSaidText,
  unknownUnitText,
  valueAttributeText,
} from "./table-issues-nl.ts";
import { periodsDifferText, regionsDifferText, totalDiffersText } from "./totals-nl.ts";

/** The sentence of a finding. One that blocks begins with the name of the file. */
export function issueSentence(issue: Issue): string {
  const sentence = sentenceOf(issue);
  return issue.severity === "blocks" ? `‘${issue.where.file}’ is niet geladen. ${sentence}` : sentence;
}

function sentenceOf(issue: Issue): string {
  const { facts } = issue;
  const lines = linesText(issue);
  const count = number(facts["count"]);
  const rows = facts["of"] === "columns" ? amount(count, "kolom", "kolommen") : amount(count, "regel", "regels");
  const unused = `${form(count, "Die is", "Die zijn")} niet gebruikt.`;
  const cells = amount(count, "cijfer", "cijfers");
  const column = issue.where.column === undefined ? "" : ` in kolom ‘${issue.where.column}’`;
  switch (issue.code) {
    case "emptyFile":
      return refusalAdvice("empty");
    case "notText":
      return "Er staan tekens in die in geen tekstbestand voorkomen. Bied het oorspronkelijke CSV-bestand aan.";
    case "notRecognised":
    case "notFigures":
    case "unsupportedTable":
      return facts["period"] === undefined
        ? refusalAdvice(text(facts["kind"]))
        : translatedAdvice({
            known: number(facts["known"]),
            unknown: text(facts["unknown"]),
            period: facts["period"] === "yes",
          });
    case "personalData":
      return `${personalPlace(issue)}${refusalAdvice(text(facts["kind"]))}`;
    case "encodingUnsure":
      return "De tekens zijn op twee manieren opgeslagen. Namen met accenten kunnen verkeerd zijn overgekomen; controleer ze.";
    case "truncated":
      return issue.severity === "blocks"
        ? `Het bestand houdt midden in een regel op${lines}. Het laatste cijfer kan zijn afgekapt: 12 kan 1234 zijn geweest. Download het opnieuw.`
        : `Na de laatste regel${lines} staat geen regeleinde. Controleer of het laatste cijfer volledig is.`;
    case "brokenQuotes":
      return `Een aanhalingsteken staat op een plaats waar het niet kan staan${lines}; waar het veld ophoudt, is daardoor niet te zien. Herstel die regel of download het bestand opnieuw.`;
    case "noRows":
      return `Er is geen enkel cijfer in gevonden; er ${form(number(facts["rows"]), "staat", "staan")} ${amount(number(facts["rows"]), "regel", "regels")} onder de kopregel. Controleer of u de juiste selectie hebt gedownload.`;
    case "ambiguousHeader":
      return `Een kolom die nodig is, staat er meer dan eens in: ${text(facts["heads"])}. Welke geldt, is niet te zien. Verwijder de kolommen die er te veel zijn.`;
    case "forbiddenHeader":
      return `Een kolom heeft een naam die programma’s in de war kan brengen (${text(facts["heads"])}). De kolom is niet gelezen.`;
    case "mixedDecimalMarks":
      return `Getallen staan er in twee schrijfwijzen, zoals ${text(facts["dutch"])} en ${text(facts["english"])}${lines}. Wat een punt of komma betekent, is dan niet te zeggen. Maak de schrijfwijze overal gelijk.`;
    case "notationUnsure":
      return `Het getal ${text(facts["example"])}${lines} kan een heel getal met decimalen zijn, of duizend keer zoveel met een punt of komma tussen de duizendtallen. Het bestand laat niet zien welke. Sla het op zonder tekens in de getallen, of gebruik de oorspronkelijke download.`;
    case "excelDates":
      return `Codes van misdrijven zijn in datums veranderd${column}${lines}: van 1.1.1 maakt Excel 1-1-2001. Gebruik de oorspronkelijke download, zonder die in Excel op te slaan.`;
    case "linesOfSeparators":
      return `Er ${form(count, "staat", "staan")} ${amount(count, "lege regel", "lege regels")} in; die ${form(count, "is", "zijn")} overgeslagen.`;
    case "ignoredColumns":
      return `Deze kolommen zijn niet nodig en niet gelezen: ${headsText(text(facts["heads"]))}.`;
    case "mappedColumns":
      return mappedColumnsText(text(facts["measure"]), text(facts["columns"]));
    case "unmappedColumns":
      return unmappedColumnsText(issue.severity, {
        heads: headsText(text(facts["heads"])),
        count,
        cells: number(facts["cells"]),
        chosen: facts["chosen"] === "yes",
      });
    case "columnAnswer":
      return columnAnswerText(text(facts["because"]), column);
    case "columnsWithoutPeriod":
      return `In de kop van ${headsText(text(facts["heads"]))} staat geen jaar, kwartaal of maand. ${form(count, "Die kolom is", "Die kolommen zijn")} niet gelezen.`;
    case "mappingQuestion":
      return mappingQuestionText(facts);
    case "mappingUnused":
      return "Dit bestand is zonder indeling herkend. De indeling die u meegaf, is niet gebruikt.";
    case "ignoredTopics":
      return `Deze onderwerpen zijn niet nodig en niet gelezen: ${headsText(text(facts["heads"]))}.`;
    case "dimensionAbsent":
      return `In deze kruistabel staat nergens ${absentText(text(facts["dimension"]))}. Download de tabel opnieuw en laat de regels boven de tabel staan.`;
    case "periodWithoutYear":
      return `De perioden staan er zonder jaar, zoals ‘${text(facts["example"])}’. Welk jaar het is, is niet te zien. Download de tabel opnieuw met het jaar erbij.`;
    case "periodsAsDates":
      return `De perioden staan er als datum${column}, zoals ‘${text(facts["example"])}’. ${datesText(text(facts["because"]))} Schrijf maanden als 2018-08 en jaren als 2018, of gebruik de oorspronkelijke download.`;
    case "totalRepeated":
      return `Elke soort heeft hetzelfde cijfer${column}: dat is het totaal, op elke regel herhaald, en niet het cijfer van de soort. Voeg de kolom met het aantal per soort toe.`;
    case "typeGap":
      return `Tussen de andere soorten ${form(count, "ontbreekt", "ontbreken")} ${amount(count, "soort", "soorten")}: ${text(facts["codes"])}. Controleer of dat de bedoeling is.`;
    case "raggedRow":
      return `${rows} ${form(count, "heeft", "hebben")} een ander aantal velden dan de kopregel${lines}. ${unused} Vergelijk met de bron.`;
    case "unreadableNumber":
      return `${cells}${column} ${form(count, "is", "zijn")} niet te lezen${lines}. ${form(count, "Dat geldt", "Ze gelden")} als onleesbaar, niet als nul.`;
    case "negativeCount":
      return `${cells}${column} ${form(count, "ligt", "liggen")} onder nul${lines}. Een aantal kan dat niet; ${form(count, "het geldt", "ze gelden")} als onleesbaar.`;
    case "fractionalCount":
      return `${cells}${column} ${form(count, "is", "zijn")} niet heel${lines}. Een aantal is een heel getal; ${form(count, "het geldt", "ze gelden")} als onleesbaar.`;
    case "unreadablePeriod":
      return `${rows} ${form(count, "heeft", "hebben")} een onleesbare periode${column}${lines}. ${unused} Schrijf een periode als 2018, 2018 augustus of 2018MM08.`;
    case "unsupportedPeriod":
      return `${rows} ${form(count, "gaat", "gaan")} over een week, dag, halfjaar of andere periode${column}${lines}. ${unused} Alleen jaren, kwartalen en maanden worden gebruikt.`;
    case "periodFromLabel":
      return `De periode komt uit de titel van de tabel: ${text(facts["period"])}. Controleer of dat klopt.`;
    case "unknownRegion":
      return `${rows} ${form(count, "noemt", "noemen")} een gebied dat niet bekend is${column}${lines}. ${unused} Controleer de spelling of gebruik de code, zoals GM0153.`;
    case "regionAmbiguous":
      return `${rows} ${form(count, "heeft", "hebben")} een naam die bij meer gebieden past${column}${lines}. ${unused} Zo raken cijfers niet door elkaar. Gebruik een download met codes, of zet (RE), (PV) of (gemeente) achter de naam.`;
    case "regionWithoutCode":
      return regionWithoutCode(issue, rows);
    case "regionRenamed":
      return regionRenamedText(facts, { rows, count, lines });
    case "unknownCode":
      return facts["kept"] === "yes"
        ? newCodesText(facts, { rows, count, lines })
        : `${rows} ${form(count, "heeft", "hebben")} een onbekende soort misdrijf of overlast${column}${lines}. ${unused} Controleer de code of de naam.`;
    case "otherTitle":
      return `Bij ${amount(count, "code", "codes")} staan andere woorden dan de officiële titel: ${text(facts["kinds"])}. De code geldt; controleer of die klopt.`;
    case "formerCodes":
      return formerCodesText(facts);
    case "partsOfTotal":
      return `${rows} ${form(count, "gaat", "gaan")}${column} over een deel van een totaal dat er ook in staat. Alleen het totaal is gebruikt; zo telt niets dubbel.`;
    case "valueAttribute":
      return valueAttributeText(facts, { cells, count, lines });
    case "unknownUnit":
      return unknownUnitText(text(facts["unit"]), { cells, count, lines });
    case "unknownStatus":
      return `${rows} ${form(count, "heeft", "hebben")} een status die onbekend is of niet bij het getal past${lines}. ${unused} Laat de status leeg, of schrijf ‘voorlopig’ of ‘definitief’.`;
    case "missingCells":
      return `${cells} ${form(count, "ontbreekt", "ontbreken")}${lines}: ${missingText(text(facts["reason"]))}. ${form(count, "Dat geldt", "Ze gelden")} als ontbrekend, niet als nul.`;
    case "duplicateCells":
      return `${cells} ${form(count, "staat", "staan")} er twee keer precies gelijk in${lines}; één keer gebruikt.`;
    case "conflictingCells":
      return `${cells} ${form(count, "spreekt", "spreken")} elkaar tegen: hetzelfde gebied, dezelfde periode, een andere waarde${lines}. Welke klopt, is niet te zien; geen ervan is gebruikt. Vergelijk ze met de bron.`;
    case "totalDiffersFromParts":
      return totalDiffersText(facts, lines);
    case "regionsDifferFromTotal":
      return regionsDifferText(issue, lines);
    case "periodsDifferFromTotal":
      return periodsDifferText(issue, lines);
    case "regionsSaid":
      return regionsSaidText(text(facts["meant"]), text(facts["left"]));
    case "regionLooksLike":
      return looksLike(text(facts["proposals"]).split("|"), { names: number(facts["names"]), lines });
    case "periodGap":
      return `In de reeks ${form(count, "ontbreekt", "ontbreken")} ${kindOfPeriods(text(facts["kind"]), count)}: ${periodsText(text(facts["periods"]), count)}.`;
    case "roundedToFive":
      return "Alle aantallen zijn veelvouden van vijf. De bron rondt af; delen tellen daardoor niet precies op tot het totaal.";
    case "provisionalPeriods":
      return `De cijfers over ${rangeText(text(facts["first"]), text(facts["last"]))} zijn voorlopig en kunnen nog wijzigen.`;
    case "denominatorBasis":
      return denominatorBasisText(text(facts["basis"]));
    case "incidentColumns":
      return incidentColumnText(text(facts["role"]));
    case "incidentCounts":
      return incidentCountsText(count ?? 0, number(facts["left"]) ?? 0);
    case "numberNotation":
      return facts["notation"] === "english"
        ? `Getallen zijn Engels gelezen: een komma voor duizendtallen en een punt voor decimalen, zoals in ${text(facts["example"])}.`
        : `Getallen zijn Nederlands gelezen: een punt voor duizendtallen en een komma voor decimalen, zoals in ${text(facts["example"])}.`;
  }
}

type Fact = string | number | undefined;

function number(fact: Fact): number | undefined {
  return typeof fact === "number" ? fact : undefined;
}

/** A number with its word; without a number, the plural word alone. */
function amount(count: number | undefined, one: string, several: string): string {
  return count === undefined ? several : countOf(count, one, several);
}

function form(count: number | undefined, one: string, several: string): string {
  return count === undefined ? several : plural(count, one, several);
}

function text(fact: Fact): string {
  return fact === undefined ? "" : String(fact);
}

/** Lines named in a sentence; the rest is a number. */
const LINES_NAMED = 3;

/** " (regel 3)", " (regels 3, 4 en 5)", " (regels 3, 4, 5 en verder)"; empty when no line is known. */
function linesText(issue: Issue): string {
  const lines = [...new Set(issue.where.lines)];
  if (lines.length === 0) return "";
  const named = lines.slice(0, LINES_NAMED).map(String);
  const more = lines.length > LINES_NAMED ? ["verder"] : [];
  return ` (${plural(lines.length, "regel", "regels")} ${joinList([...named, ...more])})`;
}

function headsText(heads: string): string {
  return heads
    .split(", ")
    .map((head) => (head === "" ? "een kolom zonder naam" : `‘${head}’`))
    .join(", ");
}

function personalPlace(issue: Issue): string {
  const column = issue.facts["column"];
  if (typeof column !== "number") return "";
  const other = issue.facts["otherColumn"];
  const columns = typeof other === "number" ? `de kolommen ${column} en ${other}` : `kolom ${formatCount(column)}`;
  const count = number(issue.facts["count"]);
  const times = count === undefined ? "" : `, ${formatCount(count)} keer`;
  return `Gevonden: ${personalKindText(text(issue.facts["found"]))} in ${columns}${times}${linesText(issue)}. `;
}

/** A kind of personal data in words; never the data. */
function personalKindText(kind: string): string {
  switch (kind) {
    case "email":
      return "e-mailadressen";
    case "citizenNumber":
      return "burgerservicenummers";
    case "bankAccount":
      return "rekeningnummers";
    case "phone":
      return "telefoonnummers";
    case "address":
      return "postcodes met huisnummer";
    case "birthDate":
      return "namen met een geboortedatum";
    default:
      return "gegevens van personen";
  }
}

function regionWithoutCode(issue: Issue, rows: string): string {
  const names = number(issue.facts["names"]);
  switch (issue.facts["level"]) {
    case "municipality":
      return `${amount(names, "gemeente", "gemeenten")} ${form(names, "staat", "staan")} er met een naam die hier niet bekend is, waarschijnlijk buiten Oost-Nederland. De cijfers zijn onder die naam geladen.`;
    case "municipalityOrNeighbourhood":
      return `${rows} ${form(number(issue.facts["count"]), "draagt", "dragen")} de naam van een gemeente, die ook een wijk of buurt kan zijn${linesText(issue)}. Hier geldt dat als de gemeente. Gebruik een download met codes om het zeker te weten.`;
    default:
      return `${amount(names, "wijk of buurt", "wijken en buurten")} ${form(names, "staat", "staan")} er met alleen een naam, zonder code. Tot welke gemeente ze horen, is niet te zien. Gebruik een download met codes als u ze wilt optellen.`;
  }
}

function absentText(dimension: string): string {
  switch (dimension) {
    case "period":
      return "over welke periode de cijfers gaan";
    case "region":
      return "over welk gebied de cijfers gaan";
    default:
      return "welke soort misdrijf of overlast het is";
  }
}

function missingText(reason: string): string {
  const known = MISSING_REASONS.find((candidate) => candidate === reason);
  return known ? missingReasonText(known) : reason;
}

function kindOfPeriods(kind: string, count: number | undefined): string {
  if (kind === "month") return amount(count, "maand", "maanden");
  if (kind === "quarter") return amount(count, "kwartaal", "kwartalen");
  return amount(count, "jaar", "jaren");
}

function periodsText(codes: string, count = 0): string {
  const named = codes.split(", ").flatMap((code) => parsePeriod(code) ?? []);
  const more = count > named.length ? [`${formatCount(count - named.length)} andere`] : [];
  return joinList([...named.map(formatPeriodLong), ...more]);
}

function rangeText(first: string, last: string): string {
  const [from, to] = [parsePeriod(first), parsePeriod(last)];
  if (!from || !to) return [first, last].join(" t/m ");
  return formatPeriodRange(from, to);
}
