import type { Lang } from '#base/text.ts'
import type { EditionLine } from '../contract.ts'
import { fileHref } from './editions.part.tsx'
import { wordsOf } from './words/index.ts'

export interface ChartFileProps {
  readonly lang: Lang
  readonly edition: EditionLine
  link(path: string): string
}

/** How anybody can check that the chart shown is the file that runs: where to get it and what its fingerprint must be. */
export function ChartFile({ lang, edition, link }: ChartFileProps) {
  const words = wordsOf(lang).chart.file
  return (
    <section aria-labelledby="file">
      <h2 id="file">{words.title}</h2>
      <p className="intro">{words.lead}</p>
      <div className="body">
        <p>
          <a className="tap" href={link(fileHref(edition))}>
            {words.download(edition.number)}
          </a>
        </p>
        <p>{words.check}</p>
        <p>
          <code>{edition.hash}</code>
        </p>
        <p>
          <code>{words.command(fileNameOf(edition))}</code>
        </p>
        <p>
          {words.otherwise} {words.editable}
        </p>
      </div>
    </section>
  )
}

/** Name of the downloaded file: `si009-6.bpmn`. */
function fileNameOf({ chartId, number }: Pick<EditionLine, 'chartId' | 'number'>): string {
  return `${chartId}-${number}.bpmn`
}
