/** A sparkline as SVG. Nothing is decided here: see `sparklineScene`. */

import {
  type AreaMark,
  categoryAt,
  DASH,
  HALO,
  type LineLayer,
  type PointLayer,
  type StrokeMark,
  type TextMark,
  valueAt,
} from "../../charts/echarts/scene.ts";
import type { SparklineScene } from "../../charts/echarts/sparkline.ts";

/** The picture alone; what it says in words belongs to the element around it. */
export function SparklinePicture({ scene }: { readonly scene: SparklineScene }) {
  const { width, height, layers, marks } = scene;
  const lines = layers.filter((layer) => layer.kind === "line").sort(byOrder);
  const points = layers.filter((layer) => layer.kind === "points").sort(byOrder);
  const words = marks.filter((mark) => mark.kind === "text");
  const shapes = marks.filter((mark) => mark.kind !== "text");
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {shapes.filter(isBehind).map((mark) => (
        <Shape key={mark.id} mark={mark} />
      ))}
      {lines.map((line) => (
        <Line key={line.id} line={line} scene={scene} />
      ))}
      {points.map((layer) => (
        <Points key={layer.id} layer={layer} scene={scene} />
      ))}
      {shapes
        .filter((mark) => !isBehind(mark))
        .map((mark) => (
          <Shape key={mark.id} mark={mark} />
        ))}
      {words.map((mark) => (
        <Words key={mark.id} mark={mark} scene={scene} />
      ))}
    </svg>
  );
}

function byOrder(a: LineLayer | PointLayer, b: LineLayer | PointLayer): number {
  return a.order - b.order;
}

function isBehind({ depth }: AreaMark | StrokeMark): boolean {
  return depth !== "front";
}

function Shape({ mark }: { readonly mark: AreaMark | StrokeMark }) {
  if (mark.kind === "area")
    return <polygon points={mark.points.map(placeOf).join(" ")} fill={mark.fill} opacity={mark.opacity} />;
  const { from, to, color, width, dash, opacity } = mark;
  return (
    <line
      x1={round(from[0])}
      y1={round(from[1])}
      x2={round(to[0])}
      y2={round(to[1])}
      stroke={color}
      strokeWidth={width}
      strokeDasharray={dash?.join(" ")}
      opacity={opacity}
    />
  );
}

interface LineProps {
  readonly line: LineLayer;
  readonly scene: SparklineScene;
}

function Line({ line: { values, color, width, dashed }, scene: { plot } }: LineProps) {
  const places = values.flatMap((value, index) =>
    value === undefined ? [] : [[categoryAt(plot, index), valueAt(plot, value)] as const],
  );
  return (
    <path
      d={`M${places.map(placeOf).join("L")}`}
      fill="none"
      stroke={color}
      strokeWidth={width}
      strokeLinejoin="round"
      strokeLinecap={dashed ? "butt" : "round"}
      strokeDasharray={dashed ? DASH.join(" ") : undefined}
    />
  );
}

interface PointsProps {
  readonly layer: PointLayer;
  readonly scene: SparklineScene;
}

function Points({ layer: { points, color, size, hollow }, scene: { plot, palette } }: PointsProps) {
  const look = hollow ? { fill: palette.background, stroke: color, strokeWidth: 2 } : { fill: color };
  return points.map(({ index, value }) => (
    <circle key={index} cx={round(categoryAt(plot, index))} cy={round(valueAt(plot, value))} r={size / 2} {...look} />
  ));
}

const ANCHORS = { left: "start", center: "middle", right: "end" } as const;

interface WordsProps {
  readonly mark: TextMark;
  readonly scene: SparklineScene;
}

function Words({ mark: { x, y, text, align, color, size, weight, halo }, scene: { palette } }: WordsProps) {
  return (
    <text
      x={round(x)}
      y={round(y)}
      dominantBaseline="central"
      textAnchor={ANCHORS[align]}
      fill={color}
      style={{ font: `${weight} ${size}px ${palette.fontFamily}` }}
      {...(halo
        ? { stroke: palette.background, strokeWidth: HALO, paintOrder: "stroke", strokeLinejoin: "round" }
        : {})}
    >
      {text}
    </text>
  );
}

type Place = readonly [x: number, y: number];

function placeOf([x, y]: Place): string {
  return `${round(x)} ${round(y)}`;
}

/** A tenth of a pixel is as much as can be seen. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
