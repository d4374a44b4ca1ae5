/** No-break spaces as ordinary ones, so that expected sentences can be read. */
export function plainSpaces(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
