import { sha256 } from '#proof/sha256.ts'
import { type CompiledModel, compileModel } from './compile-model.ts'
import { readModel } from './read/read-model.ts'

/**
 * Opens a DMN file, with those it imports: read, hashed, compiled. Errors: throws `ChartFault` (no XML) or `ModelFault`
 * for what is no model; faults of its texts stand in `reports`.
 */
export function openModel(xml: string, imported: readonly string[] = []): CompiledModel {
  return compileModel(readModel(xml), imported.map(readModel), sha256(xml))
}
