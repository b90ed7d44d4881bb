import type { Lang } from '#base/text.ts'
import { RadiosField, SelectField } from '#ui/choice-field.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { LawChip } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import type { AgentLine, MandateLaws } from '../mandate-contract.ts'
import { type MandateFaults, MandateFields, type MandateTyped, mandateErrors } from '../pages/mandate-form.part.tsx'
import { wordsOf } from '../words/index.ts'

export interface GiveMandateDeskProps extends FormKeys {
  readonly lang: Lang
  /** The agent's own stations. */
  readonly agents: readonly AgentLine[]
  readonly typed: MandateTyped
  readonly faults: MandateFaults
  readonly laws: MandateLaws
  link(path: string): string
}

/** The agent takes down what the principal entrusted on paper or at the counter. */
export function GiveMandateDesk({ lang, agents, typed, faults, laws, link, ...keys }: GiveMandateDeskProps) {
  const words = wordsOf(lang)
  const field = (name: string) => ({ lang, name, value: typed[name] ?? '', error: faults[name] ?? null })
  const lead = (
    <>
      {words.give.lead} <LawChip {...laws.written} />
    </>
  )
  return (
    <div className="plain">
      <ErrorSummary lang={lang} errors={mandateErrors(lang, faults)} />
      <PageHead title={words.desk.newMandate} kind={words.agents.free} lead={lead} />
      <form method="post" action={link('/desk/mandates')}>
        <HiddenKeys {...keys} />
        <SelectField
          {...field('agent')}
          label={words.mandate.village}
          choices={agents.map(({ bodyId, village }) => ({ value: String(bodyId), label: village[lang] }))}
        />
        <MandateFields lang={lang} typed={typed} faults={faults} laws={laws} own={false} />
        <RadiosField
          {...field('how')}
          value={typed['how'] ?? 'paper'}
          label={words.give.how}
          choices={[
            { value: 'paper', label: words.how.paper },
            { value: 'counter', label: words.how.counter },
          ]}
        />
        <button className="btn main" type="submit">
          {words.give.submit}
        </button>
      </form>
    </div>
  )
}
