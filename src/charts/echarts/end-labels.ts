/** Labels where lines end: pushed apart, with a leader line where a label had to move. */

import { LABEL_GAP, spread } from "./label-layout.ts";
import type { Frame, Mark } from "./scene.ts";

export interface EndLabel {
  readonly id: string;
  readonly text: string;
  readonly color: string;
  readonly lineColor: string;
  readonly strong: boolean;
  /** Where the line ends. */
  readonly x: number;
  readonly y: number;
}

interface EndLabelOptions {
  readonly frame: Frame;
  readonly size: number;
  /** Room between the end of the lines and the column of labels. */
  readonly offset: number;
}

/** Words and leader lines, one label per line end. */
export function endLabelMarks(labels: readonly EndLabel[], { frame, size, offset }: EndLabelOptions): readonly Mark[] {
  const gap = Math.max(LABEL_GAP, Math.round((LABEL_GAP * size) / 12));
  const low = frame.top + size / 2 - 2;
  const high = Math.max(low, frame.top + frame.height - 1);
  const placed = spread(
    labels.map(({ y }) => y),
    { gap, low, high },
  );
  return labels.flatMap((label, index): readonly Mark[] => {
    const y = placed[index] ?? label.y;
    const x = label.x + offset;
    const moved = Math.abs(y - label.y) > 4;
    const leader: readonly Mark[] = moved
      ? [
          {
            kind: "stroke",
            id: `leader-${label.id}`,
            depth: "behind",
            from: [label.x + 4, label.y],
            to: [x - 3, y],
            color: label.lineColor,
            width: 0.75,
          },
        ]
      : [];
    return [
      ...leader,
      {
        kind: "text",
        id: `end-${label.id}`,
        x,
        y,
        text: label.text,
        align: "left",
        color: label.color,
        size,
        weight: label.strong ? 600 : 400,
        halo: true,
      },
    ];
  });
}
