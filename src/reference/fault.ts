/** Errors about the project's own reference data: always with the file and the place in it. */

/** An error that names a file of `data/reference`, the place in it and what is wrong there. */
export function fault(file: string, place: string | number, problem: string): Error {
  return new Error(`${file}, ${typeof place === "number" ? `row ${place}` : place}: ${problem}`);
}
