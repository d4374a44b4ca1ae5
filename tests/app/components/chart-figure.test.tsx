import { act, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, describe, expect, it } from "vitest";
import { Chart } from "../../../src/app/components/chart.tsx";
import { ChartFigure, type FigureView } from "../../../src/app/components/chart-figure.tsx";
import { statusMarks } from "../../../src/app/components/chart-marks.ts";
import { ChartTable } from "../../../src/app/components/chart-table.tsx";
import { Mark } from "../../../src/app/components/mark.tsx";
import { Sparkline } from "../../../src/app/components/sparkline.tsx";
import { Verdict } from "../../../src/app/components/verdict.tsx";
import type { ChartSpec } from "../../../src/charts/chart-spec.ts";
import {
  barsWithGaps,
  burglaryBars,
  burglaryEstimated,
  districtPanels,
  prioritySparkline,
  ranking,
  tableSparkline,
} from "../../support/chart-specs.ts";

Reflect.set(globalThis, "IS_REACT_ACT_ENVIRONMENT", true);

let root: Root | undefined;

async function render(content: React.ReactNode): Promise<HTMLElement> {
  const place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  await act(async () => root?.render(content));
  return place;
}

afterEach(async () => {
  await act(async () => root?.unmount());
  document.body.replaceChildren();
});

function Figure({ spec }: { readonly spec: ChartSpec }) {
  const [view, setView] = useState<FigureView>("chart");
  return <ChartFigure spec={spec} view={view} onViewChange={setView} />;
}

const textsOf = (place: HTMLElement, selector: string): readonly string[] =>
  [...place.querySelectorAll(selector)].map((element) => element.textContent ?? "");

describe(ChartFigure, () => {
  it("has its finding as the title and names itself by it", async () => {
    const place = await render(<Figure spec={burglaryEstimated} />);
    const title = place.querySelector("h2");
    expect(title?.textContent).toBe(burglaryEstimated.title);
    expect(place.querySelector("figure")?.getAttribute("aria-labelledby")).toBe(title?.id);
  });

  it("explains the marks that occur, and no others", async () => {
    const place = await render(<Figure spec={burglaryEstimated} />);
    expect(textsOf(place, ".legend .mark")).toEqual(["waargenomen", "voorlopig", "geschat"]);
  });

  it("says in the subtitle that figures are simulated", async () => {
    const place = await render(<Figure spec={barsWithGaps} />);
    expect(textsOf(place, ".subtitle .mark")).toEqual(["gesimuleerd"]);
  });

  it("keeps the source below chart and table alike", async () => {
    const place = await render(<Figure spec={burglaryBars} />);
    expect(place.querySelector("figcaption")?.textContent).toContain("Bron: Politie, 47018NED, editie augustus 2026.");
    await act(async () => place.querySelector("button")?.click());
    expect(place.querySelector("figcaption")?.textContent).toContain("Bron: Politie, 47018NED, editie augustus 2026.");
  });

  it("turns to the table and back with one button", async () => {
    const place = await render(<Figure spec={burglaryBars} />);
    const button = place.querySelector("button");
    expect(button?.textContent).toBe("Tabel");
    await act(async () => button?.click());
    expect(place.querySelector(".chart")).toBeNull();
    expect(place.querySelectorAll("tbody tr")).toHaveLength(14);
    expect(button?.textContent).toBe("Grafiek");
    await act(async () => button?.click());
    expect(place.querySelector("table")).toBeNull();
    expect(place.querySelector(".chart")).not.toBeNull();
  });
});

describe(Chart, () => {
  it("is one picture with the summary as its words, at its height from the start", async () => {
    const place = await render(<Chart spec={burglaryBars} />);
    const chart = place.querySelector<HTMLElement>("[role=img]");
    expect(chart?.getAttribute("aria-label")).toBe(burglaryBars.summary);
    expect(Number.parseInt(chart?.style.height ?? "", 10)).toBeGreaterThan(100);
  });

  it("goes without a complaint while its library is still on its way", async () => {
    await render(<Chart spec={districtPanels} />);
    await act(async () => root?.render(null));
    expect(document.querySelector(".chart")).toBeNull();
  });
});

