/** The method page: how the figures are made, in plain Dutch. The long form stands in docs/method.md. */

export type MethodBlock =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "terms"; readonly terms: readonly { readonly term: string; readonly text: string }[] };

export interface MethodSection {
  /** Part of the address: `#/methode?deel=deel-van-een-jaar`. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly MethodBlock[];
}

export const METHOD_HEADLINE = "Hoe de cijfers gemaakt zijn";
export const METHOD_STANDFIRST =
  "Elk cijfer op deze site komt uit een bestand van politie of CBS, of uit een bestand dat u zelf laadt. Hier staat wat er daarna mee gebeurt, en wat u eruit mag opmaken.";

const text = (words: string): MethodBlock => ({ kind: "text", text: words });
const list = (...items: readonly string[]): MethodBlock => ({ kind: "list", items });

export const METHOD_SECTIONS: readonly MethodSection[] = [
  {
    id: "wat-telt-een-cijfer",
    title: "Wat telt een cijfer?",
    blocks: [
      text(
        "Een misdrijf telt mee als de politie het heeft geregistreerd, ook als niemand aangifte deed. Geregistreerde misdrijven zijn dus geen aangiften, en ook niet alle misdrijven die gebeuren.",
      ),
      text(
        "Overlast, zoals jeugdoverlast of verward gedrag, telt registraties van voorvallen. Dat zijn geen misdrijven en geen personen: één persoon kan vaker voorkomen. Meer registraties kan ook betekenen dat mensen vaker bellen.",
      ),
      text(
        "Sommige misdrijven komen vooral aan het licht doordat de politie ernaar zoekt, zoals drugshandel en wapenbezit. Zo’n haaldelict kan stijgen doordat er meer is gecontroleerd. Daarom krijgt het hier nooit een groen of rood oordeel.",
      ),
      list(
        "Waargenomen: geteld en vastgesteld.",
        "Voorlopig (*): kan bij een volgende editie nog wijzigen.",
        "Geschat (≈): berekend uit een deel van het jaar, met een interval.",
        "Onbekend (.) of n.v.t.: er is geen cijfer. Dat telt nergens mee als nul.",
        "Gesimuleerd of rekenvoorbeeld: niet echt, en overal als zodanig gemerkt. Echte en verzonnen cijfers worden nooit bij elkaar opgeteld.",
      ),
    ],
  },
  {
    id: "verandering",
    title: "Verandering, en of die echt is",
    blocks: [
      text(
        "Bij een percentage staan altijd de aantallen. Begint een reeks bij nul, dan bestaat er geen percentage (n.v.t.). Begint hij onder de 20, dan laten we het percentage weg: van 3 naar 6 is een verdubbeling, maar zegt weinig.",
      ),
      text(
        "Aantallen schommelen van jaar tot jaar, ook als er niets verandert. Een toets vergelijkt het verschil met die gewone schommeling. Omdat misdrijven niet los van elkaar gebeuren, schommelen ze meer dan puur toeval. Hoeveel meer meten we aan de maanden van eerdere jaren; het interval wordt daarop verruimd.",
      ),
      list(
        "Gedaald of gestegen: het 95 %-interval van de verandering sluit ‘geen verandering’ uit.",
        "Geen aantoonbare verandering: het verschil past bij de gewone schommeling.",
        "Te weinig gegevens: beide aantallen liggen onder de 20.",
        "Niet vergelijkbaar: tussen beide jaren veranderde de manier van registreren.",
      ),
      text(
        "Groen en rood staan er alleen als meer zeker slechter is én de toets het draagt. Twee losse getallen zijn daarvoor nooit genoeg.",
      ),
    ],
  },
  {
    id: "deel-van-een-jaar",
    title: "Een deel van een jaar",
    blocks: [
      text(
        "Zijn er nog maar acht maanden bekend, dan is keer twaalf gedeeld door acht niet goed genoeg. Woninginbraak komt in de donkere maanden vaker voor, dus die uitkomst is te laag. Landelijk scheelde dat in 2018 bijna vijf procent: de daling leek 36,8 % en was 33,7 %.",
      ),
      {
        kind: "terms",
        terms: [
          {
            term: "Naar seizoen",
            text: "het getelde deel, gedeeld door het aandeel dat die maanden in de laatste vijf volledige jaren hadden",
          },
          { term: "Naar maanden", text: "het getelde deel keer twaalf, gedeeld door het aantal maanden" },
          { term: "Naar dagen", text: "hetzelfde, maar per dag" },
          {
            term: "Aangevuld met vorig jaar",
            text: "het getelde deel, plus wat er vorig jaar in de overige maanden bij kwam",
          },
          { term: "Dezelfde maanden", text: "geen schatting: dezelfde maanden van beide jaren naast elkaar" },
          {
            term: "Twaalf maanden",
            text: "geen schatting: de laatste twaalf maanden naast de twaalf tot dezelfde maand van het beginjaar",
          },
        ],
      },
      text(
        "De methode wordt gekozen door na te spelen: wat had elke methode in eerdere jaren gezegd, en hoe ver zat dat ernaast? Die afwijkingen staan bij de schatting. ‘Naar seizoen’ is de standaard, tenzij een andere methode over ten minste vijf nagespeelde jaren duidelijk beter is. Met minder dan drie volledige jaren schatten we niet.",
      ),
      text(
        "Met een peildatum ziet u alleen wat in die maand voorbij was. De cijfers zelf zijn die van nu, want oudere edities zijn niet bewaard.",
      ),
    ],
  },
  {
    id: "per-1000",
    title: "Per 1.000 inwoners en index",
    blocks: [
      text(
        "Om gebieden te vergelijken delen we door het aantal inwoners, en bij woninginbraak ook door het aantal woningen, in dezelfde indeling van gemeenten als het aantal zelf. Tussen twee bekende jaren wordt het inwonertal geschat; na het laatste bekende jaar blijft het laatste getal staan, en dat wordt erbij gezegd.",
      ),
      text(
        "Bij een ranglijst hoort een interval. Raakt dat het gemiddelde van Oost-Nederland, dan is de gemeente er niet van te onderscheiden en zegt haar plaats in de rij weinig. Gemeenten met minder dan 20 misdrijven of minder dan 3.000 inwoners staan er niet in: bij hen beslist het toeval.",
      ),
      text(
        "Op de pagina Vergelijken staat een gebied tegenover de rest van Oost-Nederland, zonder het gebied zelf. Hoger of lager heet het alleen als het verschil groter is dan toeval verklaart. ‘Het sterkst gedaald’ heet een gebied alleen als zijn interval geheel voorbij dat van alle andere ligt.",
      ),
      text("Een index zet het beginjaar op 100. Een stand van 65 betekent: 35 % lager dan toen."),
    ],
  },
  {
    id: "gebieden",
    title: "Districten, gemeenten en herindelingen",
    blocks: [
      text(
        "Oost-Nederland is de politie-eenheid met 76 gemeenten in vijf districten: IJsselland, Twente, Noord- en Oost-Gelderland, Gelderland-Midden en Gelderland-Zuid. Het landsdeel Oost-Nederland heeft dezelfde naam, maar daar hoort ook Flevoland bij; dat gebruiken we niet.",
      ),
      text(
        "De politie publiceert elk jaar in de gemeenten van nu. Inwoners en woningen staan in de gemeenten van toen, en worden bij een herindeling bij elkaar opgeteld. Een district is altijd de som van zijn gemeenten. Ontbreekt er één, dan is er geen som.",
      ),
      text("Misdrijven waarvan de gemeente onbekend is, horen bij Nederland en niet bij een gemeente."),
      text(
        "Verandert de manier van registreren, dan staat er een trendbreuk in de grafiek en in de zin. Over een trendbreuk heen geven we geen percentage zonder dat te zeggen.",
      ),
    ],
  },
  {
    id: "beweringen",
    title: "Gepubliceerde beweringen toetsen",
    blocks: [
      text(
        "Een bewering als ‘iets meer dan 40 % minder’ lezen we als een bereik. We rekenen de verandering uit op elke manier waarvoor cijfers geladen zijn: hele jaren en zes manieren met een deel van het jaar, vanaf het eerste jaar van de strategie en vanaf het jaar ervoor.",
      ),
      list(
        "Houdt stand: de verandering ligt in het bereik.",
        "Niet uit te sluiten: alleen het 95 %-interval raakt het bereik.",
        "Minder of meer dan beweerd: ook het interval ligt erbuiten.",
        "Niet na te gaan: er zijn alleen cijfers van een ander gebied, zoals Nederland.",
        "Rekenvoorbeeld: de reconstructie is zo gemaakt dat de bewering eruit komt. Zij bewijst niets.",
      ),
      text(
        "Alleen echte cijfers van Oost-Nederland mogen oordelen. Landelijke cijfers en gesimuleerde maanden staan er ter vergelijking bij.",
      ),
    ],
  },
  {
    id: "bronnen",
    title: "Bronnen en licentie",
    blocks: [
      list(
        "Politie, tabel 47018NED: misdrijven per gemeente en jaar, vanaf 2012.",
        "Politie, tabel 47013NED: misdrijven in Nederland per maand.",
        "Politie, tabel 47021NED: geregistreerde overlast in Nederland per jaar.",
        "CBS: inwoners, woningen en de indeling van gemeenten.",
      ),
      text(
        "Neemt u een cijfer over, noem dan de bron zoals die eronder staat, met editie en ‘t/m’. Bij elk cijfer kunt u vragen waar het vandaan komt: bestand, rijen, bewerking en status.",
      ),
      text(
        "Bestanden die u zelf laadt, blijven in deze browser op dit apparaat. Er gaat niets naar een server. Bestanden met gegevens van personen worden geweigerd voordat er iets bewaard wordt.",
      ),
      text("De programmatuur is open: EUPL-1.2."),
    ],
  },
  {
    id: "toegankelijkheid",
    title: "Toegankelijkheid",
    blocks: [
      text(
        "Deze site is gemaakt om te voldoen aan WCAG 2.2, niveau AA. Alles werkt met het toetsenbord. Elke grafiek heeft een tabel met dezelfde cijfers en een samenvatting in woorden, en kleur staat nooit alleen.",
      ),
      text(
        "Elke pagina wordt bij iedere wijziging automatisch nagekeken. Een onderzoek door een onafhankelijke partij en door mensen die een schermlezer gebruiken is nog niet gedaan. Loopt u ergens op vast, meld het dan bij de beheerder van deze site.",
      ),
    ],
  },
  {
    id: "begrippen",
    title: "Begrippen",
    blocks: [
      {
        kind: "terms",
        terms: [
          { term: "Editie", text: "de uitgave van een tabel. Een latere editie kan eerdere jaren herzien." },
          { term: "Peildatum", text: "de maand waarvan u de stand wilt zien. Wat daarna gebeurde, blijft verborgen." },
          {
            term: "95 %-interval",
            text: "de waarden die goed bij de gegevens passen. Smal is zeker, breed is onzeker.",
          },
          { term: "Brengdelict", text: "een misdrijf dat vooral bekend wordt doordat iemand het meldt." },
          { term: "Haaldelict", text: "een misdrijf dat vooral bekend wordt doordat de politie ernaar zoekt." },
          {
            term: "Trendbreuk",
            text: "een verandering in het registreren, waardoor ervoor en erna niet goed te vergelijken zijn.",
          },
          { term: "Overspreiding", text: "de mate waarin aantallen meer schommelen dan puur toeval." },
          { term: "t/m", text: "tot en met: de laatste maand of het laatste jaar waarvan cijfers bekend zijn." },
          { term: "n.v.t.", text: "niet van toepassing: dit getal kan niet bestaan." },
        ],
      },
    ],
  },
];
