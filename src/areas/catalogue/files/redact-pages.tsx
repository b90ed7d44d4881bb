import { findWords } from '#platform/files/redact/redact.ts'
import { type Answer, refused, show } from '#platform/web/answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { wordsOf as areaWordsOf } from '../words/index.ts'
import type { FileView, Redaction } from './contract.ts'
import { CompareDesk, type ComparedLine } from './desk/compare.desk.tsx'
import { RedactDesk, type RedactDeskProps } from './desk/redact.desk.tsx'
import { type MarksTyped, placeOf, wordsTyped } from './redact-typed.ts'
import { wordsOf } from './words/index.ts'

/** Where the pages of a redaction stand. Addresses are prefixed. */
export interface RedactPlace {
  /** The page the file belongs to; its files lie below `files`. */
  readonly back: string
  readonly files: string
  /** What every form carries. */
  readonly hidden: Readonly<Record<string, string | number>>
  /** The entry of the desk's menu. */
  readonly section: string
}

/** An original with what is or was taken out of it. */
export interface RedactPair {
  readonly original: FileView
  readonly redaction: Redaction
}

/** The page on which is chosen what is taken out; `found` null: nothing was looked for yet. */
export function chooseMarksPage(
  { lang, requestKey }: Visit,
  place: RedactPlace,
  file: FileView,
  typed: Pick<MarksTyped, 'words' | 'regions'> = {},
  found: RedactDeskProps['found'] = null,
): Answer {
  const { back, files, hidden, section } = place
  const props = {
    ...{ lang, name: file.name, hasPages: file.type === 'application/pdf', back, found, hidden, requestKey },
    ...{ findHref: `${files}/${file.digest}/find`, redactHref: `${files}/${file.digest}/redact` },
    typed: { words: typed.words ?? '', regions: typed.regions ?? '' },
  }
  return show(wordsOf(lang).redact.title, <RedactDesk {...props} />, { section })
}

/** The same page with the places in which the words typed stand. Words travel in forms, never in addresses. */
export async function foundMarksPage(
  visit: Visit,
  place: RedactPlace,
  file: FileView,
  typed: MarksTyped,
): Promise<Answer> {
  const words = wordsTyped(typed)
  const finds = await findWords(await visit.db.files.get(file.digest), file.type, words)
  if (!finds.ok) return refused(finds.no)
  const lines = words.map((one, i) => ({
    words: one,
    finds: finds.value.filter((find) => find.words === one).map((find) => ({ ...find, value: placeOf(i, find) })),
  }))
  return chooseMarksPage(visit, place, file, typed, lines)
}

/** Original and copy side by side, for the second person, who may pass it where `mayPass`. */
export async function comparePage(
  visit: Visit,
  { back, files, hidden, section }: RedactPlace,
  copy: FileView,
  { original, redaction }: RedactPair,
  mayPass: boolean,
): Promise<Answer> {
  const { lang, requestKey } = visit
  const looked = redaction.words.map(({ words }) => words)
  const finds = await findWords(await visit.db.files.get(original.digest), original.type, looked)
  if (!finds.ok) return refused(finds.no)
  const words = wordsOf(lang).redact
  const props = {
    ...{ lang, back, isReviewed: copy.reviewedBy !== null },
    original: { name: original.name, href: `${files}/${original.digest}` },
    copy: { name: copy.name, href: `${files}/${copy.digest}` },
    lines: finds.value.map((find): ComparedLine => {
      const mark = redaction.words.find((one) => one.words === find.words)
      const ground = mark ? areaWordsOf(lang).ground[mark.ground] : ''
      return { ...find, key: `${find.words} ${find.from}`, gone: mark?.from.includes(find.from) ?? false, ground }
    }),
    regions: redaction.regions.map((one) => words.region(one.page, one.left, one.top, one.width, one.height)),
    passHref: mayPass && copy.reviewedBy === null ? `${files}/${copy.digest}/pass` : null,
    hidden: { ...hidden, request_key: requestKey },
  }
  return show(words.compare, <CompareDesk {...props} />, { section })
}
