/** A file that is no BPMN, or not wholly. Thrown, because nothing may run on a chart that is not understood. */
export class ChartFault extends Error {
  /** What the parser said, a sentence each, in English: for whoever draws the chart, not for the public. */
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(`the chart cannot be read: ${faults.join('; ')}`)
    this.name = 'ChartFault'
    this.faults = faults
  }
}
