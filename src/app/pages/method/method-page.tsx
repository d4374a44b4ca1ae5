/** How every figure is made: docs/method.md. Needs no data, so it works when nothing else does. */

import { useEffect } from "react";
import { ARTICLE } from "../../../../docs/method.md";
import { METHOD_PAGE } from "../../../text/pages/pages-nl.ts";
import { PageLead } from "../../components/page-lead.tsx";
import { printAddress } from "../../state/address.ts";
import { ArticleNodes } from "./article-nodes.tsx";

export function MethodPage({ section }: { readonly section: string | undefined }) {
  useShownSection(section);
  return (
    <>
      <PageLead
        title={ARTICLE.title}
        tabTitle={METHOD_PAGE.title}
        standfirst={<ArticleNodes nodes={ARTICLE.standfirst} />}
      />
      <div className="grid">
        <nav className="span-4 article-contents" aria-labelledby="contents">
          <h2 id="contents" className="title-3">
            {METHOD_PAGE.contents}
          </h2>
          <ul>
            {ARTICLE.chapters.map(({ id, title }) => (
              <li key={id}>
                <a href={printAddress({ page: "method", section: id })}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="span-8">
          {ARTICLE.chapters.map(({ id, title, nodes }) => (
            <section key={id} className="section section-first" aria-labelledby={id}>
              <h2 id={id} tabIndex={-1}>
                {title}
              </h2>
              <div className="prose article">
                <ArticleNodes nodes={nodes} />
              </div>
            </section>
          ))}
        </div>
      </div>
    </>
  );
}

/** The heading that the address asks for comes into view and takes the focus. */
function useShownSection(section: string | undefined): void {
  useEffect(() => {
    const heading = section === undefined ? null : document.getElementById(section);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  }, [section]);
}
