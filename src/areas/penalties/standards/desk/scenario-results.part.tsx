import type { Lang } from '#base/text.ts'
import { isAmount } from '#law/penalties/amount.ts'
import type { RunScenario, Scenario } from '#law/penalties/standards/scenario.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import { wordsOf as factWordsOf } from '../audit/words/index.ts'
import { conditionSayer } from '../calculator/say-condition.ts'
import type { Said } from '../calculator/settings.ts'
import { sayExpected, sayGot } from './say-scenario.ts'
import { wordsOf } from './words/index.ts'

interface ScenarioResultsProps {
  readonly lang: Lang
  readonly standard: Standard
  readonly said: Said
  readonly scenarios: readonly RunScenario[]
}

/** How scenarios come out: name, facts, what was wanted, what came. No state and no hooks: the editor paints it too. */
export function ScenarioResults({ lang, standard, said, scenarios }: ScenarioResultsProps) {
  const words = wordsOf(lang)
  const failed = scenarios.filter(({ passed }) => !passed).length
  const { one, scenario: columns } = words
  if (scenarios.length === 0) return <p>{one.scenariosNone}</p>
  return (
    <>
      <p>{failed === 0 ? one.scenariosAll(scenarios.length) : one.scenariosFailed(failed, scenarios.length)}</p>
      <div className="tablebox">
        <table className="flat">
          <caption className="sr">{one.scenarios}</caption>
          <thead>
            <tr>
              {[columns.name, columns.facts, columns.expected, columns.got].map((title) => (
                <th scope="col" key={title}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scenarios.map(({ scenario, passed, decision }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two scenarios may have one name; the list is drawn once
              <tr key={`${at + 1} ${scenario.name}`} data-scenario={passed ? 'passed' : 'failed'}>
                <th scope="row">{scenario.name}</th>
                <td data-label={columns.facts}>{sayFacts(lang, standard, said, scenario.facts)}</td>
                <td data-label={columns.expected}>{sayExpected(lang, said, scenario.expect)}</td>
                <td data-label={columns.got}>
                  <strong>{passed ? columns.passed : columns.failed}</strong> {sayGot(lang, said, decision)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function sayFacts(lang: Lang, standard: Standard, said: Said, facts: Scenario['facts']): string {
  const say = conditionSayer(lang, standard, said)
  return Object.entries(facts)
    .map(([name, value]) => say(`${name} = ${isAmount(value) ? value.toString() : JSON.stringify(value)}`))
    .join(factWordsOf(lang).comma)
}
