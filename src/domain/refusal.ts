/** A question or a file that is refused, with the reason in Dutch for the person who asked. Not a fault of the program. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
