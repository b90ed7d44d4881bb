import { Fragment } from 'react'
import { FactField } from '../../../standards/pages/fact-field.part.tsx'
import { NotEstablishedWhy } from '../../../standards/pages/not-established.part.tsx'
import { LAW_SHAPES } from '../decision/asked-shapes.ts'
import { typedTexts } from '../posted.ts'
import { deskWordsOf } from '../words/index.ts'
import type { SpotProps } from './spot.desk.tsx'

/** What the standard asks, and folded what the law asks besides. */
export function SpotFacts({ lang, edition, said, typed: posted, measured: { decision } }: SpotProps) {
  const typed = typedTexts(posted)
  const wrong = decision?.outcome === 'invalid_fact' ? decision.invalid : []
  return (
    <>
      {edition.standard.facts.map((fact) => (
        <Fragment key={fact.name}>
          <FactField {...{ lang, fact, said, typed }} wrong={wrong.includes(fact.name)} />
          <NotEstablishedWhy {...{ lang, fact, said, typed }} />
        </Fragment>
      ))}
      <details>
        <summary>{deskWordsOf(lang).spot.lawFacts}</summary>
        {LAW_SHAPES.map((fact) => (
          <FactField key={fact.name} {...{ lang, fact, said, typed }} wrong={false} />
        ))}
      </details>
    </>
  )
}
