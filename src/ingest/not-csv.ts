/** Files that hold no table of text at all: binary files, empty ones, replies of a server. */

import type { Issue, IssueCode } from "../domain/issue.ts";
import type { Evidence, RefusedKind } from "../domain/receipt.ts";
import { binarySignature } from "./binary-signature.ts";
import { trimCell } from "./trim-cell.ts";

/** What a file was refused as; the issue is `notFigures` unless another code says it better. */
export interface RefusedAs {
  readonly as: RefusedKind;
  readonly evidence: readonly Evidence[];
  readonly code?: IssueCode;
  /** What the sentence needs; by default the kind and the first evidence. */
  readonly facts?: Issue["facts"];
  readonly lines?: readonly number[];
}

/** Refusal of bytes that are empty or begin with the signature of a binary file. */
export function noText(bytes: Uint8Array): RefusedAs | undefined {
  if (bytes.length === 0) return { as: "empty", evidence: [], code: "emptyFile" };
  const binary = binarySignature(bytes);
  return binary && { as: binary.kind, evidence: [{ kind: "binarySignature", text: binary.name }] };
}

/** Refusal of text that is blank, a JSON reply, or a web page (often an error message saved under the name of a table). */
export function notCsv(text: string): RefusedAs | undefined {
  const start = trimCell(text.slice(0, 2000));
  if (start === "" && trimCell(text) === "") return { as: "empty", evidence: [], code: "emptyFile" };
  if (/^[[{]\s*(?:["{[]|\]|\})/.test(start)) return { as: "json-reply", evidence: [{ kind: "title", text: "JSON" }] };
  if (/^<(?:!doctype|html|\?xml|feed|head|body)\b/i.test(start)) {
    return { as: "web-page", evidence: [{ kind: "title", text: "HTML / XML" }] };
  }
  return undefined;
}
