import type { Lang } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { listBodies } from '../../organisations/index.ts'
import { listStandards } from '../standards/list-standards.ts'

/** The short name of a body, by its number. */
export async function bodyNamer(tx: Tx, lang: Lang): Promise<(bodyId: number) => string> {
  const names = new Map((await listBodies(tx)).map((body) => [body.id, body.shortName[lang]]))
  return (bodyId) => names.get(bodyId) ?? ''
}

/** The name of a violation, by the id of its standard. */
export async function violationNamer(tx: Tx, lang: Lang): Promise<(standardId: string) => string> {
  const names = new Map((await listStandards(tx)).map((line) => [line.standardId, line.violation[lang]]))
  return (standardId) => names.get(standardId) ?? standardId
}
