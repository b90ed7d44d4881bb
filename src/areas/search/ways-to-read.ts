import type { Asked } from './asked.ts'
import { askedWords } from './asked.ts'
import type { Dictionary } from './dictionary.ts'

/** One way of understanding what was typed; `worth` 1 as typed, less for what was guessed. */
export interface Reading {
  readonly asked: Asked
  readonly worth: number
  /** The word put in the place of another; null where none was. */
  readonly synonym: string | null
}

const WITHOUT_ASIDES = 0.95
const SYNONYM = 0.9
const MOST = 4

/** What may be meant: as typed, without what people type around a question, and with synonyms in its place. */
export function waysToRead(asked: Asked, { synonyms, asides }: Dictionary): readonly Reading[] {
  const bare = withoutAsides(asked.words, asides)
  const plain = bare ? [asked, bare] : [asked]
  const others = plain.flatMap((each) => withSynonyms(each.words, synonyms))
  return [
    { asked, worth: 1, synonym: null },
    ...(bare ? [{ asked: bare, worth: WITHOUT_ASIDES, synonym: null }] : []),
    ...others.map((other) => ({ ...other, worth: SYNONYM })),
  ].slice(0, MOST)
}

/** Null where there is nothing around it, or nothing but that. */
function withoutAsides(words: readonly string[], asides: readonly string[]): Asked | null {
  const all = words.join(' ')
  let left = all
  for (const aside of asides) left = left.replaceAll(aside, ' ')
  return left === all ? null : askedWords(left.split(' ').filter((word) => word.length > 1))
}

function withSynonyms(
  words: readonly string[],
  synonyms: Dictionary['synonyms'],
): readonly Pick<Reading, 'asked' | 'synonym'>[] {
  const all = words.join(' ')
  return synonyms.flatMap((group) => {
    const said = group.filter((word) => all.includes(word)).sort((a, b) => b.length - a.length)[0]
    if (said === undefined) return []
    const others = group.filter((word) => !all.includes(word))
    return others.flatMap((synonym) => {
      const asked = askedWords(all.replace(said, synonym).split(' '))
      return asked ? [{ asked, synonym }] : []
    })
  })
}
