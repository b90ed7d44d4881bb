import type { Article } from '#base/outcome.ts'
import { spokenNumber } from '#base/public-number.ts'
import type { Lang } from '#base/text.ts'
import { articleOfGround } from '#law/catalogue/withholding.ts'
import type { DecisionCode } from '#law/requests/decision-code.ts'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { type LawEntry, LawList } from '#ui/law-list.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDay } from '#ui/print-day.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import type { LogLine } from '../contract.ts'
import type { ShownFile } from '../files/shown-file.ts'
import { pageWordsOf } from './words/index.ts'

export interface LogOneProps {
  readonly lang: Lang
  readonly line: LogLine
  readonly files: readonly ShownFile[]
  readonly code: DecisionCode
  readonly laws: readonly LawEntry[]
  readonly body: { readonly id: number; readonly name: string }
  cite(article: Article): Cited
  link(path: string): string
}

/** Why what several ask for is published. */
export const DUTY: Article = { law: 'R19', article: '44' }

/** One answered request: what was asked and answered, on which articles, and whether everybody is to have it. */
export function LogOnePage({ lang, line, files, code, body, cite, laws, link }: LogOneProps) {
  const all = pageWordsOf(lang)
  const words = all.log
  return (
    <>
      <PageHead record title={<span lang="zh-Hans">{line.title}</span>} kind={words.kind(spokenNumber(line.number))} />
      <p className="lead">{words.took(printDay(lang, line.receivedOn), printDay(lang, line.repliedOn))}</p>
      <SummaryList
        lines={[
          { name: words.body, value: <a href={link(`/bodies/${body.id}`)}>{body.name}</a> },
          {
            name: words.result,
            value: (
              <>
                <b>{code.name[lang]}</b>
                <LawChips laws={code.articles.map(cite)} />
              </>
            ),
          },
          ...line.grounds.map(({ ground, covers }) => ({
            name: words.grounds,
            value: (
              <>
                {all.follow.covers(covers, all.grounds[ground])}
                <LawChips laws={[cite(articleOfGround(ground))]} />
              </>
            ),
          })),
          ...(line.duty === null
            ? []
            : [{ name: words.duty, value: <DutyOf {...{ lang, line, link }} cited={cite(DUTY)} /> }]),
        ]}
      />
      <section aria-labelledby="answer">
        <h2 id="answer">{words.answer}</h2>
        <p className="body pre" lang="zh-Hans">
          {line.answer}
        </p>
        {files.length > 0 && (
          <>
            <h3>{words.files}</h3>
            <ul className="list">
              {files.map(({ name, digest, kind }) => (
                <li key={digest}>
                  <a href={link(`/requests/log/${line.number}/files/${digest}`)} download>
                    <span lang="zh-Hans">{name}</span>
                  </a>{' '}
                  <span className="quiet">{kind}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <p className="row">
        <a className="btn second" href={link('/requests/log')}>
          {words.all}
        </a>
        <a className="btn second" href={link(`/requests/new?body=${body.id}`)}>
          {words.ask}
        </a>
      </p>
      <LawList lang={lang} laws={laws} />
    </>
  )
}

type DutyProps = Pick<LogOneProps, 'lang' | 'line' | 'link'> & {
  readonly cited: Cited
}

function DutyOf({ lang, line, link, cited }: DutyProps) {
  const words = pageWordsOf(lang).log
  return (
    <>
      {line.duty === 'met' ? words.dutyMet : words.dutyOpen}{' '}
      {line.dutyEntry !== null && <a href={link(line.dutyEntry)}>{words.dutySee}</a>}
      <span className="small quiet block">{words.dutyWhy}</span>
      <LawChips laws={[cited]} />
    </>
  )
}
