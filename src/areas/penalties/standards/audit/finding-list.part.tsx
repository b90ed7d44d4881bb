import type { ReactNode } from 'react'
import type { Lang } from '#base/text.ts'
import type { Finding } from '#law/penalties/audit/finding.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import type { Said } from '../calculator/settings.ts'
import { findingSayer } from './say-finding.ts'
import { wordsOf } from './words/index.ts'

export interface FindingListProps {
  readonly lang: Lang
  readonly standard: Standard
  readonly said: Said
  readonly findings: readonly Finding[]
  /** What stands below each; the editor names the cells there. */
  below?(finding: Finding): ReactNode
}

/** What an audit found, each with its places. No state and no hooks: the editor paints it in the browser. */
export function FindingList({ lang, standard, said, findings, below }: FindingListProps) {
  const words = wordsOf(lang)
  const say = findingSayer(lang, standard, said)
  return (
    <ul className="dots body">
      {findings.map((finding) => {
        const { says, where } = say(finding)
        return (
          <li key={finding.word} data-finding={finding.word}>
            <strong>{words.levels[finding.level]}</strong> {says}
            {where.map((place) => (
              <div className="small quiet" key={place}>
                {place}
              </div>
            ))}
            {below?.(finding)}
          </li>
        )
      })}
    </ul>
  )
}
