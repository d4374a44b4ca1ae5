/** A chart of any kind, as wide as its place. The drawing library comes after the page has been painted. */

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ChartSpec } from "../../charts/chart-spec.ts";
import type { MountedChart } from "../../charts/echarts/echarts-modules.ts";
import { toOption } from "../../charts/echarts/to-option.ts";
import { FIGURE_WORDS } from "../../text/components-nl.ts";
import { useSurroundings } from "./chart-environment.ts";
import { useChartPlace, whenIdle } from "./chart-place.ts";

type Renderer = typeof import("../../charts/echarts/echarts-modules.ts");

/** Assumed before the first measurement, in pixels. */
const FIRST_WIDTH = 640;
/** The printable width of A4 in CSS pixels: nothing on paper is wider. */
const PAPER_WIDTH = 680;

interface ChartProps {
  readonly spec: ChartSpec;
  /** Wanted height in pixels; without it the chart takes what its kind needs. */
  readonly height?: number;
  /** Told the id of what is chosen in the chart by pointing; by keyboard the page offers the same elsewhere. */
  readonly onPick?: ((id: string) => void) | undefined;
}

export function Chart({ spec, height, onPick }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedChart>(undefined);
  const pick = useRef(onPick);
  pick.current = onPick;
  const { width: measured, whenSeen } = useChartPlace(place);
  const { palette, medium } = useSurroundings();
  const { renderer, hasFailed } = useRenderer();
  const [isDrawn, setIsDrawn] = useState(false);
  const width = medium === "print" ? Math.min(measured ?? FIRST_WIDTH, PAPER_WIDTH) : measured;
  const drawing = useMemo(
    () => toOption(spec, { width: width ?? FIRST_WIDTH, medium, palette, ...(height === undefined ? {} : { height }) }),
    [spec, width, height, medium, palette],
  );

  useLayoutEffect(() => {
    const element = place.current;
    if (renderer === undefined || element === null || width === undefined) return;
    const draw = (): void => {
      const size = { width, height: drawing.height };
      mounted.current ??= renderer.mountChart(element, size, (id) => pick.current?.(id));
      mounted.current.draw(drawing.option, size);
      setIsDrawn(true);
    };
    // A browser on its way to paper waits for nobody.
    if (medium === "screen") return whenSeen(draw);
    draw();
  }, [renderer, drawing, width, medium, whenSeen]);

  useEffect(
    () => () => {
      mounted.current?.dispose();
      mounted.current = undefined;
    },
    [],
  );

  // In a column that a small window leaves out there is nothing to draw, and nothing to wait for.
  const isWaiting = renderer === undefined || (width !== undefined && !isDrawn);
  if (hasFailed) return <p className="footnote">{FIGURE_WORDS.chartFailed}</p>;
  return (
    <div
      ref={place}
      className="chart"
      role="img"
      aria-label={spec.summary}
      data-kind={spec.kind}
      data-state={isWaiting ? "waiting" : "drawn"}
      style={{ height: drawing.height }}
    />
  );
}

let loading: Promise<Renderer> | undefined;
let loaded: Renderer | undefined;

/** Asks for the drawing library, once. */
function loadRenderer(): Promise<Renderer> {
  loading ??= import("../../charts/echarts/echarts-modules.ts").catch((cause: unknown) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}

/** Has the drawing library fetched in idle time: for a page that will show charts once it has its answer. */
export function useChartsSoon(): void {
  // A chart that needs the library says so when it cannot be had.
  useEffect(() => whenIdle(() => void loadRenderer().catch(() => undefined)), []);
}

/** Resolves when the charts of the page have been drawn and the browser rests, or when they cannot be. */
export async function whenChartsAreDrawn(): Promise<void> {
  await loadRenderer().catch(() => undefined);
  // Charts below the window are drawn in idle time: one turn puts them in the queue, the next comes behind them.
  for (let turn = 0; turn < 2; turn++) await new Promise<void>((resolve) => void whenIdle(resolve));
}

/** The drawing library, asked for by the first chart, after the page has been painted. */
function useRenderer(): { readonly renderer: Renderer | undefined; readonly hasFailed: boolean } {
  const [renderer, setRenderer] = useState(loaded);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    loadRenderer().then(
      (module) => {
        loaded = module;
        if (!isGone) setRenderer(module);
      },
      () => {
        if (!isGone) setHasFailed(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, []);
  return { renderer, hasFailed };
}
