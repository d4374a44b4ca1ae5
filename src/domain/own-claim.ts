/** A claim that a person types: what would have happened to which figure, and by how much. */

export const CLAIM_DIRECTIONS = ["fell", "rose"] as const;
export type ClaimDirection = (typeof CLAIM_DIRECTIONS)[number];

/**
 * How the size of a claim is meant. `any`: whatever its size. `at-least`, `at-most`: the bound belongs to it. `rounded`: that
 * size after rounding to whole percentages.
 */
export const CLAIM_QUANTIFIERS = ["any", "at-least", "at-most", "rounded"] as const;
export type ClaimQuantifier = (typeof CLAIM_QUANTIFIERS)[number];

/** A claim as typed: texts that are checked before anything is computed. */
export interface OwnClaim {
  readonly indicator: string;
  /** A code, a district path or a name. */
  readonly region: string;
  /** Years: `2015`. */
  readonly from: string;
  readonly to: string;
  readonly direction: string;
  readonly quantifier: string;
  /** Size as a fraction: `0.4` is 40 %; absent for `any`. */
  readonly fraction?: string;
  /** Reference date, a month of the later year; absent when whole years are meant. */
  readonly asOf?: string;
  /** The claim in the words of a person. */
  readonly words?: string;
}

/** A claim as it is kept. Its id says what it claims, so that one claim is kept once. */
export interface KeptClaim {
  readonly id: string;
  /** ISO time of saving. */
  readonly savedAt: string;
  readonly claim: OwnClaim;
}

const TEXTS = ["indicator", "region", "from", "to", "direction", "quantifier"] as const;
const OPTIONAL_TEXTS = ["fraction", "asOf", "words"] as const;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The kept claim in a value of unknown shape; `undefined` when it is damaged. */
export function readKeptClaim(value: unknown): KeptClaim | undefined {
  if (!isRecord(value) || !isRecord(value["claim"])) return undefined;
  const { id, savedAt, claim } = value;
  if (typeof id !== "string" || id === "" || typeof savedAt !== "string") return undefined;
  if (TEXTS.some((name) => typeof claim[name] !== "string")) return undefined;
  if (OPTIONAL_TEXTS.some((name) => claim[name] !== undefined && typeof claim[name] !== "string")) return undefined;
  const names = [...TEXTS, ...OPTIONAL_TEXTS].filter((name) => claim[name] !== undefined);
  const { indicator, region, from, to, direction, quantifier, ...rest } = Object.fromEntries(
    names.map((name) => [name, String(claim[name])]),
  );
  return {
    id,
    savedAt,
    claim: {
      indicator: indicator ?? "",
      region: region ?? "",
      from: from ?? "",
      to: to ?? "",
      direction: direction ?? "",
      quantifier: quantifier ?? "",
      ...rest,
    },
  };
}
