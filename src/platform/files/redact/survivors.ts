import type { Bound } from './marks.ts'
import { countOf, foldedWords } from './occurrences.ts'

/** What can be read out of a copy in one way. Markup is read by its words only: letters of its own are no survivors. */
export interface Reading {
  readonly way: string
  readonly text: string
}

/**
 * The words that are found in a copy more often than they may be, each with the way it was found. Empty: nothing of what
 * was taken out survived in any reading, as words, nor in the bytes in any of the ways text is written in files.
 */
export function survivorsIn(
  bounds: readonly Bound[],
  readings: readonly Reading[],
  bytes: readonly Buffer[],
): readonly { readonly needle: string; readonly way: string }[] {
  return bounds.flatMap(({ needle, most }) => [
    ...readings.filter(({ text }) => countOf(needle, text) > most).map(({ way }) => ({ needle, way })),
    ...formsOf(needle)
      .filter(({ form }) => bytes.reduce((sum, one) => sum + timesIn(one, form), 0) > most)
      .map(({ way }) => ({ needle, way })),
  ])
}

/** How words may lie in bytes: UTF-8, UTF-16 both ways, and each of them written out in hexadecimal digits. */
function formsOf(needle: string): readonly { readonly way: string; readonly form: Buffer }[] {
  const little = Buffer.from(needle, 'utf16le')
  const big = Buffer.from(needle, 'utf16le').swap16()
  const utf8 = Buffer.from(needle)
  const isMarkupLike = /^[\x20-\x7e]*$/.test(needle) && !/\d{4}/.test(needle)
  const plain = isMarkupLike || foldedWords(needle).length < 2 ? [] : [{ way: 'utf-8', form: utf8 }]
  return [
    ...plain,
    { way: 'utf-16le', form: little },
    { way: 'utf-16be', form: big },
    ...[utf8, little, big].flatMap((form) =>
      [form.toString('hex'), form.toString('hex').toUpperCase()].map((digits) => ({
        way: 'hexadecimal',
        form: Buffer.from(digits),
      })),
    ),
  ]
}

function timesIn(bytes: Buffer, form: Buffer): number {
  let times = 0
  for (let at = bytes.indexOf(form); at >= 0; at = bytes.indexOf(form, at + form.length)) times += 1
  return times
}
