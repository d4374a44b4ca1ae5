/** Marks that the probe leaves in the trace, so that its tasks can be told apart. */

export const USABLE_MARK = "probe:usable";
export const ANSWERED_MARK = "probe:answered";
export const CHANGE_MARK = "probe:change";
export const SETTLED_MARK = "probe:settled";

export const PROBE_MARKS = [USABLE_MARK, ANSWERED_MARK, CHANGE_MARK, SETTLED_MARK] as const;
