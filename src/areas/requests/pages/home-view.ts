import type { Lang } from '#base/text.ts'
import { ruleOf } from '#law/book/book.ts'
import { citeBelow, lawbook, lawsBelow } from '../../clocks/index.ts'
import { requestTables } from '../request-tables.ts'
import { RULE } from '../rules.ts'

const R19 = (article: string) => ({ law: 'R19', article })
/** What the page cites by name, and each remedy in the order of its words. */
const CITED = ['29', '38', '39', '31', '42'].map(R19)
const REMEDIES = [R19('51'), { law: 'RL', article: '20' }, { law: 'RL', article: '23(4)' }]

/** The figures and articles of the page that says what a request is. Days are working days. */
export function homeView(lang: Lang) {
  const rule = (id: string) => ruleOf(lawbook(), id)
  const cite = citeBelow(lang)
  const { fees } = requestTables()
  return {
    replyDays: rule(RULE.reply).amount ?? 0,
    moreDays: rule(RULE.reply).extension?.max ?? 0,
    correctionDays: rule(RULE.correction).amount ?? 0,
    what: CITED.slice(0, 3).map(cite),
    receipt: cite(R19('31')),
    remedies: REMEDIES.map(cite),
    ...{ fees, feeBasis: fees.articles.map(cite) },
    laws: lawsBelow(lang, [...CITED, ...fees.articles, ...REMEDIES]),
  }
}
export type HomeView = ReturnType<typeof homeView>
