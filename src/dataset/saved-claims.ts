/** The port through which claims of a person are kept between visits, and the text in which they travel in a backup. */

import { type KeptClaim, readKeptClaim } from "../domain/own-claim.ts";

/** Raised when the shape of a kept claim changes. */
const CLAIM_SCHEMA = 1;

/** A claim as it lies in storage. */
export interface SavedClaimRecord {
  readonly schema: number;
  readonly id: string;
  readonly claim: unknown;
}

export interface SavedClaims {
  /** Every readable claim; those of a later version or damaged ones stay where they are. */
  readonly read: () => Promise<readonly KeptClaim[]>;
  /** Keeps claims, all or none; rejects when they could not be kept. */
  readonly put: (claims: readonly KeptClaim[]) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

export function toClaimRecord(claim: KeptClaim): SavedClaimRecord {
  return { schema: CLAIM_SCHEMA, id: claim.id, claim };
}

/** The claim of a record; `undefined` when it is damaged or of a later version. */
export function readClaimRecord(record: SavedClaimRecord): KeptClaim | undefined {
  return record.schema === CLAIM_SCHEMA ? readKeptClaim(record.claim) : undefined;
}

/** Claims as text, for a backup. */
export function claimsText(claims: readonly KeptClaim[]): string {
  return JSON.stringify({ schema: CLAIM_SCHEMA, claims });
}

/** The claims of such a text; those that cannot be read are left out, and of a later version all. */
export function readClaimsText(text: string): readonly KeptClaim[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return [];
  }
  if (typeof content !== "object" || content === null) return [];
  const { schema, claims } = content as { readonly schema?: unknown; readonly claims?: unknown };
  return schema === CLAIM_SCHEMA && Array.isArray(claims) ? claims.flatMap((claim) => readKeptClaim(claim) ?? []) : [];
}

/** Keeps claims in memory only: for Node, tests, and browsers without storage. */
export function savedClaimsInMemory(initial: readonly KeptClaim[] = []): SavedClaims {
  const claims = new Map(initial.map((claim) => [claim.id, claim]));
  return {
    read: async () => [...claims.values()],
    put: async (added) => {
      for (const claim of added) claims.set(claim.id, claim);
    },
    remove: async (id) => {
      claims.delete(id);
    },
  };
}
