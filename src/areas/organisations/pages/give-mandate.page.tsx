import type { Lang } from '#base/text.ts'
import { SelectField } from '#ui/choice-field.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { LawChip } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import type { AgentLine, MandateLaws } from '../mandate-contract.ts'
import { wordsOf } from '../words/index.ts'
import { type MandateFaults, MandateFields, type MandateTyped, mandateErrors } from './mandate-form.part.tsx'

export interface GiveMandatePageProps extends FormKeys {
  readonly lang: Lang
  readonly agents: readonly AgentLine[]
  readonly typed: MandateTyped
  readonly faults: MandateFaults
  readonly laws: MandateLaws
  link(path: string): string
}

/** The principal gives a mandate online, without an account. */
export function GiveMandatePage({ lang, agents, typed, faults, laws, link, ...keys }: GiveMandatePageProps) {
  const words = wordsOf(lang)
  const choices = agents.flatMap(({ bodyId, village, agent }) =>
    agent ? [{ value: String(bodyId), label: words.give.who(village[lang], agent.name) }] : [],
  )
  const lead = (
    <>
      {words.give.lead} <LawChip {...laws.written} />
    </>
  )
  return (
    <>
      <ErrorSummary lang={lang} errors={mandateErrors(lang, faults)} />
      <PageHead title={words.give.title} kind={words.agents.free} lead={lead} />
      <form method="post" action={link('/mandates')}>
        <HiddenKeys {...keys} />
        <SelectField
          lang={lang}
          name="agent"
          label={words.give.agent}
          choices={choices}
          value={typed['agent'] ?? ''}
          error={faults['agent'] ?? null}
        />
        <MandateFields lang={lang} typed={typed} faults={faults} laws={laws} own />
        <p className="row">
          <button className="btn" type="submit">
            {words.give.submit}
          </button>
        </p>
      </form>
    </>
  )
}
