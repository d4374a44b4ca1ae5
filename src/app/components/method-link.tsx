/** From a figure to how it was made: a part of the method page. */

import { METHOD_QUESTIONS } from "../../text/pages/pages-nl.ts";
import { printAddress } from "../state/address.ts";

/** A part of docs/method.md that a page asks about. */
export type MethodPart = keyof typeof METHOD_QUESTIONS;

export function MethodLink({ part }: { readonly part: MethodPart }) {
  return <a href={printAddress({ page: "method", section: part })}>{METHOD_QUESTIONS[part]}</a>;
}
