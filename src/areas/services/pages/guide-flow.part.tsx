import type { Lang } from '#base/text.ts'
import { type FlowStep, FlowSteps } from '#ui/flow-steps.tsx'
import type { GuideProps, Item, Step } from '../contract.ts'
import { wordsOf } from '../words/index.ts'
import { printPromise, printSpanOfTime } from '../words/print-limits.ts'

/** The flow as it really runs: each step with its post, its limit and where it may end. */
export function GuideFlow({ lang, item, link }: Pick<GuideProps, 'lang' | 'link'> & { readonly item: Item }) {
  const words = wordsOf(lang).guide
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{words.flow}</h2>
      <p className="intro">
        {item.promised === 0 ? words.flowSpot : words.flowLead(printPromise(lang, item.promised))}{' '}
        <a href={link(`/charts/${item.id}`)}>{words.toChart}</a>
      </p>
      <FlowSteps lang={lang} steps={item.steps.map((step) => flowStep(lang, step))} />
    </section>
  )
}

function flowStep(lang: Lang, step: Step): FlowStep {
  const words = wordsOf(lang).guide
  const holder = [words.at[step.at], step.post?.[lang], step.together ? words.together : null].filter(Boolean)
  const limit = step.limit ? printSpanOfTime(lang, step.limit) : words.byNotice
  return {
    key: step.id,
    title: step.does[lang],
    days: step.counted ? limit : `${limit}${lang === 'en' ? ', ' : '，'}${words.notCounted}`,
    ...(holder.length > 0 ? { holder: holder.join(' · ') } : {}),
    ...(step.branch ? { branch: words[step.branch] } : {}),
  }
}
