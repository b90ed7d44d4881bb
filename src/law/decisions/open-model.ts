import { sha256 } from '#proof/sha256.ts'
import { type CompiledModel, compileModel } from './compile-model.ts'
import { readModel } from './read/read-model.ts'

/** A decision model ready to be asked, known by the hash of its file. */
export interface OpenedModel extends CompiledModel {
  /** SHA-256 of the file as it was handed in. */
  readonly hash: string
}

/**
 * Opens a DMN file, with those it imports: read, hashed, compiled. Errors: throws `XmlFault` or `ModelFault` for what
 * is no model; faults of its texts stand in `reports`.
 */
export function openModel(xml: string, imported: readonly string[] = []): OpenedModel {
  return { ...compileModel(readModel(xml), imported.map(readModel)), hash: sha256(xml) }
}
