import type { Refusal } from '#base/outcome.ts'

/** Carries a refusal to the answer from where no handler runs yet (uploads); never leaves the web server. */
export class Refused extends Error {
  readonly no: Refusal
  constructor(no: Refusal) {
    super(no.code)
    this.no = no
  }
}
