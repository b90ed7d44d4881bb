import type { Hit } from '#areas/search/index.ts'
import { kindNames, standingNames } from '#areas/search/words/index.ts'
import { marked, type Stretch } from '#base/search/excerpt.ts'
import type { Lang } from '#base/text.ts'
import { wordsOf } from './words/index.ts'

/** Kinds whose titles stand as somebody wrote them, whatever the language of the page. */
const WRITTEN: readonly Hit['kind'][] = ['law', 'entry', 'norm', 'answer']

export interface SearchHitProps {
  readonly lang: Lang
  readonly hit: Hit
  /** Folded words to be marked. */
  readonly words: readonly string[]
  readonly bodyNames: ReadonlyMap<number, string>
  link(path: string): string
}

/** One hit: its kind and office, its name with the words marked, and where in the text they stand. */
export function SearchHit({ lang, hit, words, bodyNames, link }: SearchHitProps) {
  const says = wordsOf(lang).search
  const quoted = hit.kind === 'law' ? 'zh-Hans' : undefined
  const isWritten = WRITTEN.includes(hit.kind)
  const body = hit.bodyId === null ? undefined : bodyNames.get(hit.bodyId)
  const { passage } = hit
  const about = [
    kindNames(lang)[hit.kind],
    hit.kind === 'body' ? undefined : body,
    hit.kind === 'law' ? undefined : hit.number,
  ]
  return (
    <li>
      <p className="small quiet">{about.filter(Boolean).join(' · ')}</p>
      <h3>
        <a href={link(hit.href)} lang={isWritten ? 'zh-Hans' : undefined}>
          <Marked stretches={marked(hit.title[lang], words)} />
        </a>
        {hit.standing !== null && <span className="tag amber">{standingNames(lang)[hit.standing]}</span>}
      </h3>
      {hit.knownAs !== null && (
        <p className="small">{(hit.kind === 'item' ? says.gives : says.knownAs)(hit.knownAs)}</p>
      )}
      {hit.note !== null && hit.kind !== 'power' && (
        <p className="small quiet" lang={quoted}>
          {hit.note[lang]}
        </p>
      )}
      {passage !== null && (
        <p className="said" lang={quoted}>
          {passage.heading !== '' && <span className="quiet">{passage.heading} </span>}
          <Marked stretches={passage.excerpt} />
        </p>
      )}
    </li>
  )
}

function Marked({ stretches }: { readonly stretches: readonly Stretch[] }) {
  let at = 0
  return stretches.map(({ text, hit }) => {
    at += text.length
    return hit ? <mark key={at}>{text}</mark> : text
  })
}
