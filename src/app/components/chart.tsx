/** A chart of a figure, as wide as its place. The drawing library comes after the page has been painted. */

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ChartSpec } from "../../charts/chart-spec.ts";
import type { MountedChart } from "../../charts/echarts/echarts-modules.ts";
import { toOption } from "../../charts/echarts/to-option.ts";
import { FIGURE_WORDS } from "../../text/components-nl.ts";
import { useSurroundings } from "./chart-environment.ts";
import { FIRST_WIDTH, useDrawnWidth, useWhenSeen, whenIdle } from "./chart-place.ts";

type Renderer = typeof import("../../charts/echarts/echarts-modules.ts");

interface ChartProps {
  readonly spec: ChartSpec;
  /** Told the id of what is chosen in the chart by pointing; by keyboard the page offers the same elsewhere. */
  readonly onPick?: ((id: string) => void) | undefined;
}

export function Chart({ spec, onPick }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedChart>(undefined);
  const pick = useRef(onPick);
  pick.current = onPick;
  const { palette, medium } = useSurroundings();
  const width = useDrawnWidth(place, medium);
  const whenSeen = useWhenSeen(place);
  const { renderer, hasFailed } = useRenderer();
  const [isDrawn, setIsDrawn] = useState(false);
  const drawing = useMemo(
    () => toOption(spec, { width: width ?? FIRST_WIDTH, medium, palette }),
    [spec, width, medium, palette],
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

/**
 * Has the drawing library fetched in idle time: for a page that will show charts once it has its answer, and, when its
 * `isTime` has come, for a page that only leads to them.
 */
export function useChartsSoon(isTime = true): void {
  useEffect(() => {
    // A chart that needs the library says so when it cannot be had.
    if (isTime) return whenIdle(() => void loadRenderer().catch(() => undefined));
  }, [isTime]);
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
