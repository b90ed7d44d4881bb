import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { printMoment } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { MandateUse } from '../mandate-contract.ts'
import { wordsOf } from '../words/index.ts'

export interface MandateLogProps {
  readonly lang: Lang
  readonly log: readonly MandateUse[]
  link(path: string): string
}

/** Every act done under a mandate, newest first. */
export function MandateLog({ lang, log, link }: MandateLogProps) {
  const all = wordsOf(lang)
  const words = all.mandate
  return (
    <section aria-labelledby="log">
      <h2 id="log">{words.log}</h2>
      {log.length === 0 ? (
        <Empty says={words.logEmpty} />
      ) : (
        <Table
          lang={lang}
          caption={words.log}
          captionHidden
          rows={log}
          rowKey={({ at, act, subjectNumber }) => `${at} ${act} ${subjectNumber}`}
          columns={[
            { key: 'when', title: words.when, cell: ({ at }) => <time dateTime={at}>{printMoment(lang, at)}</time> },
            { key: 'what', title: words.what, cell: ({ act }) => all.act[act] ?? all.anAct },
            { key: 'item', title: words.item, cell: ({ item }) => item && <a href={link(`/items/${item}`)}>{item}</a> },
            { key: 'case', title: words.case, cell: ({ subjectNumber }) => subjectNumber ?? all.none },
            { key: 'by', title: words.by, cell: ({ by, as }) => `${by}${as === 'B' ? words.asB : ''}` },
          ]}
        />
      )}
    </section>
  )
}
