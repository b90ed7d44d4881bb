import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { FilterSelect } from '#ui/filter-select.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { type Column, Table } from '#ui/table.tsx'
import { wordsOf as figureWordsOf } from '../../statistics/words/index.ts'
import { STANDARD_USES, type StandardFilter, type StandardLine } from '../contract.ts'
import { pageWordsOf } from './words/index.ts'

export interface StandardsProps {
  readonly lang: Lang
  readonly asked: StandardFilter
  /** All of them: what may be chosen follows from them. */
  readonly all: readonly StandardLine[]
  readonly found: readonly StandardLine[]
  /** Number of drafts that are open for comment. */
  readonly open: number
  /** What exists in simplified Chinese only, in the characters of the page. */
  chinese(text: string): string
  link(path: string): string
}

/** Finding a standard: by words, field, law, the body that uses it, and how it stands today. */
export function StandardsPage({ lang, asked, all, found, open, chinese, link }: StandardsProps) {
  const words = pageWordsOf(lang)
  const figures = figureWordsOf(lang)
  const columns: readonly Column<StandardLine>[] = [
    {
      key: 'name',
      title: words.name,
      cell: (line) => <a href={link(`/standards/${line.standardId}`)}>{line.violation[lang]}</a>,
    },
    { key: 'law', title: words.law, cell: (line) => `《${chinese(line.law)}》` },
    { key: 'from', title: words.from, cell: (line) => <From lang={lang} line={line} chinese={chinese} /> },
    { key: 'state', title: words.state, cell: (line) => <Use lang={lang} line={line} /> },
  ]
  return (
    <>
      <PageHead title={words.title} lead={words.lead(all.length)} />
      <p className="row">
        <a className="tap" href={link('/standards/drafts')}>
          {words.draftsOpen(open)}
        </a>
        <a className="tap" href={link('/penalties')}>
          {figures.decisions}
        </a>
        <a className="tap" href={link('/penalties/statistics')}>
          {figures.title}
        </a>
      </p>
      <Filter {...{ lang, asked, all, chinese, link }} />
      {found.length === 0 ? (
        <Empty says={words.none}>
          <a href={link('/standards')}>{words.all}</a>
        </Empty>
      ) : (
        <Table
          lang={lang}
          caption={words.found(found.length)}
          columns={columns}
          rows={found}
          rowKey={({ standardId }) => standardId}
        />
      )}
    </>
  )
}

function From({ lang, line, chinese }: Pick<StandardsProps, 'lang' | 'chinese'> & { readonly line: StandardLine }) {
  if (line.kind === 'statute') return pageWordsOf(lang).kinds.statute
  return chinese(line.source.issuer ?? line.jurisdiction)
}

function Use({ lang, line }: { readonly lang: Lang; readonly line: StandardLine }) {
  const bodies = line.adoptions.map(({ body }) => body[lang]).join(lang === 'en' ? ', ' : '、')
  return (
    <>
      {pageWordsOf(lang).uses[line.use]}
      {bodies !== '' && <span className="small quiet block">{bodies}</span>}
    </>
  )
}

type FilterProps = Pick<StandardsProps, 'lang' | 'asked' | 'all' | 'chinese' | 'link'>

function Filter({ lang, asked, all, chinese, link }: FilterProps) {
  const words = pageWordsOf(lang)
  const domains = new Map(all.map(({ domain }) => [domain['zh-Hans'], domain[lang]]))
  const laws = new Map(all.map(({ law }) => [law, chinese(law)]))
  const bodies = new Map(
    all.flatMap(({ adoptions }) => adoptions.map((one) => [one.bodyCode, one.body[lang]] as const)),
  )
  return (
    <search>
      <form action={link('/standards')} method="get" className="row ends">
        <div className="field">
          <label htmlFor="q">{words.search}</label>
          <span className="hint" id="q-hint">
            {words.searchHint}
          </span>
          <input id="q" name="q" type="search" maxLength={100} defaultValue={asked.words} aria-describedby="q-hint" />
        </div>
        <FilterSelect name="domain" label={words.domain} any={words.any} chosen={asked.domain} choices={[...domains]} />
        <FilterSelect name="law" label={words.law} any={words.any} chosen={asked.law} choices={[...laws].sort()} />
        <FilterSelect name="body" label={words.body} any={words.any} chosen={asked.body} choices={[...bodies]} />
        <FilterSelect
          name="state"
          label={words.state}
          any={words.any}
          chosen={asked.state}
          choices={STANDARD_USES.map((use) => [use, words.uses[use]])}
        />
        <button className="btn" type="submit">
          {words.go}
        </button>
      </form>
    </search>
  )
}
