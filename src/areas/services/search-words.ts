import { ConverterFactory, Locale } from 'opencc-js/t2cn'
import { LANGS, type Text } from '#base/text.ts'

const toSimplified = ConverterFactory(Locale.from['hk'] ?? [], Locale.to['cn'] ?? [])

/**
 * The `tsvector` literal under which texts are found: every Han character and every pair of neighbours at its place, and
 * every Latin word or figure. Hits of a phrase are then exactly the texts that contain it.
 */
export function searchVector(texts: readonly Text[]): string {
  const places = new Map<string, number[]>()
  let place = 1
  for (const text of texts) {
    for (const said of new Set(LANGS.map((lang) => folded(text[lang])))) {
      for (const run of runsOf(said)) {
        const parts = run.han ? Array.from(run.text) : [run.text]
        parts.forEach((part, i) => {
          const pair = run.han && parts[i + 1] !== undefined ? part + parts[i + 1] : null
          for (const word of pair === null ? [part] : [part, pair])
            places.set(word, [...(places.get(word) ?? []), place + i])
        })
        place += parts.length + 1
      }
    }
  }
  return [...places].map(([word, at]) => `'${word}':${at.filter((one) => one < 16_384).join(',')}`).join(' ')
}

/**
 * The `tsquery` for what somebody typed, or null when it holds no word: all of its words, Han ones as they stand side by
 * side, Latin ones from their beginning. Traditional characters find the simplified text and the other way round.
 */
export function searchQuery(typed: string): string | null {
  const runs = runsOf(folded(typed.slice(0, 100)))
  if (runs.length === 0) return null
  return runs.map((run) => (run.han ? phraseOf(run.text) : `'${run.text}':*`)).join(' & ')
}

function phraseOf(han: string): string {
  const parts = Array.from(han)
  if (parts.length === 1) return `'${han}'`
  const pairs = parts.slice(1).map((part, i) => `'${parts[i]}${part}'`)
  return `(${pairs.join(' <-> ')})`
}

function folded(text: string): string {
  return toSimplified(text.normalize('NFKC')).toLowerCase()
}

function runsOf(text: string): readonly { readonly han: boolean; readonly text: string }[] {
  return [...text.matchAll(/(\p{Script=Han}+)|[\p{L}\p{N}]+/gu)].flatMap((found) =>
    found[1] === undefined
      ? found[0]
          .split(/(\p{Script=Han}+)/u)
          .filter(Boolean)
          .map((part) => ({ han: /\p{Script=Han}/u.test(part), text: part }))
      : [{ han: true, text: found[1] }],
  )
}
