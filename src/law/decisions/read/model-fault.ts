/** The file is no decision model, or the model cannot be written in the version asked for. */
export class ModelFault extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ModelFault'
  }
}
