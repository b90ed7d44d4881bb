import type { CheckWord } from '#law/catalogue/check-words.ts'
import type { Catalogue, CatalogueStandard } from '#law/catalogue/standard.ts'
import { readCatalogueFiles, readContentCheck } from '#platform/lawbook/read-catalogue.ts'

let catalogue: Catalogue | null = null
let words: readonly CheckWord[] | null = null

/** The standards of the lawbook, read once a process: about a second, so the first job of the area asks for them. */
export function theCatalogue(): Catalogue {
  catalogue ??= readCatalogueFiles()
  return catalogue
}

/** What the content check looks for, read once a process. */
export function checkWords(): readonly CheckWord[] {
  words ??= readContentCheck()
  return words
}

/** The standard with this id, or null. */
export function standardOf(id: string): CatalogueStandard | null {
  return theCatalogue().standards.get(id) ?? null
}
