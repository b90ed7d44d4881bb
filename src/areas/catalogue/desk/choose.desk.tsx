import type { Lang } from '#base/text.ts'
import { type ChoiceGroup, SelectField } from '#ui/choice-field.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { wordsOf } from '../words/index.ts'

export interface ChooseDeskProps {
  readonly lang: Lang
  /** The own bodies, each with the lines of the catalogue it owes; values `body standard`. */
  readonly choices: readonly ChoiceGroup[]
  link(path: string): string
}

/** Chooses the line of the catalogue an entry is drafted under. */
export function ChooseDesk({ lang, choices, link }: ChooseDeskProps) {
  const words = wordsOf(lang).desk
  return (
    <div className="plain">
      <PageHead title={words.begin} lead={words.beginLead} />
      <form method="get" action={link('/desk/catalogue/new')}>
        <SelectField lang={lang} name="under" label={words.which} choices={choices} />
        <button className="btn main" type="submit">
          {words.choose}
        </button>
      </form>
    </div>
  )
}
