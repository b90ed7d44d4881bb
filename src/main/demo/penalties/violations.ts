import type { GivenFacts } from '#law/penalties/standards/check-facts.ts'
import type { Dice } from '../dice.ts'

/** A violation that the demo county meets: whose it is, how often, and what is found of it. */
export interface Violation {
  readonly body: string
  readonly standardId: string
  /** Out of a hundred and a few: how often it comes. */
  readonly share: number
  readonly party: 'individual' | 'organization'
  readonly act: string
  facts(dice: Dice): GivenFacts
}

const money = (dice: Dice, from: number, to: number) => from + dice.int(Math.floor((to - from) / 100)) * 100

/** What is decided on the spot: small, plain, and paid at once or within days. */
export const ON_THE_SPOT: Violation = {
  ...{ body: 'police', standardId: 'xj-10181', share: 0, party: 'individual', act: '驾驶机动车不按规定车道行驶' },
  facts: (dice) => ({ vehicle_class: dice.pick(['motorcycle', 'small', 'small', 'medium_truck_up'] as const) }),
}

/** What the enforcement bodies of the county decide, year in, year out. */
export const VIOLATIONS: readonly Violation[] = [
  {
    ...{ body: 'market', standardId: 'ln-market-68', share: 26, party: 'organization' },
    act: '未经设立登记从事经营活动，责令改正后仍继续经营',
    facts: (dice) => ({
      refused_correction: !dice.chance(15),
      serious: false,
      turnover: money(dice, 5_000, dice.chance(70) ? 90_000 : 400_000),
      harm: dice.chance(8),
    }),
  },
  {
    ...{ body: 'urban', standardId: 'sz-cg-002', share: 16, party: 'organization' },
    act: '超出门窗外墙摆卖经营，责令改正后拒不改正',
    facts: (dice) => ({
      ordinal: 1,
      minor_and_corrected: dice.chance(20),
      obstruct_or_grave: dice.chance(4),
    }),
  },
  {
    ...{ body: 'eco', standardId: 'gd-eia-1.3', share: 14, party: 'organization' },
    act: '建设项目环境影响登记表未依法备案',
    facts: (dice) => ({
      area: dice.chance(80) ? 'general' : 'restricted_or_sensitive',
      filed_by_deadline: dice.chance(55),
    }),
  },
  {
    ...{ body: 'agri', standardId: 'wq-fertiliser-1', share: 16, party: 'organization' },
    act: '销售未取得登记证的肥料产品',
    facts: (dice) => ({
      goods_value: money(dice, 1_000, dice.chance(60) ? 9_900 : 80_000),
      illegal_income: 0,
    }),
  },
  {
    ...{ body: 'market', standardId: 'tobacco-57', share: 12, party: 'organization' },
    act: '无烟草专卖零售许可证经营烟草制品零售业务',
    facts: (dice) => ({ turnover: money(dice, 2_000, 40_000) }),
  },
  {
    ...{ body: 'culture', standardId: 'netbar-29', share: 8, party: 'organization' },
    act: '出租网络文化经营许可证',
    facts: (dice) => ({ turnover: money(dice, 500, 4_900) }),
  },
]
