import type { Standard } from '#law/penalties/standards/standard.ts'

/** Fields that standards call by their law and that the rules of market regulation cover. */
const MARKET = ['market-entity registration', 'advertising', 'drugs', 'prices', 'market regulation']

/** The domain of a violation as the tables of `lawbook/penalties/` name it: `market_regulation`, `road_traffic`. */
export function domainOf({ domain }: Pick<Standard, 'domain'>): string {
  return MARKET.includes(domain.en) ? 'market_regulation' : domain.en.replaceAll(' ', '_')
}
