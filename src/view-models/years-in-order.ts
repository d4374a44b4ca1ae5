/** Years that an address asks for. */

/** The earlier one first; a year that was not asked for stays where it is. */
export function yearsInOrder<Y extends number | undefined>(from: Y, to: Y): readonly [Y, Y] {
  return from !== undefined && to !== undefined && from > to ? [to, from] : [from, to];
}
