/** Paragraphs, lists and terms of the method page. */

import { Fragment } from "react";
import type { MethodBlock } from "../../../text/pages/method-nl.ts";

export function MethodBlocks({ blocks }: { readonly blocks: readonly MethodBlock[] }) {
  return (
    <div className="prose">
      {blocks.map((block) => (
        <Block key={keyOf(block)} block={block} />
      ))}
    </div>
  );
}

/** No two blocks of a section begin with the same words. */
function keyOf(block: MethodBlock): string {
  switch (block.kind) {
    case "text":
      return block.text;
    case "list":
      return block.items.join();
    case "terms":
      return block.terms.map(({ term }) => term).join();
  }
}

function Block({ block }: { readonly block: MethodBlock }) {
  switch (block.kind) {
    case "text":
      return <p>{block.text}</p>;
    case "list":
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "terms":
      return (
        <dl className="facts">
          {block.terms.map(({ term, text }) => (
            <Fragment key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </Fragment>
          ))}
        </dl>
      );
  }
}
