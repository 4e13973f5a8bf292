/** A sentence for whoever runs the program: what is wrong, and what to do. */
export class Told extends Error {
  override readonly name = 'Told'
}
