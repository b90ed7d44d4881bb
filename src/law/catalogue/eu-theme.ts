/**
 * The theme of the European vocabulary under which a field of the catalogue is told to harvesters. The printed catalogues
 * have no such themes: this sorting is ours. Null: the field is about everything an agency does (法定主动公开内容) or about
 * enterprises of every kind; it has only its own name.
 *
 * Source: EU Vocabularies, Data theme (`http://publications.europa.eu/resource/authority/data-theme`).
 */
export function euThemeOf(domainId: string): EuTheme | null {
  return THEMES[domainId] ?? null
}

export type EuTheme = keyof typeof EU_THEMES

/** Names of the themes used, as the vocabulary prints them in English. */
export const EU_THEMES = {
  AGRI: 'Agriculture, fisheries, forestry and food',
  ECON: 'Economy and finance',
  EDUC: 'Education, culture and sport',
  ENVI: 'Environment',
  GOVE: 'Government and public sector',
  HEAL: 'Health',
  JUST: 'Justice, legal system and public safety',
  REGI: 'Regions and cities',
  SOCI: 'Population and society',
} as const

const THEMES: Readonly<Record<string, EuTheme>> = {
  ...{ d01: 'SOCI', d02: 'SOCI', d03: 'EDUC', d04: 'SOCI', d05: 'REGI', d06: 'REGI', d07: 'REGI', d08: 'ENVI' },
  ...{ d09: 'JUST', d10: 'JUST', d11: 'SOCI', d12: 'SOCI', d13: 'HEAL', d14: 'EDUC', d15: 'JUST', d16: 'ECON' },
  ...{ d17: 'GOVE', d18: 'GOVE', d19: 'ECON', d20: 'SOCI', d21: 'REGI', d22: 'SOCI', d23: 'HEAL', d24: 'REGI' },
  ...{ d25: 'REGI', d26: 'AGRI' },
}
