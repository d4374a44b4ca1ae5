/** How every figure is made, in plain Dutch. Needs no data, so it works when nothing else does. */

import { useEffect, useRef } from "react";
import {
  METHOD_HEADLINE,
  METHOD_SECTIONS,
  METHOD_STANDFIRST,
  type MethodSection,
} from "../../../text/pages/method-nl.ts";
import { METHOD_PAGE } from "../../../text/pages/pages-nl.ts";
import { PageLead } from "../../components/page-lead.tsx";
import { printAddress } from "../../state/address.ts";
import { MethodBlocks } from "./method-blocks.tsx";

export function MethodPage({ section }: { readonly section: string | undefined }) {
  return (
    <>
      <PageLead title={METHOD_HEADLINE} tabTitle={METHOD_PAGE.title} standfirst={METHOD_STANDFIRST} />
      <div className="grid">
        <nav className="span-4 stack" aria-labelledby="contents">
          <h2 id="contents" className="title-3">
            {METHOD_PAGE.contents}
          </h2>
          <ul className="stack">
            {METHOD_SECTIONS.map(({ id, title }) => (
              <li key={id}>
                <a href={printAddress({ page: "method", section: id })}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="span-8">
          {METHOD_SECTIONS.map((known) => (
            <Section key={known.id} section={known} asked={known.id === section} />
          ))}
        </div>
      </div>
    </>
  );
}

/** The section that the address asks for comes into view and takes the focus. */
function Section({ section, asked }: { readonly section: MethodSection; readonly asked: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!asked) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView();
  }, [asked]);
  return (
    <section className="section section-first" aria-labelledby={section.id}>
      <h2 id={section.id} ref={heading} tabIndex={-1}>
        {section.title}
      </h2>
      <MethodBlocks blocks={section.blocks} />
    </section>
  );
}
