import type { ReactNode } from 'react'
import type { Lang, Text } from '#base/text.ts'
import type { Finding } from '#law/catalogue/content-check.ts'
import type { FileFinding } from '#law/catalogue/file-check.ts'
import type { CatalogueStandard } from '#law/catalogue/standard.ts'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import type { DisclosureView, VersionView } from '../contract.ts'
import type { FileView } from '../files/contract.ts'
import { FilesOnDesk } from '../files/desk/files.part.tsx'
import { wordsOf as fileWordsOf } from '../files/words/index.ts'
import type { MetLine } from '../pages/entry-view.ts'
import { MetTable } from '../pages/met-table.part.tsx'
import { wordsOf } from '../words/index.ts'
import { EntryForms } from './entry-forms.part.tsx'

export interface EntryDeskProps {
  readonly lang: Lang
  readonly entry: DisclosureView
  readonly version: VersionView
  readonly standard: CatalogueStandard
  readonly body: string
  readonly number: string
  /** Address of this page, not yet prefixed. */
  readonly here: string
  /** Its public page; null while there is none. */
  readonly publicHref: string | null
  readonly met: readonly MetLine[]
  /** What the check would find now, or found. */
  readonly findings: readonly (Finding | FileFinding)[]
  readonly files: readonly FileView[]
  /** Carriers of the standard on which it has to be put up by hand. */
  readonly carriers: readonly Text[]
  readonly csrf: string
  readonly requestKey: string
  /** The label of a word of content-check.yaml. */
  wordLabel(id: string): string
  link(path: string): string
}

/** An entry at the desk: what it says, what the check finds, and what may be done now. */
export function EntryDesk(props: EntryDeskProps) {
  const { lang, entry, version, standard, body, number, met, publicHref, link } = props
  const all = wordsOf(lang)
  const words = all.desk
  const isOpen = version.step !== 'published'
  return (
    <div className="plain">
      <PageHead
        title={version.title}
        kind={`${body} · ${number}`}
        lead={isOpen ? all.step[version.step] : all.state[entry.state]}
      />
      {publicHref !== null && (
        <p>
          <a href={link(publicHref)}>{words.public}</a>
        </p>
      )}
      {version.sentBackBecause !== null && (
        <p className="filled">
          <b>{words.sentBack}</b> {version.sentBackBecause}
        </p>
      )}
      <SummaryList
        lines={[
          { name: all.entry.standard, value: `${standard.domain.name[lang]} · ${standard.sub[lang]}` },
          { name: all.entry.way, value: all.attribute[version.attribute] },
          ...(version.ground ? [{ name: all.entry.ground, value: all.ground[version.ground] }] : []),
          ...(version.reason === null ? [] : [{ name: all.entry.reason, value: version.reason }]),
          { name: all.entry.formed, value: printDate(lang, version.formedOn) },
          ...(version.note === '' ? [] : [{ name: words.note, value: version.note }]),
          ...(version.acceptedBecause === null ? [] : [{ name: words.because, value: version.acceptedBecause }]),
          ...(version.opinion === null ? [] : [{ name: words.opinion, value: version.opinion }]),
        ]}
      />
      <section aria-labelledby="content">
        <h2 id="content">{all.entry.content}</h2>
        <SummaryList
          lines={(version.elements ?? []).map(({ name, text }) => ({
            name,
            value: text === '' ? <b>{all.entry.missing}</b> : text,
          }))}
        />
      </section>
      <FilesOnDesk
        {...{ lang, files: props.files, requestKey: props.requestKey }}
        at={link(`${props.here}/files`)}
        mayChange={version.step === 'drafted'}
        hidden={{ csrf: props.csrf, revision: version.revision }}
      />
      {isOpen && <Findings {...props} />}
      <EntryForms {...props} />
      <section aria-labelledby="met">
        <h2 id="met">{all.entry.obligations}</h2>
        <MetTable lang={lang} lines={met} isWithdrawn={entry.state === 'withdrawn'} link={link} />
      </section>
    </div>
  )
}

function Findings({ lang, findings, wordLabel }: EntryDeskProps) {
  const words = wordsOf(lang).desk
  const say = (found: Finding | FileFinding): ReactNode => {
    if (found.kind === 'file_word') return words.found.word(wordLabel(found.word), found.file)
    if (found.kind === 'file_hidden') return `${found.file}: ${fileWordsOf(lang).hidden[found.hidden]}`
    if (found.kind === 'missing') return words.found.missing(found.element)
    if (found.kind === 'word') return words.found.word(wordLabel(found.word), found.element)
    return words.found.link(found.address, found.element)
  }
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{words.findings}</h2>
      {findings.length === 0 ? (
        <p>{words.noFindings}</p>
      ) : (
        <ul className="list">
          {findings.map((found) => (
            <li key={JSON.stringify(found)}>
              <b>{found.stops ? words.stops : words.told}</b> {say(found)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
