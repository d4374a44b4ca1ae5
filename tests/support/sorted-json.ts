/** Whether the keys of every object in a value are in order. */
export function isSorted(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isSorted);
  if (typeof value !== "object" || value === null) return true;
  const keys = Object.keys(value);
  return keys.every((key, at) => at === 0 || (keys[at - 1] ?? "") < key) && Object.values(value).every(isSorted);
}
