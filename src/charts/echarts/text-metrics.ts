/**
 * Widths of text without a page to measure on: advance widths of Source Sans 3 in thousandths of the font size. The same
 * answer everywhere, so that a chart is laid out alike on screen, in an export and in a test.
 */

/** Characters that share their widths: normal and semi-bold. The font has no ≈ and →; those are a wide guess. */
const ADVANCES: readonly (readonly [characters: string, normal: number, semiBold: number])[] = [
  [" \u00a0", 200, 200],
  ["|", 241, 255],
  ["iï", 246, 262],
  ["j", 247, 263],
  [".,:;'’‘·", 249, 275],
  ["l", 255, 271],
  ["I", 263, 282],
  ["f", 292, 317],
  ["()[]", 303, 324],
  ["-", 311, 322],
  ["t", 338, 361],
  ["r", 347, 373],
  ["/", 350, 344],
  ["*", 418, 438],
  ["s", 419, 431],
  ["z", 425, 443],
  ['"“”', 426, 482],
  ["x", 446, 481],
  ["c", 456, 462],
  ["vy", 467, 495],
  ["Y", 476, 501],
  ["J", 479, 494],
  ["–", 480, 480],
  ["L", 486, 502],
  ["F", 494, 510],
  ["k", 495, 522],
  ["eéë", 496, 507],
  ["0123456789+−=<>×", 497, 513],
  ["a", 504, 516],
  ["g", 504, 520],
  ["X", 513, 541],
  ["V", 515, 536],
  ["E", 527, 538],
  ["S", 534, 545],
  ["T", 536, 546],
  ["Z", 539, 540],
  ["oö", 542, 549],
  ["A", 543, 558],
  ["uü", 544, 556],
  ["h", 544, 558],
  ["n", 547, 560],
  ["b", 553, 563],
  ["dpq", 555, 564],
  ["P", 566, 582],
  ["R", 569, 592],
  ["C", 571, 576],
  ["K", 579, 597],
  ["B", 588, 597],
  ["≈", 600, 600],
  ["&", 609, 639],
  ["D", 615, 625],
  ["G", 617, 628],
  ["U", 645, 655],
  ["N", 647, 657],
  ["H", 652, 663],
  ["OQ", 664, 674],
  ["w", 719, 748],
  ["M", 727, 745],
  ["W", 786, 800],
  ["—", 800, 800],
  ["%", 824, 841],
  ["m", 829, 843],
  ["→", 1000, 1000],
];
/** Any other character: the width of an ordinary letter. */
const OTHER = [545, 560] as const;

const WIDTHS: ReadonlyMap<string, readonly [normal: number, semiBold: number]> = new Map(
  ADVANCES.flatMap(([characters, normal, semiBold]) =>
    [...characters].map((character) => [character, [normal, semiBold] as const] as const),
  ),
);

export type Weight = 400 | 600;

/** Width of one line of text in pixels. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const place = weight === 600 ? 1 : 0;
  const thousandths = [...text].reduce((sum, character) => sum + (WIDTHS.get(character) ?? OTHER)[place], 0);
  return (thousandths / 1000) * size;
}

/** The widest of some texts. */
export function widest(texts: readonly string[], size: number, weight: Weight = 400): number {
  return texts.reduce((width, text) => Math.max(width, textWidth(text, size, weight)), 0);
}

/** Breaks text at spaces into lines no wider than `width`; a longer word stays whole. */
export function wrapText(text: string, width: number, size: number, weight: Weight = 400): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(joined, size, weight) > width) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}
