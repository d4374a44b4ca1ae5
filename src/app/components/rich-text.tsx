/** Running text with emphasis, from a view model. Text stays text. */

import { Fragment } from "react";
import type { RichText as RichTextView } from "../../view-models/view-parts.ts";

export function RichText({ text }: { readonly text: RichTextView }) {
  return text.map((part, index) => {
    const key = `${index}-${part.text}`;
    return part.strong ? <b key={key}>{part.text}</b> : <Fragment key={key}>{part.text}</Fragment>;
  });
}
