import { examplePerson } from '#areas/organisations/examples.ts'
import type { Party } from '#areas/penalties/cases/contract.ts'
import { bodyCheck, codeCheck } from '#base/organisation-code.ts'
import type { Violation } from './violations.ts'

const PLACES = ['临江', '石桥', '柳坪', '东门', '西街', '澜江']
const TRADES = ['超市', '农资店', '网络服务部', '食品加工厂', '建材经营部', '养殖场', '汽车修理厂', '便利店']

/** A fictional party: a citizen, or an organisation with a code that checks out and belongs to nobody. */
export function partyOf(kind: Violation['party'], i: number): Party {
  const address = `安澜县第${(i % 40) + 1}街${(i % 90) + 1}号`
  if (kind === 'individual') {
    const { name, identityNumber, telephone } = examplePerson(i)
    return { kind, name, code: identityNumber, telephone, address }
  }
  const place = PLACES[i % PLACES.length]
  const trade = TRADES[Math.floor(i / PLACES.length) % TRADES.length]
  const name = `安澜县${place}${trade}（演示${i}号）`
  return { kind, name, code: codeOf(i), telephone: '', address }
}

/** Division 999901 does not exist, so no real organisation has such a code. */
function codeOf(i: number): string {
  const own = `MA${String(i).padStart(6, '0')}`
  const first = `91999901${own}${bodyCheck(own)}`
  return first + codeCheck(first)
}
