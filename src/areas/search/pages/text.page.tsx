import type { Lang } from '#base/text.ts'
import { PageHead } from '#ui/page-head.tsx'
import type { TextView } from '../text-view.ts'
import { wordsOf } from '../words/index.ts'

export interface TextProps {
  readonly lang: Lang
  readonly view: TextView
  link(path: string): string
}

/** A text of a loaded collection, quoted. */
export function TextPage({ lang, view, link }: TextProps) {
  const words = wordsOf(lang).text
  const lead = [view.note?.[lang], view.aliases.length > 0 ? words.aliases(view.aliases) : null]
  return (
    <>
      <PageHead
        record
        title={<span lang="zh-Hans">{view.title[lang]}</span>}
        kind={words.kind}
        lead={lead.filter(Boolean).join(' · ')}
      />
      <p className="notice">{words.quoted}</p>
      <div className="body" lang="zh-Hans">
        {view.lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a fixed text, some of them the same
          <p key={i}>{line}</p>
        ))}
      </div>
      <p className="row">
        <a className="tap" href={link('/search')}>
          {words.back}
        </a>
      </p>
    </>
  )
}
