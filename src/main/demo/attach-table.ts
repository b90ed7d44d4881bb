import type { RevisionRef } from '#areas/catalogue/contract.ts'
import { attach } from '#areas/catalogue/files/attach.ts'
import { checkWords } from '#areas/catalogue/the-catalogue.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import { wordsInText } from '#law/catalogue/file-check.ts'
import type { Db, Tx } from '#platform/db/tx.ts'
import { xlsxOf } from '#platform/files/table/write-xlsx.ts'
import type { Actor } from '#platform/signin/actor.ts'

/** Attaches what an entry says as a workbook, cleaned and looked through like any file of an office. */
export async function attachTable(
  { files }: Db,
  by: Actor,
  ref: RevisionRef,
  { title, rows }: { readonly title: string; readonly rows: readonly (readonly string[])[] },
): Promise<(tx: Tx) => Promise<Outcome<{ id: string; no: number }>>> {
  const name = `${title}.xlsx`
  const book = xlsxOf({ name: '附表', widths: [24, 60], rows: [['要素', '内容'], ...rows] })
  const { text, ...kept } = accepted(await files.putClean(pieces(book), name))
  const file = { ...kept, words: wordsInText(`${name}\n${text}`, checkWords()) }
  return (tx) => attach(tx, by, { ref, file })
}

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}
