import type { ReactNode } from 'react'
import type { Lang } from '#base/text.ts'
import type { Limb } from '#law/penalties/standards/standard.ts'
import { pageWordsOf } from './words/index.ts'

export interface StatutoryLimbsProps {
  readonly lang: Lang
  readonly limbs: readonly Limb[]
  say(when: string): ReactNode
  fine(range: Limb['fine']): ReactNode
}

/** What the law gives under each condition (法定情形). */
export function StatutoryLimbs({ lang, limbs, say, fine }: StatutoryLimbsProps) {
  const words = pageWordsOf(lang)
  return (
    <>
      <h3>{words.statutory}</h3>
      <ul className="dots body">
        {limbs.map((limb) => (
          <li key={limb.when}>
            {say(limb.when)}
            {words.colon}
            {fine(limb.fine)}
          </li>
        ))}
      </ul>
    </>
  )
}
