/** Whole, clean files in every layout that is read, and for each of their lines the shape that such a line has. */

export interface Base {
  readonly name: string;
  readonly lines: readonly string[];
  /** Number of lines above the rows of figures. */
  readonly header: number;
  /** Shapes of the header lines and of a row, exact enough that a line which fits could have been published so. */
  readonly shapes: readonly RegExp[];
}

const NAMES = ["Enschede", "Almelo", "Hengelo (O.)", "Zwolle", "Súdwest-Fryslân", "Bronckhorst", "Ede"] as const;
const CODES = ["GM0153", "GM0141", "GM0164", "GM0193", "GM1900", "GM1876", "GM0228"] as const;
const CRIMES = [
  ["1.1.1", "Diefstal/inbraak woning"],
  ["1.2.2", "Diefstal van motorvoertuigen"],
  ["1.4.4", "Bedreiging"],
  ["2.2.1", "Vernieling cq. zaakbeschadiging"],
] as const;
const YEARS = [2016, 2017, 2018] as const;

interface Cell {
  readonly id: number;
  readonly name: string;
  readonly code: string;
  readonly crime: string;
  readonly title: string;
  readonly year: number;
  readonly value: number;
}

/** A figure that no other cell has, of one to five digits. */
const cells: readonly Cell[] = NAMES.flatMap((name, area) =>
  CRIMES.flatMap(([crime, words], kind) =>
    YEARS.map((year, at) => {
      const id = (area * CRIMES.length + kind) * YEARS.length + at;
      const value = ((id * 7919) % 997) * (id % 3 === 0 ? 31 : 1) + 2;
      return { id, name, code: CODES[area] ?? "", crime, title: `${crime} ${words}`, year, value };
    }),
  ),
);

const figure = (value: number): string => String(value).padStart(8);
const TITLE = `(?:${CRIMES.map(([code, words]) => `${code} ${words}`.replace(/[.]/g, "\\.")).join("|")})`;
/** Latin letters and the bytes of accented ones in UTF-8, as the damaged bytes are looked at; "Nuenen, Gerwen en Nederwetten". */
const NAME = "[A-Za-z\\u0080-\\u00ff][A-Za-z\\u0080-\\u00ff' .,()-]*";
const CODE = "\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}";
const PERIOD = "(?:19|20)\\d{2}(?:JJ00|KW0[1-4]|MM(?:0[1-9]|1[0-2]))";
const YEAR = "(?:19|20)\\d{2}";
const exact = (line: string): RegExp => new RegExp(`^${line.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
const row = (shape: string): RegExp => new RegExp(`^${shape}$`);

function long(name: string, head: string, shape: string, print: (cell: Cell) => string): Base {
  return { name, header: 1, lines: [head, ...cells.map(print)], shapes: [exact(head), row(shape)] };
}

/** Figures of an area and a kind, over the years. */
function overYears(name: string, crime: string): readonly number[] {
  return cells.filter((cell) => cell.name === name && cell.crime === crime).map(({ value }) => value);
}

const pivotTop = [
  '"Geregistreerde misdrijven; soort misdrijf, gemeente 2026"',
  '"Soort misdrijf: 1.1.1 Diefstal/inbraak woning"',
  '""',
  '"Onderwerp";"Geregistreerde misdrijven";"Geregistreerde misdrijven";"Geregistreerde misdrijven"',
  '"Perioden";"2016";"2017";"2018"',
  '"Regio\'s";"aantal";"aantal";"aantal"',
];

export const BASES: readonly Base[] = [
  long(
    "odata-untyped",
    '"ID";"SoortMisdrijf";"RegioS";"Perioden";"GeregistreerdeMisdrijven_1"',
    `"[^";]*";"${CODE} *";"[A-Z]{2}\\d{2,8} *";"${PERIOD}";" *\\d+"`,
    ({ id, crime, code, year, value }) => `"${id}";"${crime} ";"${code}";"${year}JJ00";"${figure(value)}"`,
  ),
  long(
    "odata-typed",
    "ID;SoortMisdrijf;RegioS;Perioden;GeregistreerdeMisdrijven_1",
    `[^";]*;${CODE} *;[A-Z]{2}\\d{2,8} *;${PERIOD}; *\\d+`,
    ({ id, crime, code, year, value }) => `${id};${crime};${code};${year}JJ00;${value}`,
  ),
  long(
    "portal-download",
    '"Soort misdrijf";"Perioden";"Regio\'s";"Geregistreerde misdrijven (aantal)"',
    `"${TITLE}";"${YEAR}";"${NAME}";" *\\d+"`,
    ({ title, name, year, value }) => `"${title}";"${year}";"${name}";"${figure(value)}"`,
  ),
  long(
    "statline-list",
    '"Soort misdrijf";"Regio\'s";"Perioden";"Geregisteerde misdrijven (aantal)"',
    `"${TITLE}";"${NAME}";"${YEAR}";\\d+`,
    ({ title, name, year, value }) => `"${title}";"${name}";"${year}";${value}`,
  ),
  {
    name: "statline-pivot",
    header: pivotTop.length,
    lines: [
      ...pivotTop,
      ...NAMES.map(
        (name) =>
          `"${name}";${overYears(name, "1.1.1")
            .map((value) => `"${value}"`)
            .join(";")}`,
      ),
      '"Bron: Politie"',
    ],
    shapes: [
      ...pivotTop.map(exact),
      row(`"Perioden";"${YEAR}";"${YEAR}";"${YEAR}"`),
      row(`"Soort misdrijf: ${TITLE}"`),
      row(`"${NAME}";"\\d+";"\\d+";"\\d+"`),
    ],
  },
  long(
    "own-template",
    "classification;indicator;region;period;value;unit;status;note",
    `police_crime;${CODE};[A-Z]{2}\\d{2,8};${YEAR};\\d+;[^;]*;;[^;]*`,
    ({ crime, code, year, value }) => `police_crime;${crime};${code};${year};${value};aantal;;eigen telling`,
  ),
  {
    name: "swing",
    header: 1,
    lines: [
      "Geolevel;Geoitem;Jaar;1.1.1 Diefstal/inbraak woning;1.4.4 Bedreiging",
      ...cells
        .filter(({ crime }) => crime === "1.1.1")
        .map(({ code, year, value }) => `gemeente;${Number(code.slice(2))};${year};${value};${value + 1}`),
    ],
    shapes: [row(`Geolevel;Geoitem;Jaar;${TITLE};${TITLE}`), row(`gemeente;\\d{1,4};${YEAR};\\d+;\\d+`)],
  },
  long(
    "tidy-table",
    ",region_code,crime_type,period,registered_crimes",
    `[^",]*,[A-Z]{2}\\d{2,8},${TITLE},(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-01,\\d+(?:\\.0)?`,
    ({ id, code, title, year, value }) => `${id},${code},${title},${year}-01-01,${value}.0`,
  ),
  {
    name: "wide-table",
    header: 1,
    lines: [
      "gemeente,soort_misdrijf,2016,2017,2018",
      ...NAMES.flatMap((name) =>
        CRIMES.map(([crime, words]) => `${name},${crime} ${words},${overYears(name, crime).join(",")}`),
      ),
    ],
    shapes: [row(`gemeente,soort_misdrijf,${YEAR},${YEAR},${YEAR}`), row(`${NAME},${TITLE},\\d+,\\d+,\\d+`)],
  },
];

/** Whether a line could have been published as it is. */
export function couldBeTrue(base: Base, line: string): boolean {
  return base.shapes.some((shape) => shape.test(line));
}
