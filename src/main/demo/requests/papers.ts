import { makeCopy } from '#areas/catalogue/files/make-copy.ts'
import { checkWords } from '#areas/catalogue/the-catalogue.ts'
import { attachFile } from '#areas/requests/files/attach-file.ts'
import { passFile } from '#areas/requests/files/pass-file.ts'
import { redactFile } from '#areas/requests/files/redact-file.ts'
import { replyFilesOf } from '#areas/requests/files/reply-files.ts'
import { lockRequest } from '#areas/requests/request-rows.ts'
import { must } from '#base/assert.ts'
import { accepted } from '#base/outcome.ts'
import { wordsInText } from '#law/catalogue/file-check.ts'
import type { Ground } from '#law/catalogue/withholding.ts'
import { findWords } from '#platform/files/redact/redact.ts'
import { xlsxOf } from '#platform/files/table/write-xlsx.ts'
import type { Turn } from '../story.ts'
import type { RequestTelling } from './telling.ts'

/** What stays closed in every paper of the demo: a fictional person. */
const CLOSED = '周小满'

/** A register is put to the reply, and a copy of it in which the name is taken out. */
export function putRegister({ desk, asked, told, files }: RequestTelling, ground: Ground): Turn {
  return {
    after: 0,
    act: async (tx) => {
      const name = `${asked.subject.slice(0, 40)}.xlsx`
      const rows = [
        ['序号', '事项', '经办'],
        ['1', asked.subject, CLOSED],
        ['2', '其他材料', CLOSED],
      ]
      const book = xlsxOf({ name: '登记表', widths: [8, 60, 16], rows })
      const { text, ...kept } = accepted(await files.putClean(pieces(book), name))
      const file = { ...kept, words: wordsInText(`${name}\n${text}`, checkWords()) }
      accepted(await attachFile(tx, desk.handler, { ref: told.ref, file, text }))
      const found = accepted(await findWords(await files.get(file.digest), file.type, [CLOSED]))
      const words = [{ words: CLOSED, from: found.map(({ from }) => from), ground }]
      const redaction = { words, regions: [], regionGround: null }
      const [original] = await replyFilesOf(tx, must(await lockRequest(tx, told.ref), 'request'))
      const { text: left, ...copy } = accepted(await makeCopy(files, must(original, 'the register'), redaction))
      accepted(await redactFile(tx, desk.handler, { ref: told.ref, of: file.digest, copy, text: left, redaction }))
    },
  }
}

/** Whoever reviews the draft looks the copy through first. */
export function passRegister({ desk, told }: RequestTelling): Turn {
  return {
    after: 0,
    act: async (tx) => {
      const files = await replyFilesOf(tx, must(await lockRequest(tx, told.ref), 'request'))
      const { digest } = must(
        files.find(({ redacts }) => redacts !== null),
        'the copy',
      )
      accepted(await passFile(tx, desk.legal, { ref: told.ref, digest, again: digest })) // the copy is made alike each time
    },
  }
}

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}
