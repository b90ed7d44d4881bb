/** A place in a lawbook file: the file and the keys that lead to the value. */
export interface Place {
  readonly file: string
  readonly path: readonly (string | number)[]
}

/** A faulty lawbook. Thrown, because nothing may run on a lawbook that is not understood; the reader adds the line. */
export class LawbookFault extends Error {
  readonly place: Place

  constructor(place: Place, message: string) {
    super(message)
    this.name = 'LawbookFault'
    this.place = place
  }
}
