import { LANGS, type Text } from '#base/text.ts'
import { wordsOf } from '#law/requests/report/words/index.ts'
import type { Tx } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { findBody } from '../organisations/index.ts'
import { SECTIONS } from './contract.ts'
import { type PublishedReport, publishedReports } from './published-reports.ts'
import { findEdition, reportView } from './queries.ts'

/** A published report with its name and what its sections say, for the search. */
export interface PublicReport extends PublishedReport {
  readonly title: Text
  readonly texts: readonly string[]
}

/** What everybody reads of a body's year now; null: nothing is published. */
export async function publicReport(tx: Tx, bodyId: number, year: number): Promise<PublicReport | null> {
  const [line] = await publishedReports(tx, { year, bodyId })
  const body = await findBody(tx, bodyId)
  const row = line && (await findEdition(tx, VISITOR, { bodyId, year, edition: line.edition }))
  if (!line || !body || !row) return null
  const { document } = await reportView(tx, row)
  const names = LANGS.map((lang) => [lang, wordsOf(lang).title(body.name[lang], year)] as const)
  return {
    ...line,
    title: Object.fromEntries(names) as Text, // one for each language
    texts: SECTIONS.map((id) => document.sections[id]),
  }
}
