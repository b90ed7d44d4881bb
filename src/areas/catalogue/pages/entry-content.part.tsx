import { LawChip } from '#ui/law-chip.tsx'
import { wordsOf } from '../words/index.ts'
import type { EntryPageProps } from './entry.page.tsx'

/** What an entry says, element by element; or why it does not. */
export function EntryContent({ lang, view }: EntryPageProps) {
  const all = wordsOf(lang)
  const words = all.entry
  const { entry, version, missing, ground } = view
  if (entry.state === 'withdrawn') return null
  return (
    <section aria-labelledby="content">
      <h2 id="content">{words.content}</h2>
      {version.attribute !== 'proactive' && (
        <>
          <p>
            <b>{version.attribute === 'withheld' ? words.withheld : words.onRequest}</b>
          </p>
          {version.ground && (
            <p>
              {words.ground}
              {all.colon}
              {all.ground[version.ground]} {ground && <LawChip {...ground} />}
            </p>
          )}
          <p>
            {words.reason}
            {all.colon}
            <span lang="zh-Hans">{version.reason}</span>
          </p>
        </>
      )}
      {version.attribute === 'proactive' && version.elements === null && <p>{words.notOpen}</p>}
      {version.attribute === 'proactive' && missing.length > 0 && (
        <p>
          <b>{words.missingLead(missing.length)}</b>
        </p>
      )}
      {version.attribute === 'proactive' &&
        version.elements?.map(({ name, text }) => (
          <div className="field" key={name}>
            <h3 lang="zh-Hans">{name}</h3>
            {text === '' ? <p className="quiet">{words.missing}</p> : <Paragraphs text={text} />}
          </div>
        ))}
    </section>
  )
}

function Paragraphs({ text }: { readonly text: string }) {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text are never reordered
      <p className="body" lang="zh-Hans" key={i}>
        {line}
      </p>
    ))
}
