import type { Lang } from '#base/text.ts'
import { PageHead } from '#ui/page-head.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { wordsOf } from './words/index.ts'

/** The code with which a draft is continued on another device. */
export function DraftSaved({
  lang,
  code,
  href,
}: {
  readonly lang: Lang
  readonly code: string
  readonly href: string
}) {
  const words = wordsOf(lang).saved
  return (
    <div className="cols">
      <div className="stack">
        <PageHead title={words.title} lead={words.says} />
        <div className="receipt">
          <SummaryList lines={[{ name: words.code, value: <strong className="code">{code}</strong> }]} />
        </div>
        <p>{words.keep}</p>
        <p>
          <a className="btn" href={href}>
            {words.go}
          </a>
        </p>
      </div>
    </div>
  )
}
