/** Indicators: a classification and a code in it. Both police classifications use `0.0.0`, so the pair is the key. */

/** `police_crime`, `police_nuisance`, `cbs_crime`, `strategy_review`, or a classification of an upload. */
export type Classification = string & { readonly __brand: "Classification" };
/** A code inside a classification: `1.1.1`, `E35`, `CRI1120`. */
export type OffenceCode = string & { readonly __brand: "OffenceCode" };
/** `<classification>:<code>`, such as `police_crime:1.1.1`. */
export type IndicatorId = string & { readonly __brand: "IndicatorId" };

/** What rates are per. Figures of these are kept as `value`, never as a count: nothing adds them to counts. */
export const INHABITANTS = "denominator:inhabitants" as IndicatorId;
export const DWELLINGS = "denominator:dwellings" as IndicatorId;

const CLASSIFICATION = /^[a-z][a-z0-9_]*$/;
const CODE = /^[\p{L}\p{Nd}][\p{L}\p{Nd}._/-]*$/u;
const ID = /^([^:]*):(.*)$/;

/** Lower-case letters, digits and underscores, starting with a letter; anything else gives `undefined`. */
export function classification(text: string): Classification | undefined {
  const trimmed = text.trim();
  return CLASSIFICATION.test(trimmed) ? (trimmed as Classification) : undefined;
}

/** A code as printed in an export, its padding trimmed; letters, digits, `.`, `_`, `-` and `/` only. */
export function offenceCode(text: string): OffenceCode | undefined {
  const trimmed = text.trim();
  return CODE.test(trimmed) ? (trimmed as OffenceCode) : undefined;
}

export function indicatorId(inClassification: Classification, code: OffenceCode): IndicatorId {
  return `${inClassification}:${code}` as IndicatorId;
}

/** Reads `police_crime:1.1.1`; anything that is not a classification and a code gives `undefined`. */
export function parseIndicatorId(
  text: string,
): { readonly classification: Classification; readonly code: OffenceCode; readonly id: IndicatorId } | undefined {
  const match = ID.exec(text.trim());
  const inClassification = classification(match?.[1] ?? "");
  const code = offenceCode(match?.[2] ?? "");
  if (!inClassification || !code) return undefined;
  return { classification: inClassification, code, id: indicatorId(inClassification, code) };
}

/** Orders codes by their numeric parts, so that `2.6.10` comes after `2.6.9`. */
export function compareOffenceCodes(a: string, b: string): number {
  const partsA = a.split(".");
  const partsB = b.split(".");
  for (let part = 0; part < Math.max(partsA.length, partsB.length); part++) {
    const [textA, textB] = [partsA[part] ?? "", partsB[part] ?? ""];
    const [numberA, numberB] = [Number(textA), Number(textB)];
    const numeric = textA !== "" && textB !== "" && Number.isFinite(numberA) && Number.isFinite(numberB);
    const order = numeric ? numberA - numberB : textA < textB ? -1 : textA > textB ? 1 : 0;
    if (order !== 0) return order;
  }
  return 0;
}
