import { ModelFault } from '../read/model-fault.ts'

/** Version 1.3 has no words for this. */
export function tooNew(what: string): never {
  throw new ModelFault(`DMN 1.3 cannot write ${what}`)
}
