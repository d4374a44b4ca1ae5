/** What no Dutch sentence of the app may have in it, whatever the figures. */

const FAULTS: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: "a space too many", pattern: / {2}| [.,;:!?]/u },
  { what: "two full stops", pattern: /\.\.|\.;|:\./u },
  { what: "an empty pair of brackets", pattern: /\(\s*\)|\(;/u },
  { what: "a value that is no word", pattern: /undefined|null|NaN|Infinity|\[object/u },
  {
    what: "one of something in the plural",
    pattern: /(?<![\d.,])1 (?:gemeenten|districten|maanden|jaren|reeksen|soorten|manieren)\b/u,
  },
  {
    what: "one offence in the plural",
    pattern: /(?<![\d.,])1 (?:\p{L}+inbraken|\p{L}*misdrijven|gevallen|meldingen|diefstallen)\b/u,
  },
  { what: "a mark for an absent figure", pattern: /\b(?:van|naar|was) \.(?: |$)/u },
  { what: "a hyphen for a minus", pattern: /(?<![\p{L}\d])-\d/u },
];

/** The faults of a text, in words; empty when it is fit to be read. */
export function sentenceFaults(text: string): readonly string[] {
  const plain = text.replaceAll("\u00a0", " ");
  return FAULTS.filter(({ pattern }) => pattern.test(plain)).map(({ what }) => `${what}: ${plain}`);
}
