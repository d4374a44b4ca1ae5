/** Which strategy this is, with links to the others. */

import { Fragment } from "react";
import type { OverviewView } from "../../../view-models/overview/overview-view.ts";
import { printAddress } from "../../state/address.ts";

export function StrategySwitch({ view }: { readonly view: OverviewView }) {
  const others = view.strategies.filter((strategy) => !strategy.selected);
  return (
    <>
      {view.strategyTitle}
      {others.map(({ value, label }) => (
        <Fragment key={value}>
          {" · "}
          <a href={printAddress({ page: "overview", strategy: value })}>{label}</a>
        </Fragment>
      ))}
    </>
  );
}
