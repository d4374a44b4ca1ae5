/** All themes, by strategy, with what figures there are. */

import { THEMES_PAGE } from "../../../text/pages/pages-nl.ts";
import { LoadingBlocks } from "../../components/loading.tsx";
import { PageLead } from "../../components/page-lead.tsx";
import { useCatalogue } from "../../queries/answers.ts";
import { printAddress } from "../../state/address.ts";

export function ThemesPage() {
  const catalogue = useCatalogue().data;
  return (
    <>
      <PageLead title={THEMES_PAGE.headline} tabTitle={THEMES_PAGE.title} standfirst={THEMES_PAGE.standfirst} />
      {catalogue === undefined && <LoadingBlocks />}
      {catalogue?.strategies.map((strategy) => (
        <section key={strategy.id} className="section" aria-labelledby={`strategy-${strategy.id}`}>
          <h2 id={`strategy-${strategy.id}`}>{strategy.title}</h2>
          <ul className="two-up">
            {strategy.themes.map((theme) => (
              <li key={theme.slug} className="stack">
                <h3>
                  <a href={printAddress({ page: "theme", selection: { slug: theme.slug } })}>{theme.title}</a>
                </h3>
                <p>{theme.text}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
