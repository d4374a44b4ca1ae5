/** A chart of any kind, as wide as its place. The drawing library comes after the page has been painted. */

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ChartSpec } from "../../charts/chart-spec.ts";
import type { MountedChart } from "../../charts/echarts/echarts-modules.ts";
import { toOption } from "../../charts/echarts/to-option.ts";
import { FIGURE_WORDS } from "../../text/components-nl.ts";
import { useSurroundings } from "./chart-environment.ts";

type Renderer = typeof import("../../charts/echarts/echarts-modules.ts");

/** Assumed before the first measurement, in pixels. */
const FIRST_WIDTH = 640;
/** The printable width of A4 in CSS pixels: nothing on paper is wider. */
const PAPER_WIDTH = 680;

interface ChartProps {
  readonly spec: ChartSpec;
  /** Wanted height in pixels; without it the chart takes what its kind needs. */
  readonly height?: number;
}

export function Chart({ spec, height }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedChart>(undefined);
  const measured = useWidth(place);
  const { palette, medium } = useSurroundings();
  const { renderer, hasFailed } = useRenderer();
  const width = medium === "print" ? Math.min(measured ?? FIRST_WIDTH, PAPER_WIDTH) : measured;
  const drawing = useMemo(
    () => toOption(spec, { width: width ?? FIRST_WIDTH, medium, palette, ...(height === undefined ? {} : { height }) }),
    [spec, width, height, medium, palette],
  );

  useLayoutEffect(() => {
    const element = place.current;
    if (renderer === undefined || element === null || width === undefined) return;
    const size = { width, height: drawing.height };
    mounted.current ??= renderer.mountChart(element, size);
    mounted.current.draw(drawing.option, size);
  }, [renderer, drawing, width]);

  useEffect(
    () => () => {
      mounted.current?.dispose();
      mounted.current = undefined;
    },
    [],
  );

  if (hasFailed) return <p className="footnote">{FIGURE_WORDS.chartFailed}</p>;
  return (
    <div
      ref={place}
      className="chart"
      role="img"
      aria-label={spec.summary}
      data-kind={spec.kind}
      data-state={renderer === undefined ? "waiting" : "drawn"}
      style={{ height: drawing.height }}
    />
  );
}

/** The width of an element in whole pixels; `undefined` while it has none. */
function useWidth(place: React.RefObject<HTMLDivElement | null>): number | undefined {
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = (): void => setWidth(Math.floor(element.clientWidth) || undefined);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}

let loading: Promise<Renderer> | undefined;
let loaded: Renderer | undefined;

/** The drawing library, asked for once by the first chart, after the page has been painted. */
function useRenderer(): { readonly renderer: Renderer | undefined; readonly hasFailed: boolean } {
  const [renderer, setRenderer] = useState(loaded);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    loading ??= import("../../charts/echarts/echarts-modules.ts");
    loading.then(
      (module) => {
        loaded = module;
        if (!isGone) setRenderer(module);
      },
      () => {
        loading = undefined;
        if (!isGone) setHasFailed(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, []);
  return { renderer, hasFailed };
}