describe(Sparkline, () => {
  it("takes the height of a row with figures and of a cell without", async () => {
    const place = await render([
      <Sparkline key="row" spec={prioritySparkline} />,
      <Sparkline key="cell" spec={tableSparkline} />,
    ]);
    expect([...place.querySelectorAll<HTMLElement>(".chart")].map((chart) => chart.style.height)).toEqual([
      "72px",
      "26px",
    ]);
  });
});

describe(ChartTable, () => {
  it("is a table with heads for columns and rows, in a box that scrolls by keyboard", async () => {
    const place = await render(<ChartTable table={burglaryBars.table} />);
    expect(textsOf(place, "thead th[scope=col]")).toEqual(["Jaar", "Aantal"]);
    expect(place.querySelectorAll("tbody th[scope=row]")).toHaveLength(14);
    expect(place.querySelector("caption")?.textContent).toBe(burglaryBars.table.caption);
    const box = place.querySelector("[role=group]");
    expect(box?.getAttribute("tabindex")).toBe("0");
    expect(box?.getAttribute("aria-label")).toContain(burglaryBars.table.caption);
  });

  it("sets the compared years in bold and explains its marks", async () => {
    const place = await render(<ChartTable table={burglaryBars.table} />);
    expect(textsOf(place, "tr.strong th")).toEqual(["2015", "2018"]);
    expect(textsOf(place, ".footnote")).toEqual(["* voorlopig"]);
  });
});

describe(statusMarks, () => {
  it("needs no legend for counted figures alone", () => {
    const counted = {
      ...burglaryBars,
      series: burglaryBars.series.map((series) => ({ ...series, points: series.points.slice(0, 5) })),
    };
    expect(statusMarks(counted)).toEqual([]);
  });

  it("looks in every panel", () =>
    expect(statusMarks(districtPanels)).toEqual(["observed", "provisional", "estimated"]));
  it("finds what is missing and what is suppressed", () =>
    expect(statusMarks(barsWithGaps)).toEqual(["observed", "provisional", "suppressed", "missing"]));
  it("has none for a ranking", () => expect(statusMarks(ranking)).toEqual([]));
});

describe(Verdict, () => {
  const signs = (place: HTMLElement): number => place.querySelectorAll("svg[aria-hidden=true]").length;
  const judgement = (place: HTMLElement): string | null | undefined =>
    place.querySelector(".verdict")?.getAttribute("data-judgement");

  it("colours a fall that is better, and says so in words", async () => {
    const place = await render(
      <Verdict verdict="fell" judgement="better">
        Gedaald
      </Verdict>,
    );
    expect([place.textContent, judgement(place), signs(place)]).toEqual(["Gedaald", "better", 1]);
  });

  it("gives a direction without a colour where more is not surely worse", async () => {
    const place = await render(
      <Verdict verdict="rose" judgement="neutral">
        Gestegen
      </Verdict>,
    );
    expect([judgement(place), signs(place)]).toEqual(["neutral", 1]);
  });

  it("gives no sign for an offence that the police bring in themselves", async () => {
    const place = await render(
      <Verdict verdict="rose" judgement="none">
        Haaldelict, geen oordeel
      </Verdict>,
    );
    expect([judgement(place), signs(place)]).toEqual(["none", 0]);
  });

  it("never colours a change that cannot be shown", async () => {
    const place = await render(
      <Verdict verdict="no_demonstrable_change" judgement="worse">
        Geen aantoonbare verandering
      </Verdict>,
    );
    expect([judgement(place), signs(place)]).toEqual(["none", 1]);
  });

  it("gives no sign where there was too little to test", async () => {
    const place = await render(
      <Verdict verdict="too_little_data" judgement="better">
        Te weinig gegevens
      </Verdict>,
    );
    expect([judgement(place), signs(place)]).toEqual(["none", 0]);
  });
});

describe(Mark, () => {
  it("is a sign with a word", async () => {
    const place = await render(<Mark kind="provisional" />);
    expect(place.textContent).toBe("voorlopig");
    expect(place.querySelector("[data-mark=provisional] [aria-hidden=true]")).not.toBeNull();
  });

  it("takes other words beside the same sign", async () => {
    const place = await render(<Mark kind="observed" text="waargenomen, Nederland" />);
    expect(place.textContent).toBe("waargenomen, Nederland");
  });
});
