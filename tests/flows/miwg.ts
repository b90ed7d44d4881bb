import { existsSync, readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../../../shared/bpmn-miwg/', import.meta.url)

/** A reference model of the BPMN Model Interchange Working Group. */
export interface Model {
  readonly file: string
  readonly xml: string
}

/** The 21 reference models, or null where the shared collection is not beside the project. */
export function referenceModels(): readonly Model[] | null {
  if (!existsSync(FOLDER)) return null
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.bpmn'))
  return files.sort().map((file) => ({ file, xml: readFileSync(new URL(file, FOLDER), 'utf8') }))
}
