import type { Block } from '#areas/subsites/index.ts'
import type { Lang } from '#base/text.ts'
import { SearchForm } from '../search-form.part.tsx'
import { wordsOf } from '../words/index.ts'
import { ContactBlock } from './contact-block.part.tsx'
import {
  EntriesBlock,
  ItemsBlock,
  NormsBlock,
  PowersBlock,
  ReportsBlock,
  StandardsBlock,
} from './front-blocks.part.tsx'
import type { FrontView } from './front-view.ts'
import { OwedBlock } from './owed-block.part.tsx'

export interface FrontProps {
  readonly lang: Lang
  readonly view: FrontView
  link(path: string): string
}

const BLOCKS: Readonly<Record<Block, (props: FrontProps) => React.ReactElement>> = {
  ...{ owed: OwedBlock, entries: EntriesBlock, items: ItemsBlock, powers: PowersBlock, standards: StandardsBlock },
  ...{ norms: NormsBlock, reports: ReportsBlock, contact: ContactBlock },
}

/** The front page of a department's or township's site: what it owes, has published, does and decides by. */
export function FrontPage(props: FrontProps) {
  const { lang, view, link } = props
  const words = wordsOf(lang)
  const { subsite, below } = view
  const lead = below.length > 0 ? words.subsite.leadWithBelow(below.length) : words.subsite.lead
  return (
    <>
      <div className="hero">
        <div className="wrap">
          <h1 className="record">{subsite.title[lang]}</h1>
          <p className="lead">{lead}</p>
          <SearchForm lang={lang} query="" link={link} />
          <p className="small quiet">{words.subsite.searchHere}</p>
        </div>
      </div>
      <div className="wrap blocks">
        {view.blocks.map((block) => {
          const Shown = BLOCKS[block]
          return <Shown key={block} {...props} />
        })}
      </div>
    </>
  )
}
