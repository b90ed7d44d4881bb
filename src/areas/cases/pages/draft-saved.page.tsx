import type { Lang } from '#base/text.ts'
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
    <>
      <h1>{words.title}</h1>
      <p>{words.says}</p>
      <div className="receipt">
        <SummaryList lines={[{ name: words.code, value: <strong className="code">{code}</strong> }]} />
      </div>
      <p>{words.keep}</p>
      <p>
        <a className="btn" href={href}>
          {words.go}
        </a>
      </p>
    </>
  )
}
